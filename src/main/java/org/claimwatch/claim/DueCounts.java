package org.claimwatch.claim;

/**
 * Flagged claims by the day on which somebody has to have looked at them.
 *
 * @param overdue due by the end of the business date and still open
 * @param today due after that, by the end of the day on which the desks open
 * @param tomorrow due on the working day after that
 */
public record DueCounts(long overdue, long today, long tomorrow) {

    public static final DueCounts NONE = new DueCounts(0, 0, 0);

    /** Those that need somebody on the day on which the desks open. */
    public long needSomebody() {
        return overdue + today;
    }
}
