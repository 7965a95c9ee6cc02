package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/** A repair shop, salvage buyer or adjuster: a row of repair_shops.csv. */
public record RepairShop(
        String shopId,
        String kind,
        @Nullable Boolean contract,
        @Nullable Boolean directPay,
        @Nullable String ownerPartyId,
        @Nullable String phoneHash,
        @Nullable String phoneMask,
        @Nullable String bankAccountHash,
        @Nullable String bankAccountMask,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String institutionId) {}
