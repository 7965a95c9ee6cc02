package org.claimwatch.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How figures stand in the tables. */
final class Figures {
    private static final int DIGITS = 4;

    private Figures() {}

    /** One number to another, or null when there is nothing to divide by. */
    static @Nullable BigDecimal share(double part, double whole) {
        return whole == 0 ? null : number(part / whole);
    }

    static @Nullable BigDecimal number(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP) : null;
    }

    static BigDecimal oneDecimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    /** A row of a table, nulls allowed. */
    static List<@Nullable Object> row(@Nullable Object... values) {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values)));
    }
}
