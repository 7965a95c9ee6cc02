package org.claimwatch.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimwatch.backtest.LogisticFit.Group;
import org.claimwatch.backtest.LogisticFit.Sign;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * Fits whole points to outcomes. How sparse the points are to be is tried month by month: of all penalties that foretell
 * each month from those before it as well as the best one, apart from chance, the greatest is taken (the rule of one
 * standard error: Breiman and others 1984, Classification and Regression Trees). It decides which levels count; how much
 * they count is fitted once more without so great a penalty, because a penalty also shrinks what is true (Meinshausen
 * 2007, Relaxed Lasso).
 */
final class Fitting {
    private static final double[] PENALTIES = {0.5, 1, 2, 4, 8, 16, 32};

    /** Keeps weights finite where all claims of a level came out the same. */
    private static final double LEAST = PENALTIES[0];

    /** A weight below this is none. */
    private static final double NONE = 0.05;

    /** Of fewer claims with an outcome nothing is concluded. */
    private static final int FEWEST = 10;

    private static final int MOST_POINTS = 100;
    private static final int USUAL_MOST = 50;

    private final Scorecard card;
    private final List<Seen> seen;
    private final List<Sign> signs;

    /**
     * @param seen claims in the order of report
     * @param negative whether points may be negative, those of the mildest level of an indicator alone
     */
    Fitting(Scorecard card, List<Seen> seen, boolean negative) {
        this.card = card;
        this.seen = seen;
        this.signs = IntStream.range(0, card.levels().size())
                .mapToObj(level ->
                        !isJudged(level) ? Sign.ZERO : negative && card.isMildest(level) ? Sign.ANY : Sign.NOT_NEGATIVE)
                .toList();
    }

    /** Whether enough is known of a level to propose other points for it. */
    private boolean isJudged(int level) {
        return seen.stream().filter(one -> one.features().get(level) == 1).count() >= FEWEST;
    }

    /** The points of the levels, as steps from one to the next. */
    int[] steps() {
        List<Group> groups = Seen.groups(seen);
        LogisticFit sparse = LogisticFit.of(groups, signs, penalty());
        List<Sign> chosen = IntStream.range(0, signs.size())
                .mapToObj(level -> Math.abs(sparse.weight(level)) < NONE ? Sign.ZERO : signs.get(level))
                .toList();
        LogisticFit fit = LogisticFit.of(groups, chosen, LEAST);
        return card.steps(fit, factor(fit), this::isJudged);
    }

    private double penalty() {
        List<YearMonth> months =
                seen.stream().map(Seen::month).distinct().sorted().toList();
        double[][] losses = new double[PENALTIES.length][Math.max(0, months.size() - 1)];
        for (int month = 1; month < months.size(); month++) {
            YearMonth one = months.get(month);
            List<Group> before = Seen.groups(
                    seen.stream().filter(claim -> claim.month().isBefore(one)).toList());
            List<Group> then = Seen.groups(
                    seen.stream().filter(claim -> claim.month().equals(one)).toList());
            for (int i = 0; i < PENALTIES.length; i++) {
                losses[i][month - 1] =
                        LogisticFit.of(before, signs, PENALTIES[i]).loss(then);
            }
        }
        int best = 0;
        for (int i = 1; i < PENALTIES.length; i++) {
            best = Arrays.stream(losses[i]).sum() < Arrays.stream(losses[best]).sum() ? i : best;
        }
        int greatest = PENALTIES.length - 1;
        while (greatest > best && isWorse(losses[greatest], losses[best])) {
            greatest--;
        }
        return PENALTIES[greatest];
    }

    /** Whether the losses of some months are greater than others beyond one standard error. */
    private static boolean isWorse(double[] losses, double[] least) {
        double[] more = new double[losses.length];
        Arrays.setAll(more, i -> losses[i] - least[i]);
        return new Mean().evaluate(more) > new StandardDeviation().evaluate(more) / Math.sqrt(more.length);
    }

    /**
     * How many points a unit of log-odds is, so that the fitted points are on the scale of those in use; the greatest of
     * them not out of all proportion where the points in use tell little or all.
     */
    private double factor(LogisticFit fit) {
        int[] now = card.stepsNow();
        Map<Integer, double[]> counts = new TreeMap<>();
        seen.forEach(one -> counts.computeIfAbsent(
                        Math.max(0, Scorecard.sum(one.features(), now)), none -> new double[2])[
                one.positive() ? 0 : 1]++);
        List<Group> groups = new ArrayList<>();
        counts.forEach((sum, known) -> groups.add(new Group(List.of(sum), known[0], known[1])));
        double slope = LogisticFit.of(groups, List.of(Sign.NOT_NEGATIVE), 0).weight(0);
        double usual = USUAL_MOST / card.greatest(fit);
        if (Double.isInfinite(usual)) {
            return 1;
        }
        return Math.max(usual / 2, Math.min(MOST_POINTS / (double) USUAL_MOST * usual, 1 / slope));
    }
}
