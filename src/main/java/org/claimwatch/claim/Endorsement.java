package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A change to a policy during its term: a row of endorsements.csv. */
public record Endorsement(
        String endorsementId,
        String policyNo,
        String type,
        @Nullable String coverageCode,
        @Nullable BigDecimal deltaAmount,
        LocalDateTime issuedAt,
        @Nullable LocalDateTime effectiveAt) {}
