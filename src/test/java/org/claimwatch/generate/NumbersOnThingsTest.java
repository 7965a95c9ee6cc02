package org.claimwatch.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Vehicle numbers, plates, phones, accounts and identity numbers. */
class NumbersOnThingsTest {
    @Test
    void checkDigitFollowsTheStandard() {
        assertThat(Vin.checkDigit("1M8GDM9AXKP042788")).isEqualTo('X');
        assertThat(Vin.checkDigit("11111111111111111")).isEqualTo('1');
    }

    @Test
    void vehicleNumbersAreWellFormed() {
        for (Model model : Model.ALL) {
            String vin = Vin.of(model.maker(), model.section(), 123_456);
            assertThat(vin).matches("[0-9A-HJ-NPR-Z]{17}");
            assertThat(vin.charAt(8)).isEqualTo(Vin.checkDigit(vin));
            String wrong = Vin.wrong(vin);
            assertThat(wrong.charAt(8)).isNotEqualTo(Vin.checkDigit(wrong));
        }
    }

    @Test
    void indexesGiveNumbersOfTheirOwn() {
        Set<String> seen = new HashSet<>();
        for (int i = 1; i <= 50_000; i++) {
            assertThat(seen.add(Identity.plate(i, i % 3 == 0))).isTrue();
            assertThat(seen.add(Identity.phone(i))).isTrue();
            assertThat(seen.add(Identity.account(i))).isTrue();
            assertThat(seen.add(Identity.idNumber(i))).isTrue();
        }
    }
}
