package org.claimwatch.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Night.Counts;
import org.claimwatch.claim.Night.Status;
import org.claimwatch.claim.Night.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The nights that were run. Times are kept in UTC. */
@Component
public class Nights {
    private static final String SELECT = "select run_id, business_date, status, rule_set, started_at, finished_at,"
            + " count_read, count_scored, count_rejected, count_out_of_scope from night";

    private final JdbcTemplate jdbc;
    private final Delivery delivery;

    Nights(JdbcTemplate jdbc, Delivery delivery) {
        this.jdbc = jdbc;
        this.delivery = delivery;
    }

    /** The latest run of a date, whatever became of it. */
    public Optional<Night> latest(LocalDate date) {
        return jdbc.query(SELECT + " where business_date = ? order by run_id desc limit 1", nights(), date).stream()
                .findFirst();
    }

    /** The last completed run of a date. */
    public Optional<Night> completed(LocalDate date) {
        return jdbc
                .query(
                        SELECT + " where business_date = ? and status = 'COMPLETED' order by run_id desc limit 1",
                        nights(),
                        date)
                .stream()
                .findFirst();
    }

    /** The last nights, the latest run first. */
    public List<Night> last(int count) {
        return jdbc.query(SELECT + " order by run_id desc limit ?", nights(), count);
    }

    /** Every run of a date, the latest first. */
    public List<Night> of(LocalDate date) {
        return jdbc.query(SELECT + " where business_date = ? order by run_id desc", nights(), date);
    }

    /** Opens a run of a date. */
    @Transactional
    public Night start(LocalDate date, String ruleSet, Instant now, String holder) {
        Long last = jdbc.queryForObject("select coalesce(max(run_id), 0) from night", Long.class);
        long runId = (last == null ? 0 : last) + 1;
        jdbc.update(
                "insert into night (run_id, business_date, status, rule_set, started_at, holder, count_read,"
                        + " count_scored, count_rejected, count_out_of_scope) values (?, ?, 'RUNNING', ?, ?, ?, 0, 0,"
                        + " 0, 0)",
                runId,
                date,
                ruleSet,
                utc(now),
                holder);
        return night(runId);
    }

    /** Takes an unfinished run up again. */
    public void resume(long runId, String holder) {
        jdbc.update(
                "update night set status = 'RUNNING', finished_at = null, holder = ? where run_id = ?", holder, runId);
    }

    /** Notes how a run ended; an end that was noted before stays. */
    public void finish(long runId, Status status, Instant now) {
        jdbc.update(
                "update night set status = ?, finished_at = coalesce(finished_at, ?) where run_id = ?",
                status.name(),
                utc(now),
                runId);
    }

    public void finishedAt(long runId, Instant now) {
        jdbc.update("update night set finished_at = ? where run_id = ?", utc(now), runId);
    }

    public void count(long runId, Counts counts) {
        jdbc.update(
                "update night set count_read = ?, count_scored = ?, count_rejected = ?, count_out_of_scope = ? where"
                        + " run_id = ?",
                counts.read(),
                counts.scored(),
                counts.rejected(),
                counts.outOfScope(),
                runId);
    }

    /**
     * Notes how far a step has come. It counts once, with all its time, however often it is noted or was taken up again,
     * and keeps its rows if it was found done.
     *
     * @param time since it was last noted
     * @param rows all that it has written so far
     */
    @Transactional
    public void step(long runId, String name, Duration time, long rows) {
        int known = jdbc.update(
                "update night_step set millis = millis + ?, row_count = case when ? > 0 then ? else row_count end where"
                        + " run_id = ? and step_name = ?",
                time.toMillis(),
                rows,
                rows,
                runId,
                name);
        if (known == 0) {
            jdbc.update(
                    "insert into night_step (run_id, step_no, step_name, millis, row_count) select ?,"
                            + " coalesce(max(step_no), 0) + 1, ?, ?, ? from night_step where run_id = ?",
                    runId,
                    name,
                    time.toMillis(),
                    rows,
                    runId);
        }
    }

    public Night night(long runId) {
        return jdbc.query(SELECT + " where run_id = ?", nights(), runId).get(0);
    }

    private RowMapper<Night> nights() {
        return (rows, number) -> {
            long runId = rows.getLong(1);
            LocalDate date = rows.getObject(2, LocalDate.class);
            Instant started = instant(rows.getObject(5, LocalDateTime.class));
            return new Night(
                    runId,
                    date,
                    Status.valueOf(rows.getString(3)),
                    rows.getString(4),
                    started == null ? Instant.EPOCH : started,
                    instant(rows.getObject(6, LocalDateTime.class)),
                    new Counts(rows.getLong(7), rows.getLong(8), rows.getLong(9), rows.getLong(10)),
                    delivery.published(date),
                    jdbc.query(
                            "select step_name, millis, row_count from night_step where run_id = ? order by step_no",
                            (steps, no) ->
                                    new Step(steps.getString(1), Duration.ofMillis(steps.getLong(2)), steps.getLong(3)),
                            runId));
        };
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
