package org.claimwatch.backtest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Investigation;

/** What an investigation found; the weightiest first. A claim that nobody investigated has none. */
enum Outcome {
    CONFIRMED,
    REDUCED,
    CLEARED,
    INCONCLUSIVE;

    /** Whether there was something to find. */
    boolean isPositive() {
        return this == CONFIRMED || this == REDUCED;
    }

    /** Whether it is known that there was nothing. */
    boolean isNegative() {
        return this == CLEARED;
    }

    /**
     * The outcome of a claim over all its cases.
     *
     * @param avoided what was not paid because of it, CNY
     */
    record Found(Outcome outcome, double avoided) {
        Found and(Found other) {
            return new Found(outcome.compareTo(other.outcome) <= 0 ? outcome : other.outcome, avoided + other.avoided);
        }
    }

    /** By claim number; of several cases the weightiest counts, and their amounts together. */
    static Map<String, Found> byClaim(List<Investigation> investigations) {
        Map<String, Found> found = new HashMap<>();
        for (Investigation one : investigations) {
            if (one.outcome() != null) {
                double avoided =
                        one.avoidedAmount() == null ? 0 : one.avoidedAmount().doubleValue();
                found.merge(one.claimNo(), new Found(valueOf(one.outcome()), avoided), Found::and);
            }
        }
        return found;
    }
}
