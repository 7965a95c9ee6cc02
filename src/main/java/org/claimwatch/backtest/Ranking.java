package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.jspecify.annotations.Nullable;

/** How well scores put positive claims before cleared ones. Weights may stand for claims that nobody investigated. */
final class Ranking {
    private static final double QUANTILE = new NormalDistribution().inverseCumulativeProbability(0.975);

    private final NavigableMap<Integer, double[]> byScore = new TreeMap<>();
    private final double[] total = new double[2];
    private final double[] squares = new double[2];

    /**
     * Area under the ROC curve: how likely a positive claim scores higher than a cleared one, a tie counting half.
     *
     * @param low lower end of the 95 % interval after DeLong, DeLong and Clarke-Pearson (1988)
     */
    record Area(double value, double low, double high) {}

    /** One more positive or cleared claim. */
    void add(int score, boolean positive, double weight) {
        byScore.computeIfAbsent(score, none -> new double[2])[positive ? 0 : 1] += weight;
        total[positive ? 0 : 1] += weight;
        squares[positive ? 0 : 1] += weight * weight;
    }

    void add(int score, @Nullable Outcome outcome) {
        if (outcome != null && outcome != Outcome.INCONCLUSIVE) {
            add(score, outcome.isPositive(), 1);
        }
    }

    double positives() {
        return total[0];
    }

    double negatives() {
        return total[1];
    }

    /** The area, or null without at least two claims of each kind. */
    @Nullable
    Area area() {
        if (effective(0) < 2 || effective(1) < 2) {
            return null;
        }
        double area = 0;
        double negativesBelow = 0;
        double ofPositives = 0;
        double ofNegatives = 0;
        double positivesBelow = 0;
        for (double[] at : byScore.values()) {
            double placed = (negativesBelow + at[1] / 2) / total[1];
            double beaten = (total[0] - positivesBelow - at[0] / 2) / total[0];
            area += at[0] / total[0] * placed;
            ofPositives += at[0] / total[0] * placed * placed;
            ofNegatives += at[1] / total[1] * beaten * beaten;
            negativesBelow += at[1];
            positivesBelow += at[0];
        }
        double variance = spread(ofPositives - area * area, 0) + spread(ofNegatives - area * area, 1);
        double half = QUANTILE * Math.sqrt(Math.max(0, variance));
        return new Area(area, Math.max(0, area - half), Math.min(1, area + half));
    }

    private double spread(double variance, int kind) {
        return variance / (effective(kind) - 1);
    }

    /** How many claims of equal weight would tell as much. */
    private double effective(int kind) {
        return squares[kind] == 0 ? 0 : total[kind] * total[kind] / squares[kind];
    }

    /** Share of the positive claims that score at least so much. */
    double recall(int score) {
        return sum(score, 0) / total[0];
    }

    /** Share of positive claims among those that score at least so much. */
    double precision(int score) {
        double positive = sum(score, 0);
        return positive / (positive + sum(score, 1));
    }

    private double sum(int score, int kind) {
        return byScore.tailMap(score, true).values().stream()
                .mapToDouble(at -> at[kind])
                .sum();
    }

    /**
     * A point of the curves: what a cut-off would give.
     *
     * @param falseAlarms share of the cleared claims that score at least so much
     */
    record Step(int score, double falseAlarms, double recall, double precision) {
        List<@Nullable Object> row() {
            return Figures.row(score, Figures.number(falseAlarms), Figures.number(recall), Figures.number(precision));
        }
    }

    /** The curves, point by point from the highest score down. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        double positive = 0;
        double negative = 0;
        for (Map.Entry<Integer, double[]> at : byScore.descendingMap().entrySet()) {
            positive += at.getValue()[0];
            negative += at.getValue()[1];
            steps.add(
                    new Step(at.getKey(), negative / total[1], positive / total[0], positive / (positive + negative)));
        }
        return steps;
    }
}
