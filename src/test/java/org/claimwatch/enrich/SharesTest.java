package org.claimwatch.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A share that lies exactly on a limit is not lost to rounding. */
class SharesTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.15", "0.20", "0.25", "0.40", "0.50", "0.60", "0.80", "1.20", "1.40", "1.5"})
    void anExactShareIsTheLimitItself(String limit) {
        for (int cents = 100; cents <= 1_000_000; cents += 100) {
            BigDecimal whole = BigDecimal.valueOf(cents, 2);
            BigDecimal part = whole.multiply(new BigDecimal(limit));
            assertThat(Shares.of(part, whole)).as("%s of %s", part, whole).isEqualTo(Double.valueOf(limit));
            assertThat(Shares.of(part.subtract(new BigDecimal("0.01")), whole)).isLessThan(Double.parseDouble(limit));
        }
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(Shares.of(BigDecimal.TEN, BigDecimal.ZERO)).isNull();
    }
}
