package org.claimwatch.claim;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A survey of the scene or of the vehicle: a row of surveys.csv. */
public record Survey(
        String surveyId,
        String claimNo,
        String kind,
        @Nullable LocalDateTime dispatchedAt,
        @Nullable LocalDateTime arrivedAt,
        @Nullable LocalDateTime finishedAt,
        @Nullable String surveyorId,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Boolean driverStatementTaken,
        @Nullable String traceMatch,
        @Nullable Codes flags,
        String result) {}
