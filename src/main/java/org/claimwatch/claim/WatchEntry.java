package org.claimwatch.claim;

import java.time.LocalDateTime;

/** An approved entry of the watch list: a row of watch_list.csv. */
public record WatchEntry(
        String entryId,
        String kind,
        String valueKey,
        String reason,
        String caseRef,
        String approvedBy,
        LocalDateTime addedAt,
        LocalDateTime expiresAt) {}
