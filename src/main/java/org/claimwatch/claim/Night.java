package org.claimwatch.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A night and its figures.
 *
 * @param ruleSet SHA-256 over rules and parameters, in hex
 * @param finishedAt null while it runs
 * @param inputs the files of its delivery
 * @param steps in the order in which they ran
 */
public record Night(
        long runId,
        LocalDate businessDate,
        Status status,
        String ruleSet,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Counts counts,
        List<Input> inputs,
        List<Step> steps) {

    /** How a night stands. */
    public enum Status {
        RUNNING,
        COMPLETED,
        FAILED,
        REFUSED,
        UNRECONCILED
    }

    /**
     * What became of the claims that the night knew.
     *
     * @param read claims known on the business date and rejected claim rows of its delivery
     * @param scored open claims that were scored
     * @param rejected rejected claim rows of the delivery
     * @param outOfScope claims that are not open on the business date
     */
    public record Counts(long read, long scored, long rejected, long outOfScope) {
        public boolean reconcile() {
            return read == scored + rejected + outOfScope;
        }
    }

    /**
     * A file of the delivery.
     *
     * @param rows its data rows
     * @param loaded the rows that were taken; of one key twice, the later row replaced the earlier
     * @param unchanged the rows among them that said what was known already
     * @param rejected the rows that were not accepted
     * @param sha256 of its bytes, in hex
     */
    public record Input(Feed feed, long rows, long loaded, long unchanged, long rejected, String sha256) {
        public boolean reconcile() {
            return rows == loaded + rejected;
        }
    }

    /**
     * A step of the job.
     *
     * @param rows what it wrote
     */
    public record Step(String name, Duration time, long rows) {}

    /** The same night in another state. */
    public Night as(Status other) {
        return new Night(runId, businessDate, other, ruleSet, startedAt, finishedAt, counts, inputs, steps);
    }

    /** The first 12 characters of the rule-set version. */
    public String shortRuleSet() {
        return ruleSet.substring(0, Math.min(12, ruleSet.length()));
    }
}
