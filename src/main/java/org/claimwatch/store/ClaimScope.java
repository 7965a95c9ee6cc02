package org.claimwatch.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Night;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Why a night has not scored a claim. */
@Component
public class ClaimScope {
    private final JdbcTemplate jdbc;

    ClaimScope(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The ways for a claim to be out of a night's scope. */
    public enum Reason {
        /** No delivery holds a row of it. */
        NEVER_DELIVERED,
        /** No delivery holds a row of it that could be taken, but rows of claims were rejected. */
        PERHAPS_REJECTED,
        /** It came with a delivery of a later date. */
        DELIVERED_LATER,
        NOT_REPORTED_YET,
        CLOSED,
        WITHDRAWN,
        /** It would be in scope, but came with a delivery of the date that was loaded after the night. */
        LOADED_LATER
    }

    /**
     * Why it is out of scope.
     *
     * @param since the date or the time that the reason speaks of, as text; empty when it is not known
     * @param rejected rows of claims that were rejected on that date
     */
    public record OutOfScope(Reason reason, String since, long rejected) {
        private OutOfScope(Reason reason, String since) {
            this(reason, since, 0);
        }
    }

    /** Asks for a claim without a result in the night. */
    public OutOfScope of(Night night, String claimNo) {
        AsOf asOf = new AsOf(night.businessDate());
        List<Version> versions = jdbc.query(
                "select delivered_on, replaced_on, status, reported_at, closed_at from claims where claim_no = ? order by"
                        + " delivered_on",
                (row, number) -> new Version(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class),
                        row.getObject(5, LocalDateTime.class)),
                claimNo);
        if (versions.isEmpty()) {
            return rejects(asOf.date()).orElseGet(() -> new OutOfScope(Reason.NEVER_DELIVERED, ""));
        }
        return versions.stream()
                .filter(version -> !version.deliveredOn.isAfter(asOf.date()) && version.replacedOn.isAfter(asOf.date()))
                .findFirst()
                .map(version -> version.reason(asOf))
                .orElseGet(() -> new OutOfScope(
                        Reason.DELIVERED_LATER, versions.get(0).deliveredOn.toString()));
    }

    /** The latest delivery by a date with rejected rows of claims; which claims they are nobody has kept. */
    private Optional<OutOfScope> rejects(LocalDate date) {
        return jdbc
                .query(
                        "select business_date, count(distinct line_no) from reject where feed = ? and line_no > 0 and"
                                + " business_date <= ? group by business_date order by business_date desc limit 1",
                        (row, number) -> new OutOfScope(
                                Reason.PERHAPS_REJECTED,
                                row.getObject(1, LocalDate.class).toString(),
                                row.getLong(2)),
                        Feed.CLAIMS.table(),
                        date)
                .stream()
                .findFirst();
    }

    private record Version(
            LocalDate deliveredOn,
            LocalDate replacedOn,
            String status,
            LocalDateTime reportedAt,
            @Nullable LocalDateTime closedAt) {

        OutOfScope reason(AsOf asOf) {
            if (!asOf.sees(reportedAt)) {
                return new OutOfScope(Reason.NOT_REPORTED_YET, reportedAt.toString());
            }
            boolean ended = closedAt == null || asOf.sees(closedAt);
            String since = closedAt == null ? "" : closedAt.toString();
            return switch (status) {
                case "CLOSED" -> new OutOfScope(ended ? Reason.CLOSED : Reason.LOADED_LATER, since);
                case "WITHDRAWN" -> new OutOfScope(ended ? Reason.WITHDRAWN : Reason.LOADED_LATER, since);
                default -> new OutOfScope(Reason.LOADED_LATER, "");
            };
        }
    }
}
