package org.claimwatch.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimwatch.claim.Investigation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The claims of the past, for whoever scores them as of their own dates: reads only. */
@Component
public class PastClaims {
    private final JdbcTemplate jdbc;

    PastClaims(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Two dates, both included. */
    public record Span(LocalDate first, LocalDate last) {}

    /**
     * Claims that were reported on one date and came in with one delivery.
     *
     * @param claimNos in order
     */
    public record Reported(LocalDate on, LocalDate delivered, List<String> claimNos) {}

    /** The first and the last date of report of all claims; nothing without claims. */
    public Optional<Span> span() {
        return jdbc
                .query(
                        "select min(reported_at), max(reported_at) from claims having count(*) > 0",
                        (rows, number) -> new Span(
                                rows.getObject(1, LocalDateTime.class).toLocalDate(),
                                rows.getObject(2, LocalDateTime.class).toLocalDate()))
                .stream()
                .findFirst();
    }

    /** The claims reported from a date until before another, in the order of report and delivery. */
    public List<Reported> reported(LocalDate from, LocalDate until) {
        record When(LocalDate on, LocalDate delivered) implements Comparable<When> {
            @Override
            public int compareTo(When other) {
                int byReport = on.compareTo(other.on);
                return byReport != 0 ? byReport : delivered.compareTo(other.delivered);
            }
        }
        Map<When, List<String>> groups = new TreeMap<>();
        jdbc.query(
                "select c.claim_no, c.reported_at, c.delivered_on from claims c where c.reported_at >= ? and"
                        + " c.reported_at < ? and not exists (select 1 from claims e where e.claim_no = c.claim_no and"
                        + " e.delivered_on < c.delivered_on) order by c.claim_no",
                rows -> {
                    When when = new When(
                            rows.getObject(2, LocalDateTime.class).toLocalDate(), rows.getObject(3, LocalDate.class));
                    groups.computeIfAbsent(when, key -> new ArrayList<>()).add(rows.getString(1));
                },
                from.atStartOfDay(),
                until.atStartOfDay());
        return groups.entrySet().stream()
                .map(group -> new Reported(group.getKey().on(), group.getKey().delivered(), group.getValue()))
                .toList();
    }

    /** The investigations that came back with an outcome, by claim number and case, as last delivered. */
    public List<Investigation> outcomes() {
        return jdbc.query(
                "select case_id, claim_no, opened_at, closed_at, outcome, avoided_amount, police_referred_at from"
                        + " investigations i where outcome is not null and not exists (select 1 from investigations l"
                        + " where l.case_id = i.case_id and l.delivered_on > i.delivered_on) order by claim_no, case_id",
                (rows, number) -> new Investigation(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getObject(3, LocalDateTime.class),
                        rows.getObject(4, LocalDateTime.class),
                        rows.getString(5),
                        rows.getBigDecimal(6),
                        rows.getObject(7, LocalDateTime.class)));
    }

    /** Stands for everything that has been delivered: another one after any later delivery. */
    public String deliveries() {
        StringBuilder stamp = new StringBuilder();
        jdbc.query("select business_date, feed, sha256 from delivery order by business_date, feed", rows -> {
            stamp.append(rows.getString(1))
                    .append(rows.getString(2))
                    .append(rows.getString(3))
                    .append('\n');
        });
        return stamp.toString();
    }
}
