package org.claimwatch.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedbackReading;
import org.claimwatch.claim.FeedbackRow;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Outcomes of reviews that come back in a workbook: they become versions of the investigations feed, beside those that
 * the feed itself delivers.
 */
@Component
public class Feedback {
    private static final String ORPHANS = """
        update stage_feedback set fate = 'ORPHAN' where not exists (select 1 from claims c
            where c.claim_no = stage_feedback.claim_no and c.delivered_on <= ? and c.replaced_on > ?)
        """;

    private static final String DECISIONS = """
        insert into review_decision (case_id, delivered_on, decided_by)
        select s.case_id, ?, s.decided_by from stage_feedback s where s.fate is null
            and not exists (select 1 from review_decision d where d.case_id = s.case_id
                and d.decided_by = s.decided_by and d.delivered_on = (select max(l.delivered_on)
                    from review_decision l where l.case_id = s.case_id and l.delivered_on <= ?))
        """;

    private static final String DECISIONS_OF_THE_DAY = """
        delete from review_decision where delivered_on = ? and exists (select 1 from stage_feedback s
            where s.fate is null and s.case_id = review_decision.case_id
                and s.decided_by <> review_decision.decided_by)
        """;

    private static final FeedSql SQL = new FeedSql(Feed.INVESTIGATIONS, "stage_feedback");

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    Feedback(JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /**
     * What became of a workbook.
     *
     * @param taken outcomes that are in force now
     * @param changed how many of them were not before
     * @param refused rows that were not taken
     */
    public record Taken(long taken, long changed, long refused) {}

    /**
     * Takes the outcomes of a workbook as delivered for a business date; those whose claim is not known are refused.
     * Taking them again changes nothing.
     */
    @Transactional
    public Taken take(LocalDate date, String file, FeedbackReading reading) {
        stage(reading.rows());
        jdbc.update(ORPHANS, date, date);
        List<Reject> rejects = new ArrayList<>(reading.rejects());
        rejects.addAll(orphans(file));
        Map<String, LocalDate> dates = Map.of("date", date, "forever", Delivery.FOREVER);
        jdbc.update(DECISIONS_OF_THE_DAY, date);
        jdbc.update(DECISIONS, date, date);
        long taken = count("select count(*) from stage_feedback where fate is null");
        named.update(SQL.markUnchanged(), dates);
        named.update(SQL.deleteSameDay(), dates);
        named.update(SQL.endEarlier(), dates);
        long changed = named.update(SQL.insertNew(false), dates);
        jdbc.update("delete from stage_feedback");
        note(date, file, rejects);
        return new Taken(taken, changed, rows(rejects));
    }

    private static long rows(List<Reject> rejects) {
        return rejects.stream()
                .map(reject -> reject.column()
                                .substring(0, Math.max(0, reject.column().lastIndexOf('!'))) + "!" + reject.line())
                .distinct()
                .count();
    }

    private void stage(List<FeedbackRow> rows) {
        jdbc.update("delete from stage_feedback");
        jdbc.batchUpdate(
                SQL.insertStage("sheet", "sheet_row", "decided_by"),
                rows.stream()
                        .map(row -> {
                            List<Object> arguments = new ArrayList<>();
                            arguments.add(row.investigation().line());
                            arguments.addAll(row.investigation().values());
                            arguments.add(row.investigation().hash());
                            arguments.addAll(List.of(row.sheet(), row.row(), row.decidedBy()));
                            return arguments.toArray();
                        })
                        .toList());
    }

    private List<Reject> orphans(String file) {
        return jdbc.query(
                "select sheet, sheet_row from stage_feedback where fate = 'ORPHAN' order by file_line",
                (rows, number) -> new Reject(
                        file,
                        rows.getLong(2),
                        rows.getString(1) + "!claim_no",
                        RejectCode.ORPHAN,
                        Feed.CLAIMS.table(),
                        ""));
    }

    /** Notes what was refused of a workbook, in place of what was refused of it before. */
    @Transactional
    public void note(LocalDate date, String file, List<Reject> rejects) {
        jdbc.update("delete from feedback_reject where business_date = ? and file_name = ?", date, file);
        List<Object[]> rows = new ArrayList<>();
        for (Reject reject : rejects) {
            rows.add(new Object[] {
                date,
                file,
                rows.size() + 1,
                reject.line(),
                reject.column(),
                reject.code().name(),
                reject.detail(),
                reject.value()
            });
        }
        jdbc.batchUpdate(
                "insert into feedback_reject (business_date, file_name, reject_no, line_no, column_name, code, detail,"
                        + " value_shape) values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Hands over what was refused of the workbooks of a date, by file, in the order of its sheets and rows. */
    void eachReject(LocalDate date, Consumer<Reject> consumer) {
        jdbc.query(
                "select file_name, line_no, column_name, code, detail, value_shape from feedback_reject where"
                        + " business_date = ? order by file_name, reject_no",
                rows -> {
                    consumer.accept(new Reject(
                            rows.getString(1),
                            rows.getLong(2),
                            rows.getString(3),
                            RejectCode.valueOf(rows.getString(4)),
                            rows.getString(5),
                            rows.getString(6)));
                },
                date);
    }

    private long count(String query) {
        Long count = jdbc.queryForObject(query, Long.class);
        return count == null ? 0 : count;
    }
}
