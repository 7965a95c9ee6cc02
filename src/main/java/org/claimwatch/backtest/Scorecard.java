package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.RedFlag;

/**
 * The tiers of all indicators in levels: tiers of one indicator with the same points are one level, and a claim that
 * reaches a level has all the lower ones of the indicator too. So a higher level can never be worth less.
 */
final class Scorecard {
    private static final int MOST = 100;

    private final List<Level> levels = new ArrayList<>();
    private final Map<String, List<Integer>> byCode = new TreeMap<>();

    /**
     * A level of an indicator.
     *
     * @param tiers the names of its tiers
     */
    record Level(String code, int points, List<String> tiers) {}

    Scorecard(List<TierPoints> tiers) {
        Map<String, List<TierPoints>> indicators = new TreeMap<>();
        tiers.forEach(tier -> indicators
                .computeIfAbsent(tier.code(), code -> new ArrayList<>())
                .add(tier));
        indicators.forEach((code, ofCode) -> {
            TreeSet<Integer> points = new TreeSet<>();
            ofCode.forEach(tier -> points.add(tier.points()));
            for (int worth : points) {
                byCode.computeIfAbsent(code, none -> new ArrayList<>()).add(levels.size());
                levels.add(new Level(
                        code,
                        worth,
                        ofCode.stream()
                                .filter(tier -> tier.points() == worth)
                                .map(TierPoints::tier)
                                .toList()));
            }
        });
    }

    List<Level> levels() {
        return levels;
    }

    /** Whether no level of the same indicator lies below. */
    boolean isMildest(int level) {
        return byCode.getOrDefault(levels.get(level).code(), List.of()).get(0) == level;
    }

    /** The most that a level adds to the log-odds, those below it included. */
    double greatest(LogisticFit fit) {
        double greatest = 0;
        for (List<Integer> ofCode : byCode.values()) {
            double sum = 0;
            for (int level : ofCode) {
                sum += fit.weight(level);
                greatest = Math.max(greatest, Math.abs(sum));
            }
        }
        return greatest;
    }

    /** For each level 1 when the claim reaches it or a higher one of the indicator, else 0. */
    List<Integer> features(PastScore claim) {
        Integer[] features = new Integer[levels.size()];
        Arrays.fill(features, 0);
        for (RedFlag hit : claim.hits()) {
            for (int level : byCode.getOrDefault(hit.code(), List.of())) {
                if (levels.get(level).points() <= hit.points()) {
                    features[level] = 1;
                }
            }
        }
        return List.of(features);
    }

    /** What the points of the levels were, as steps from one to the next. */
    int[] stepsNow() {
        int[] steps = new int[levels.size()];
        byCode.values().forEach(ofCode -> {
            int before = 0;
            for (int level : ofCode) {
                steps[level] = levels.get(level).points() - before;
                before = levels.get(level).points();
            }
        });
        return steps;
    }

    /**
     * Whole points of the levels from the weights of a fit, as steps.
     *
     * @param judged whether enough is known of a level; one of which too little is known keeps its points, unless a
     *     milder one of the indicator has more
     */
    int[] steps(LogisticFit fit, double factor, IntPredicate judged) {
        int[] steps = new int[levels.size()];
        byCode.values().forEach(ofCode -> {
            double sum = 0;
            int before = 0;
            for (int level : ofCode) {
                sum += fit.weight(level) * factor;
                int points = judged.test(level)
                        ? (int) Math.max(-MOST, Math.min(MOST, Math.round(sum)))
                        : levels.get(level).points();
                if (!isMildest(level)) {
                    points = Math.max(points, before);
                }
                steps[level] = points - before;
                before = points;
            }
        });
        return steps;
    }

    /** The points of a level: its step and those below it. */
    int points(int level, int[] steps) {
        int sum = 0;
        for (int other : byCode.getOrDefault(levels.get(level).code(), List.of())) {
            sum += other <= level ? steps[other] : 0;
        }
        return sum;
    }

    /** The hits of a claim that reaches these levels, with the points of steps. */
    List<RedFlag> hits(List<Integer> features, int[] steps) {
        List<RedFlag> hits = new ArrayList<>();
        byCode.forEach((code, ofCode) -> {
            int sum = 0;
            String tier = null;
            for (int level : ofCode) {
                if (features.get(level) == 1) {
                    sum += steps[level];
                    tier = levels.get(level).tiers().get(0);
                }
            }
            if (tier != null) {
                hits.add(new RedFlag(code, tier, sum, List.of()));
            }
        });
        return hits;
    }

    /** The sum of points of a claim: every point on a sheet of paper. */
    static int sum(List<Integer> features, int[] steps) {
        int sum = 0;
        for (int i = 0; i < steps.length; i++) {
            sum += features.get(i) * steps[i];
        }
        return sum;
    }
}
