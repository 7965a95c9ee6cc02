package org.claimwatch.claim;

import java.util.List;

/**
 * Whether a claim reaches a tier of an indicator.
 *
 * @param tier its name, or {@code unknown}
 * @param points none for {@code unknown}
 * @param truth whether all conditions hold
 * @param conditions every one of them has to hold
 */
public record TierAnswer(String tier, int points, Truth truth, List<CheckedCondition> conditions) {
    public TierAnswer {
        conditions = List.copyOf(conditions);
    }

    /** The comparisons in its conditions. */
    public List<CheckedCondition.Comparison> comparisons() {
        return conditions.stream().flatMap(CheckedCondition::comparisons).toList();
    }

    /** The conditions that keep the claim from it. */
    public List<CheckedCondition> failing() {
        return conditions.stream()
                .filter(condition -> condition.truth() != Truth.TRUE)
                .toList();
    }
}
