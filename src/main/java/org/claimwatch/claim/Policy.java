package org.claimwatch.claim;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A policy of one insured on one vehicle: a row of policies.csv. */
public record Policy(
        String policyNo,
        String policyLine,
        String institutionId,
        @Nullable String agentId,
        @Nullable String holderPartyId,
        String insuredPartyId,
        String vehicleId,
        LocalDateTime issuedAt,
        @Nullable LocalDateTime paidAt,
        LocalDateTime startAt,
        LocalDateTime endAt,
        @Nullable String previousPolicyNo,
        @Nullable LocalDateTime previousEndAt,
        @Nullable Boolean preInspected,
        @Nullable LocalDateTime updatedAt) {}
