package org.claimwatch.backtest;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.backtest.LogisticFit.Group;

/**
 * A claim of which it is known whether there was something to find.
 *
 * @param month of its report
 * @param features the levels of the scorecard that it reaches
 * @param favour points in the customer's favour, before their cap
 * @param score as it was
 */
record Seen(YearMonth month, List<Integer> features, int favour, int score, boolean positive) {

    /** What a claim is ranked by. */
    interface Score {
        int of(Seen one);
    }

    /** The order in which a score puts claims. */
    static Ranking ranking(List<Seen> some, Score score) {
        Ranking ranking = new Ranking();
        some.forEach(one -> ranking.add(score.of(one), one.positive, 1));
        return ranking;
    }

    /** The order of the points that are added up. */
    static Ranking ranking(List<Seen> some, int[] steps) {
        return ranking(some, one -> Scorecard.sum(one.features, steps));
    }

    /** Claims that reach the same levels, counted. */
    static List<Group> groups(List<Seen> some) {
        Map<List<Integer>, double[]> counts = new LinkedHashMap<>();
        some.forEach(one -> counts.computeIfAbsent(one.features, none -> new double[2])[one.positive ? 0 : 1]++);
        return counts.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()[0], group.getValue()[1]))
                .toList();
    }

    /**
     * Earlier months, of which a fit may learn, and later ones, on which it is judged.
     *
     * @param earlier about two thirds of the claims
     */
    record Split(List<Seen> earlier, List<Seen> later) {
        private static final double EARLIER = 2.0 / 3;

        /** Splits claims that are in the order of report, between two months. */
        static Split of(List<Seen> seen) {
            if (seen.isEmpty()) {
                return new Split(seen, seen);
            }
            int place = (int) Math.min(seen.size() - 1L, Math.round(seen.size() * EARLIER));
            YearMonth first = seen.get(place).month();
            return new Split(
                    seen.stream().filter(one -> one.month().isBefore(first)).toList(),
                    seen.stream().filter(one -> !one.month().isBefore(first)).toList());
        }

        /** Whether both parts have claims of each kind. */
        boolean canBeJudged() {
            return ranking(earlier, Seen::score).area() != null
                    && ranking(later, Seen::score).area() != null;
        }
    }
}
