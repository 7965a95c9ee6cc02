package org.claimwatch.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A document asked for or received: a row of documents.csv. */
public record Document(
        String documentId,
        String claimNo,
        String type,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDateTime requestedAt,
        @Nullable LocalDateTime receivedAt,
        String status,
        @Nullable Integer odometerKm) {}
