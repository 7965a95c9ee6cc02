package org.claimwatch.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/**
 * A logistic regression whose weights are mostly zero, and negative only where that is allowed. A weight is the square of
 * what is searched for, or the difference of two squares where it may be negative, so a ridge penalty on the search is a
 * lasso penalty on the weight (Hoff 2017, Lasso, fractional norm and structured sparse estimation using a Hadamard
 * product parametrization), and any optimiser without bounds will do.
 */
final class LogisticFit {
    private static final int STEPS = 2_000;
    private static final double CLOSE = 1e-7;
    private static final double START = 0.5;

    private final double base;
    private final double[] weights;

    private LogisticFit(double base, double[] weights) {
        this.base = base;
        this.weights = weights;
    }

    /** Claims that look the same; most of their features are 0, so that only the others are kept. */
    static final class Group {
        private final int[] features;
        private final double[] numbers;
        private final double positive;
        private final double negative;

        /**
         * @param numbers of the features, each 0 or more
         */
        Group(List<Integer> numbers, double positive, double negative) {
            this.features = IntStream.range(0, numbers.size())
                    .filter(i -> numbers.get(i) != 0)
                    .toArray();
            this.numbers = Arrays.stream(features).mapToDouble(numbers::get).toArray();
            this.positive = positive;
            this.negative = negative;
        }

        double positive() {
            return positive;
        }

        double negative() {
            return negative;
        }
    }

    /** What the weight of a feature may be. */
    enum Sign {
        ZERO,
        NOT_NEGATIVE,
        ANY
    }

    /** What a feature adds to the log-odds. */
    double weight(int feature) {
        return weights[feature];
    }

    /**
     * Fits the weights.
     *
     * @param signs of each feature
     * @param penalty on each unit of a weight; the more, the sparser
     */
    static LogisticFit of(List<Group> groups, List<Sign> signs, double penalty) {
        Search search = new Search(groups, signs, penalty);
        double[] found = new NonLinearConjugateGradientOptimizer(
                        Formula.POLAK_RIBIERE, new SimpleValueChecker(CLOSE, CLOSE, STEPS))
                .optimize(
                        new ObjectiveFunction(search::loss),
                        new ObjectiveFunctionGradient(search::gradient),
                        GoalType.MINIMIZE,
                        new InitialGuess(search.start()),
                        MaxEval.unlimited(),
                        MaxIter.unlimited())
                .getPoint();
        return search.fit(found);
    }

    /** Minus the log-likelihood of other claims. */
    double loss(List<Group> groups) {
        double loss = 0;
        for (Group group : groups) {
            loss += surprise(group);
        }
        return loss;
    }

    private double surprise(Group group) {
        double odds = logOdds(group);
        return group.positive * softPlus(-odds) + group.negative * softPlus(odds);
    }

    private double logOdds(Group group) {
        double sum = base;
        for (int i = 0; i < group.features.length; i++) {
            sum += weights[group.features[i]] * group.numbers[i];
        }
        return sum;
    }

    private static double softPlus(double x) {
        return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }

    /** A point of the search: the base, then for each feature what is squared and added, and what is squared and taken off. */
    private record Search(List<Group> groups, List<Sign> signs, double penalty) {
        double[] start() {
            double[] start = new double[1 + 2 * signs.size()];
            double positive = groups.stream().mapToDouble(Group::positive).sum();
            double negative = groups.stream().mapToDouble(Group::negative).sum();
            start[0] = Math.log((positive + 1) / (negative + 1));
            for (int i = 0; i < signs.size(); i++) {
                start[1 + 2 * i] = signs.get(i) == Sign.ZERO ? 0 : START;
                start[2 + 2 * i] = signs.get(i) == Sign.ANY ? START : 0;
            }
            return start;
        }

        LogisticFit fit(double[] point) {
            double[] weights = new double[signs.size()];
            Arrays.setAll(weights, i -> point[1 + 2 * i] * point[1 + 2 * i] - point[2 + 2 * i] * point[2 + 2 * i]);
            return new LogisticFit(point[0], weights);
        }

        double loss(double[] point) {
            double loss = fit(point).loss(groups);
            for (int i = 1; i < point.length; i++) {
                loss += penalty * point[i] * point[i];
            }
            return loss;
        }

        double[] gradient(double[] point) {
            LogisticFit fit = fit(point);
            double[] gradient = new double[point.length];
            for (Group group : groups) {
                double chance = 1 / (1 + Math.exp(-fit.logOdds(group)));
                double pull = (group.positive + group.negative) * chance - group.positive;
                gradient[0] += pull;
                for (int i = 0; i < group.features.length; i++) {
                    int at = 1 + 2 * group.features[i];
                    gradient[at] += pull * group.numbers[i] * 2 * point[at];
                    gradient[at + 1] -= pull * group.numbers[i] * 2 * point[at + 1];
                }
            }
            for (int i = 1; i < point.length; i++) {
                gradient[i] += 2 * penalty * point[i];
            }
            return gradient;
        }
    }
}
