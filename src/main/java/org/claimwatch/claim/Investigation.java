package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An investigation and its outcome: a row of investigations.csv. */
public record Investigation(
        String caseId,
        String claimNo,
        LocalDateTime openedAt,
        @Nullable LocalDateTime closedAt,
        @Nullable String outcome,
        @Nullable BigDecimal avoidedAmount,
        @Nullable LocalDateTime policeReferredAt) {}
