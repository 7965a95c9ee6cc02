package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A claim number; several may belong to one loss event: a row of claims.csv. */
public record Claim(
        String claimNo,
        String eventId,
        String policyNo,
        String coverageCode,
        String institutionId,
        LocalDateTime lossAt,
        LocalDateTime reportedAt,
        @Nullable String reporterRole,
        @Nullable String reportPhoneHash,
        @Nullable String reportPhoneMask,
        String lossCause,
        @Nullable String collisionType,
        @Nullable Boolean singleVehicle,
        @Nullable Integer waterGrade,
        @Nullable String placeTextHash,
        @Nullable String placeTextMask,
        @Nullable String placeType,
        @Nullable String regionCode,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Boolean leftScene,
        @Nullable LocalDateTime discoveredAt,
        @Nullable Boolean hospitalised,
        @Nullable Boolean policeReported,
        @Nullable Boolean policeCertificate,
        @Nullable Integer witnessCount,
        @Nullable Boolean hasVideo,
        @Nullable Integer injuryCount,
        @Nullable Boolean seriousInjury,
        @Nullable String surveyWaiverCode,
        @Nullable String waiverApprovedBy,
        @Nullable String catEventId,
        @Nullable Boolean disputed,
        @Nullable Boolean litigated,
        @Nullable BigDecimal reserveAmount,
        @Nullable LocalDateTime submittedAt,
        String status,
        @Nullable LocalDateTime closedAt,
        @Nullable BigDecimal paidTotal,
        LocalDateTime updatedAt) {}
