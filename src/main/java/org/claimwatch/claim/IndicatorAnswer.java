package org.claimwatch.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of a claim, tier by tier.
 *
 * @param hit the flag, null when it did not hit
 * @param suppression why the hit scores nothing; null when it counts
 * @param tiers in the order of the rule file, the one for {@code unknown} among them
 */
public record IndicatorAnswer(
        String code,
        Verdict verdict,
        @Nullable RedFlag hit,
        @Nullable Suppression suppression,
        List<TierAnswer> tiers) {
    /** The three ways to end. */
    public enum Verdict {
        HIT,
        CLEAR,
        UNKNOWN
    }

    public IndicatorAnswer {
        tiers = List.copyOf(tiers);
    }

    /** The tier of that name. */
    public Optional<TierAnswer> tier(String name) {
        return tiers.stream().filter(tier -> tier.tier().equals(name)).findFirst();
    }
}
