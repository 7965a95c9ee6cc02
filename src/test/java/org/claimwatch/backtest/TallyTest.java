package org.claimwatch.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimwatch.backtest.Outcome.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {

    /** Wilson's interval of 8 in 10 is 0.4902 to 0.9433; a quarter of all is positive. */
    @Test
    void theLiftIsThePrecisionAgainstTheShareOfAllAndHasItsInterval() {
        Tally picked = tally(8, 2);
        Tally all = tally(17, 73);
        all.add(picked);

        List<@Nullable Object> rates = picked.rates(all);

        assertThat(at(rates, "precision")).isEqualTo("0.8000");
        assertThat(at(rates, "precision_low")).isEqualTo("0.4902");
        assertThat(at(rates, "precision_high")).isEqualTo("0.9433");
        assertThat(at(rates, "lift")).isEqualTo("3.2000");
        assertThat(at(rates, "lift_low")).isEqualTo("1.9606");
        assertThat(at(rates, "lift_high")).isEqualTo("3.7733");
        assertThat(at(rates, "recall")).isEqualTo("0.3200");
        assertThat(at(rates, "false_alarms")).isEqualTo("0.0267");
    }

    @Test
    void ofWhatNobodyInvestigatedNothingIsSaid() {
        Tally picked = new Tally();
        picked.add((Found) null);
        Tally all = tally(1, 3);
        all.add(picked);

        List<@Nullable Object> rates = picked.rates(all);

        assertThat(at(rates, "claims")).isEqualTo("1");
        assertThat(at(rates, "investigated")).isEqualTo("0");
        assertThat(rates).hasSameSizeAs(Tally.RATES);
        assertThat(List.of("precision", "precision_low", "lift", "lift_low", "lift_high"))
                .allSatisfy(rate -> assertThat(at(rates, rate)).isNull());
    }

    private static Tally tally(int positive, int cleared) {
        Tally tally = new Tally();
        for (int i = 0; i < positive; i++) {
            tally.add(new Found(Outcome.CONFIRMED, 0));
        }
        for (int i = 0; i < cleared; i++) {
            tally.add(new Found(Outcome.CLEARED, 0));
        }
        return tally;
    }

    private static @Nullable String at(List<@Nullable Object> rates, String column) {
        Object value = rates.get(Tally.RATES.indexOf(column));
        return value == null ? null : value.toString();
    }
}
