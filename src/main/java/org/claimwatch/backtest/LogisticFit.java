package org.claimwatch.backtest;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
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
 * A logistic regression whose weights are never negative and mostly zero. A weight is the square of what is searched
 * for, so a ridge penalty on the search is a lasso penalty on the weight (Hoff 2017, Lasso, fractional norm and
 * structured sparse estimation using a Hadamard product parametrization), and any optimiser without bounds will do.
 */
final class LogisticFit {
    private static final int STEPS = 5_000;
    private static final double CLOSE = 1e-9;
    private static final double START = 0.5;

    private final double base;
    private final double[] weights;

    private LogisticFit(double base, double[] weights) {
        this.base = base;
        this.weights = weights;
    }

    /** What a feature adds to the log-odds. */
    double weight(int feature) {
        return weights[feature];
    }

    /**
     * Claims that look the same.
     *
     * @param features the numbers of the features, each 0 or more
     */
    record Group(List<Integer> features, double positive, double negative) {
        double feature(int i) {
            return features.get(i);
        }
    }

    /**
     * Fits the weights.
     *
     * @param penalty on each unit of a weight; the more, the sparser
     */
    static LogisticFit of(List<Group> groups, int features, double penalty) {
        double[] start = new double[features + 1];
        Arrays.fill(start, 1, start.length, START);
        double positive = groups.stream().mapToDouble(Group::positive).sum();
        double negative = groups.stream().mapToDouble(Group::negative).sum();
        start[0] = Math.log((positive + 1) / (negative + 1));
        MultivariateFunction loss = point -> loss(groups, point, penalty);
        MultivariateVectorFunction gradient = point -> gradient(groups, point, penalty);
        double[] found = new NonLinearConjugateGradientOptimizer(
                        Formula.POLAK_RIBIERE, new SimpleValueChecker(CLOSE, CLOSE))
                .optimize(
                        new ObjectiveFunction(loss),
                        new ObjectiveFunctionGradient(gradient),
                        GoalType.MINIMIZE,
                        new InitialGuess(start),
                        new MaxEval(STEPS * 20),
                        new MaxIter(STEPS))
                .getPoint();
        double[] weights = new double[features];
        Arrays.setAll(weights, i -> found[i + 1] * found[i + 1]);
        return new LogisticFit(found[0], weights);
    }

    /** Minus the log-likelihood of other claims. */
    double loss(List<Group> groups) {
        double loss = 0;
        for (Group group : groups) {
            loss += surprise(group, logOdds(group));
        }
        return loss;
    }

    private double logOdds(Group group) {
        double sum = base;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * group.feature(i);
        }
        return sum;
    }

    private static double loss(List<Group> groups, double[] point, double penalty) {
        double loss = 0;
        for (Group group : groups) {
            loss += surprise(group, logOdds(group, point));
        }
        for (int i = 1; i < point.length; i++) {
            loss += penalty * point[i] * point[i];
        }
        return loss;
    }

    private static double[] gradient(List<Group> groups, double[] point, double penalty) {
        double[] gradient = new double[point.length];
        for (Group group : groups) {
            double chance = 1 / (1 + Math.exp(-logOdds(group, point)));
            double pull = (group.positive + group.negative) * chance - group.positive;
            gradient[0] += pull;
            for (int i = 1; i < point.length; i++) {
                gradient[i] += pull * group.feature(i - 1) * 2 * point[i];
            }
        }
        for (int i = 1; i < point.length; i++) {
            gradient[i] += 2 * penalty * point[i];
        }
        return gradient;
    }

    private static double logOdds(Group group, double[] point) {
        double sum = point[0];
        for (int i = 1; i < point.length; i++) {
            sum += point[i] * point[i] * group.feature(i - 1);
        }
        return sum;
    }

    private static double surprise(Group group, double logOdds) {
        return group.positive * softPlus(-logOdds) + group.negative * softPlus(logOdds);
    }

    private static double softPlus(double x) {
        return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }
}
