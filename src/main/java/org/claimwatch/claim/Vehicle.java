package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A vehicle as the insurer registered it: a row of vehicles.csv. */
public record Vehicle(
        String vehicleId,
        @Nullable String vinHash,
        @Nullable String vinMask,
        @Nullable String vinCheck,
        @Nullable String plateNoHash,
        @Nullable String plateNoMask,
        String useClass,
        @Nullable String energy,
        @Nullable String make,
        @Nullable String modelCode,
        @Nullable String colour,
        @Nullable LocalDate firstRegisteredOn,
        @Nullable LocalDate purchasedOn,
        @Nullable BigDecimal purchasePrice,
        @Nullable Boolean boughtUsed,
        @Nullable BigDecimal newPrice,
        @Nullable BigDecimal actualValue,
        @Nullable LocalDate transferredOn,
        @Nullable LocalDate inspectionValidTo,
        @Nullable String ownerPartyId,
        @Nullable LocalDateTime updatedAt) {}
