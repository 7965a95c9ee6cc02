package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/** A part of the part catalogue: a row of part_catalog.csv. */
public record Part(
        String partCode,
        String nameEn,
        String nameZh,
        Boolean sided,
        @Nullable Points clocks,
        String layer,
        @Nullable Integer minSeverity,
        @Nullable String conduction) {}
