package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A version of a repair estimate: a row of estimates.csv. */
public record Estimate(
        String estimateId,
        String claimNo,
        @Nullable Integer claimVehicleSeq,
        Integer estimateVersion,
        @Nullable String shopId,
        @Nullable String estimatorId,
        @Nullable String tool,
        @Nullable String modelPicked,
        @Nullable LocalDateTime createdAt,
        @Nullable LocalDateTime repairStartedAt,
        @Nullable Boolean remoteApproved,
        @Nullable BigDecimal towFee,
        BigDecimal totalAmount,
        @Nullable Boolean totalLoss,
        @Nullable BigDecimal approvedAmount) {}
