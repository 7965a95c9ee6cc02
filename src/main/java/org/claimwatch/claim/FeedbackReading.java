package org.claimwatch.claim;

import java.util.List;

/**
 * What a workbook with outcomes holds.
 *
 * @param rows the outcomes that keep the contract, by sheet and row
 * @param rejects the rows that don't, or the one reason why the file as a whole can't be taken
 */
public record FeedbackReading(List<FeedbackRow> rows, List<Reject> rejects) {
    public FeedbackReading {
        rows = List.copyOf(rows);
        rejects = List.copyOf(rejects);
    }

    /** Whether nothing of the file can be taken. */
    public boolean isRefused() {
        return rejects.stream().anyMatch(reject -> reject.code().refusesFile());
    }
}
