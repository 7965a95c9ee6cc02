package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/**
 * Open claims that need a first-scene survey, and how many of them don't have it: collisions, scratches and underbody
 * damage, a day after the report, without a valid waiver.
 *
 * @param deviation how the missing ones compare with the share that all branches miss
 */
public record SceneSurveys(long needed, long missing, Deviation deviation) {

    /** The share of claims in need of one that have it, or null where there is no need. */
    public @Nullable Double rate() {
        return needed == 0 ? null : (double) (needed - missing) / needed;
    }
}
