package org.claimwatch.claim;

import java.util.List;

/**
 * How hits add up to a score, step by step.
 *
 * @param weakSum points of all weak hits
 * @param weakCap what counts of them at the most
 * @param groups the groups with a hit that is not weak, in the order of their letters
 * @param favours what speaks for the customer
 * @param mitigationCap what counts of it at the most
 * @param decisive a decisive hit: nothing is taken off
 * @param mitigation the points that are taken off
 * @param max the highest score
 * @param strong a strong hit: the score may go up to the highest
 * @param maxWithoutStrong the highest score without one
 */
public record ScoreSteps(
        int weakSum,
        int weakCap,
        List<Group> groups,
        List<Favour> favours,
        int mitigationCap,
        boolean decisive,
        int mitigation,
        int max,
        boolean strong,
        int maxWithoutStrong) {
    /** A group of indicators: the points of its hits, and what counts of them at the most. */
    public record Group(String group, int sum, int cap) {
        public int counted() {
            return Math.min(sum, cap);
        }
    }

    /** Something that speaks for the customer. */
    public record Favour(String name, int points) {}

    public int weak() {
        return Math.min(weakSum, weakCap);
    }

    /** Points before anything is taken off. */
    public int raw() {
        int raw = weak();
        for (Group group : groups) {
            raw += group.counted();
        }
        return raw;
    }

    /** All that speaks for the customer, before its cap. */
    public int favour() {
        int sum = 0;
        for (Favour favour : favours) {
            sum += favour.points();
        }
        return sum;
    }

    public int score() {
        int score = Math.max(0, Math.min(max, raw() - mitigation));
        return strong ? score : Math.min(score, maxWithoutStrong);
    }
}
