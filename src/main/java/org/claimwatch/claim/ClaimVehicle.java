package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/** A vehicle that took part in the loss: a row of claim_vehicles.csv. */
public record ClaimVehicle(
        String claimNo,
        Integer seq,
        String side,
        @Nullable String vehicleId,
        @Nullable String driverPartyId,
        @Nullable String ownerPartyId,
        @Nullable Double liabilityPct,
        @Nullable Points impactPoints,
        @Nullable Integer severityClass,
        @Nullable Double speedChangeKmh,
        @Nullable String objectType,
        @Nullable Boolean airbagsDeployed,
        @Nullable Integer occupants) {}
