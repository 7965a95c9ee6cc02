package org.claimwatch.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.claimwatch.claim.Feed;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes what has been kept long enough: in small transactions, each whole in itself, and only while there is time. The
 * figures of every night, its steps, the rule sets and when a claim was first flagged are kept for ever.
 */
@Component
public class Retention {
    private static final int CLAIMS = 2000;
    private static final int ROWS = 10_000;
    private static final int EXECUTIONS = 200;

    /** What is kept of a completed night for ever. */
    private static final List<String> FIGURES = List.of("night_step", "night_indicator", "night_routing");

    private static final String FLAGGED = "route not in ('FAST_TRACK', 'NORMAL')";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final TransactionTemplate transaction;

    Retention(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.named = named;
        this.transaction = transaction;
    }

    /**
     * Removes the results of the nights before a date. A night that never became complete goes as a whole.
     *
     * @return the scored claims removed
     */
    public long results(LocalDate before, BooleanSupplier timeLeft) {
        Set<Long> counting = new HashSet<>(jdbc.queryForList(
                "select max(run_id) from night where status = 'COMPLETED' and business_date < ? group by business_date",
                Long.class,
                before));
        List<Long> runs = jdbc.queryForList(
                "select run_id from night n where business_date < ? and (status <> 'COMPLETED' or exists (select 1 from"
                        + " claim_score s where s.run_id = n.run_id)) order by run_id",
                Long.class,
                before);
        long removed = 0;
        for (long run : runs) {
            String last = lastOfPage(run);
            while (!last.isEmpty()) {
                if (!timeLeft.getAsBoolean()) {
                    return removed;
                }
                removed += removePage(run, last, counting.contains(run));
                last = lastOfPage(run);
            }
            transaction.executeWithoutResult(status -> {
                for (String table : FIGURES) {
                    jdbc.update(
                            "delete from " + table
                                    + " where run_id = ? and exists (select 1 from night n where n.run_id" + " = "
                                    + table + ".run_id and n.status <> 'COMPLETED')",
                            run);
                }
                jdbc.update("delete from night where run_id = ? and status <> 'COMPLETED'", run);
            });
        }
        return removed;
    }

    private String lastOfPage(long run) {
        List<String> claims = jdbc.queryForList(
                "select claim_no from claim_score where run_id = ? order by claim_no limit ?",
                String.class,
                run,
                CLAIMS);
        return claims.isEmpty() ? "" : claims.get(claims.size() - 1);
    }

    private long removePage(long run, String last, boolean counts) {
        Long removed = transaction.execute(status -> {
            if (counts) {
                keepFirstFlags(run, last);
            }
            long scores = 0;
            for (String table : Scores.TABLES) {
                scores = jdbc.update("delete from " + table + " where run_id = ? and claim_no <= ?", run, last);
            }
            return scores;
        });
        return removed == null ? 0 : removed;
    }

    private void keepFirstFlags(long run, String last) {
        LocalDate date = jdbc.queryForObject("select business_date from night where run_id = ?", LocalDate.class, run);
        jdbc.update(
                "update first_flag set first_flagged_on = ? where first_flagged_on > ? and claim_no in (select claim_no"
                        + " from claim_score where run_id = ? and claim_no <= ? and " + FLAGGED + ")",
                date,
                date,
                run,
                last);
        jdbc.update(
                "insert into first_flag (claim_no, first_flagged_on) select claim_no, ? from claim_score s where run_id ="
                        + " ? and claim_no <= ? and " + FLAGGED
                        + " and not exists (select 1 from first_flag f where f.claim_no = s.claim_no)",
                date,
                run,
                last);
    }

    /** Removes the rejected rows of the deliveries before a date. */
    public long rejects(LocalDate before, BooleanSupplier timeLeft) {
        long removed = 0;
        for (LocalDate date : jdbc.queryForList(
                "select distinct business_date from reject where business_date < ?", LocalDate.class, before)) {
            if (timeLeft.getAsBoolean()) {
                removed += jdbc.update("delete from reject where business_date = ?", date);
            }
        }
        return removed;
    }

    /** Removes the versions of rows that another had replaced by a date: no night since then reads them. */
    public long versions(LocalDate before, BooleanSupplier timeLeft) {
        Long old = jdbc.queryForObject("select count(*) from delivery where business_date < ?", Long.class, before);
        if (old == null || old == 0) {
            return 0;
        }
        long removed = 0;
        for (Feed feed : Feed.values()) {
            int rows = ROWS;
            while (rows == ROWS && timeLeft.getAsBoolean()) {
                rows = jdbc.update("delete from " + feed.table() + " where replaced_on <= ? limit " + ROWS, before);
                removed += rows;
            }
        }
        return removed;
    }

    /** Removes what the job repository holds of runs before a time that nobody will go on with. */
    public long executions(LocalDateTime before, BooleanSupplier timeLeft) {
        long removed = 0;
        List<Long> old = oldExecutions(before);
        while (!old.isEmpty() && timeLeft.getAsBoolean()) {
            removeExecutions(old);
            removed += old.size();
            old = oldExecutions(before);
        }
        return removed;
    }

    /** Not those of the latest run of a date that has not become complete: they tell where it goes on. */
    private List<Long> oldExecutions(LocalDateTime before) {
        return jdbc.queryForList(
                "select e.JOB_EXECUTION_ID from BATCH_JOB_EXECUTION e join BATCH_JOB_EXECUTION_PARAMS p on"
                        + " p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID and p.PARAMETER_NAME = 'run' where e.CREATE_TIME < ?"
                        + " and not exists (select 1 from night n where concat(n.run_id, '') = p.PARAMETER_VALUE and"
                        + " n.status <> 'COMPLETED' and n.run_id = (select max(l.run_id) from night l where"
                        + " l.business_date = n.business_date)) order by e.JOB_EXECUTION_ID limit " + EXECUTIONS,
                Long.class,
                before);
    }

    private void removeExecutions(List<Long> executions) {
        Map<String, ?> ids = Map.of("ids", executions);
        transaction.executeWithoutResult(status -> {
            List<Long> instances = named.queryForList(
                    "select distinct JOB_INSTANCE_ID from BATCH_JOB_EXECUTION where JOB_EXECUTION_ID in (:ids)",
                    ids,
                    Long.class);
            named.update(
                    "delete from BATCH_STEP_EXECUTION_CONTEXT where STEP_EXECUTION_ID in (select STEP_EXECUTION_ID from"
                            + " BATCH_STEP_EXECUTION where JOB_EXECUTION_ID in (:ids))",
                    ids);
            for (String table : List.of(
                    "BATCH_STEP_EXECUTION",
                    "BATCH_JOB_EXECUTION_CONTEXT",
                    "BATCH_JOB_EXECUTION_PARAMS",
                    "BATCH_JOB_EXECUTION")) {
                named.update("delete from " + table + " where JOB_EXECUTION_ID in (:ids)", ids);
            }
            named.update(
                    "delete from BATCH_JOB_INSTANCE where JOB_INSTANCE_ID in (:instances) and not exists (select 1 from"
                            + " BATCH_JOB_EXECUTION e where e.JOB_INSTANCE_ID = BATCH_JOB_INSTANCE.JOB_INSTANCE_ID)",
                    Map.of("instances", instances));
        });
    }
}
