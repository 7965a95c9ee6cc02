package org.claimwatch.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Standard hours of an operation: a row of labour_standards.csv. */
public record LabourStandard(
        String modelCode,
        String partCode,
        String operation,
        Double standardHours,
        @Nullable BigDecimal branchRate) {}
