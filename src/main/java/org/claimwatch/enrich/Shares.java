package org.claimwatch.enrich;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Shares of decimal amounts that stay exact where a limit lies: 140.14 of 100.10 is 1.4, not a hair less. */
final class Shares {
    private Shares() {}

    /** One amount divided by another; null when there is nothing to divide by. */
    static @Nullable Double of(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0
                ? Double.valueOf(part.divide(whole, MathContext.DECIMAL64).doubleValue())
                : null;
    }
}
