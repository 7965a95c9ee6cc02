package org.claimwatch.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A coverage that a policy holds: a row of coverages.csv. */
public record Coverage(
        String policyNo,
        String coverageCode,
        @Nullable BigDecimal sumInsured,
        @Nullable BigDecimal deductible) {}
