package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/** What other losses with its own driver tell of a claim; the components are those of {@link ClaimFacts}. */
public record DriverHistory(
        int vehicles,
        boolean oneOwner,
        boolean otherOwnerDiffers,
        @Nullable Integer otherVehicleDays) {}
