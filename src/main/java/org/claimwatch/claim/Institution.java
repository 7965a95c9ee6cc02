package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/** A unit of the insurer: a row of institutions.csv. */
public record Institution(
        String institutionId,
        @Nullable String parentId,
        Integer level,
        String name,
        @Nullable String regionCode,
        @Nullable Integer investigationDailyQuota) {}
