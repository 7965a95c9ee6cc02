package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A payment on a claim: a row of payments.csv. */
public record Payment(
        String paymentId,
        String claimNo,
        @Nullable String coverageCode,
        @Nullable String payeePartyId,
        @Nullable String bankAccountHash,
        @Nullable String bankAccountMask,
        BigDecimal amount,
        @Nullable LocalDateTime paidAt,
        @Nullable Boolean subrogation) {}
