package org.claimwatch.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The business date of a night, and what was known by its end.
 *
 * @param date the business date
 * @param deliveredBy the deliveries up to this date are read; later than the business date only when a claim of the past
 *     came in later than it was reported
 */
public record AsOf(LocalDate date, LocalDate deliveredBy) {

    /** A night: what had been delivered by its date. */
    public AsOf(LocalDate date) {
        this(date, date);
    }

    /** Midnight at the end of the date: whatever happens from then on is not known yet. */
    public LocalDateTime cutoff() {
        return date.plusDays(1).atStartOfDay();
    }

    public boolean sees(LocalDateTime time) {
        return time.isBefore(cutoff());
    }

    /** The time, or null when it is not known or not past yet. */
    public @Nullable LocalDateTime seen(@Nullable LocalDateTime time) {
        return time != null && sees(time) ? time : null;
    }

    /** Whether the claim is open at the end of the date. */
    public boolean isOpen(Claim claim) {
        return sees(claim.reportedAt()) && !hasEnded(claim, "CLOSED") && !hasEnded(claim, "WITHDRAWN");
    }

    /** Whether the claim has been closed, or withdrawn, by the end of the date; without a time it has. */
    public boolean hasEnded(Claim claim, String status) {
        return claim.status().equals(status) && (claim.closedAt() == null || sees(claim.closedAt()));
    }

    /** The document as it was known: one received later was only requested. */
    public Document seen(Document document) {
        if (document.receivedAt() == null || sees(document.receivedAt())) {
            return document;
        }
        return new Document(
                document.documentId(),
                document.claimNo(),
                document.type(),
                null,
                null,
                null,
                document.requestedAt(),
                null,
                "REQUESTED",
                null);
    }
}
