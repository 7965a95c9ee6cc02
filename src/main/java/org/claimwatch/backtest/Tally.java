package org.claimwatch.backtest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimwatch.backtest.Outcome.Found;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;
import org.jspecify.annotations.Nullable;

/** Claims and what is known of them; a claim that nobody investigated is neither right nor wrong. */
final class Tally {
    /** The columns of {@link #rates}. */
    static final List<String> RATES = List.of(
            "claims",
            "investigated",
            "positive",
            "cleared",
            "inconclusive",
            "precision",
            "precision_low",
            "precision_high",
            "recall",
            "recall_low",
            "recall_high",
            "lift",
            "lift_low",
            "lift_high",
            "false_alarms",
            "false_alarms_low",
            "false_alarms_high");

    private static final double CONFIDENCE = 0.95;

    private int claims;
    private int positive;
    private int negative;
    private int inconclusive;

    void add(@Nullable Found found) {
        claims++;
        if (found != null) {
            positive += found.outcome().isPositive() ? 1 : 0;
            negative += found.outcome().isNegative() ? 1 : 0;
            inconclusive += found.outcome() == Outcome.INCONCLUSIVE ? 1 : 0;
        }
    }

    void add(Tally other) {
        claims += other.claims;
        positive += other.positive;
        negative += other.negative;
        inconclusive += other.inconclusive;
    }

    int claims() {
        return claims;
    }

    int positive() {
        return positive;
    }

    int negative() {
        return negative;
    }

    int known() {
        return positive + negative;
    }

    double precision() {
        return known() == 0 ? Double.NaN : (double) positive / known();
    }

    /** Lower end of the interval of the precision, or null when nothing is known. */
    @Nullable
    Double precisionLow() {
        ConfidenceInterval interval = interval(positive, known());
        return interval == null ? null : interval.getLowerBound();
    }

    /**
     * The rates of those that were picked out, with their 95 % intervals after Wilson; that of the lift is the precision's,
     * held against the share of all that are known.
     *
     * @param all all claims, these among them
     */
    List<@Nullable Object> rates(Tally all) {
        List<@Nullable Object> row =
                new ArrayList<>(List.of(claims, positive + negative + inconclusive, positive, negative, inconclusive));
        addShare(row, positive, known());
        addShare(row, positive, all.positive);
        addLift(row, all.precision());
        addShare(row, negative, all.negative);
        return row;
    }

    private void addLift(List<@Nullable Object> row, double ofAll) {
        ConfidenceInterval interval = interval(positive, known());
        row.add(Figures.number(precision() / ofAll));
        row.add(interval == null ? null : Figures.number(Math.max(0, interval.getLowerBound()) / ofAll));
        row.add(interval == null ? null : Figures.number(Math.min(1, interval.getUpperBound()) / ofAll));
    }

    /** A share with its interval: three values. */
    static void addShare(List<@Nullable Object> row, int part, int whole) {
        row.add(Figures.share(part, whole));
        ConfidenceInterval interval = interval(part, whole);
        row.add(interval == null ? null : bound(interval.getLowerBound()));
        row.add(interval == null ? null : bound(interval.getUpperBound()));
    }

    private static @Nullable BigDecimal bound(double value) {
        return Figures.number(Math.min(1, Math.max(0, value)));
    }

    private static @Nullable ConfidenceInterval interval(int part, int whole) {
        return whole == 0 ? null : BinomialProportion.getWilsonScoreInterval(whole, (double) part / whole, CONFIDENCE);
    }
}
