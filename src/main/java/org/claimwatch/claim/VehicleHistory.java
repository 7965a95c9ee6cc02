package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/**
 * What the other claims of a claim's own vehicle tell; the components are those of {@link ClaimFacts}.
 *
 * @param otherLossesInTerm null without a policy
 */
public record VehicleHistory(
        int eventsHalfYear,
        int eventsYear,
        @Nullable Integer otherLossesInTerm,
        @Nullable Integer repeatedPartDays,
        @Nullable Integer similarDamageDays,
        int twinClaims,
        boolean twinSharesPart,
        boolean odometerRunsBack) {

    /** The history of a vehicle whose only claim is this one. */
    public static final VehicleHistory NONE = new VehicleHistory(1, 1, 0, null, null, 0, false, false);
}
