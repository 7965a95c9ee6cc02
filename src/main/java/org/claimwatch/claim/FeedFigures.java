package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/**
 * A file of the night's delivery and its errors.
 *
 * @param meanErrorRate the share of rejected rows in its deliveries of the thirteen weeks before, or null without any
 * @param deviation how the rejected rows compare with it
 */
public record FeedFigures(
        Feed feed, long rows, long rejected, @Nullable Double meanErrorRate, Deviation deviation) {

    /** The share of its rows that were rejected, or null where there were none. */
    public @Nullable Double errorRate() {
        return rows == 0 ? null : (double) rejected / rows;
    }
}
