package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/**
 * The number that made an indicator hit, and the limit that it was held against, as the rule hands them to its sentence.
 *
 * @param observed null where the tier measures nothing
 * @param limit null where the tier has none
 */
public record Measure(@Nullable String observed, @Nullable String limit) {}
