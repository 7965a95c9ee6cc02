package org.claimwatch.store;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the results of a run add up to, kept for the trends of later nights. */
@Component
public class NightCounts {
    private final JdbcTemplate jdbc;

    NightCounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts the results of a run whose claims are scored and routed. Counting again changes nothing.
     *
     * @param indicators the codes in force; each gets a count, also of no hit
     */
    @Transactional
    public void keep(long runId, Collection<String> indicators) {
        jdbc.update("delete from night_indicator where run_id = ?", runId);
        jdbc.update(
                "insert into night_indicator (run_id, code, hit_count) select run_id, code, count(*) from red_flag where"
                        + " run_id = ? group by run_id, code",
                runId);
        jdbc.batchUpdate(
                "insert into night_indicator (run_id, code, hit_count) select r.run_id, ?, 0 from night r where r.run_id ="
                        + " ? and not exists (select 1 from red_flag f where f.run_id = r.run_id and f.code = ?)",
                indicators.stream()
                        .map(code -> new Object[] {code, runId, code})
                        .toList());
        jdbc.update("delete from night_routing where run_id = ?", runId);
        jdbc.update(
                "insert into night_routing (run_id, band, route, claim_count) select run_id, band, route, count(*) from"
                        + " claim_score where run_id = ? group by run_id, band, route",
                runId);
    }
}
