package org.claimwatch.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of a repair estimate: a row of estimate_lines.csv. */
public record EstimateLine(
        String estimateId,
        Integer lineNo,
        @Nullable String partCode,
        @Nullable String partName,
        @Nullable Boolean isCustom,
        String operation,
        @Nullable String damageGrade,
        @Nullable Double quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable Double labourHours,
        @Nullable BigDecimal labourRate,
        BigDecimal amount,
        @Nullable String partQuality,
        @Nullable String teardownPhotoId) {}
