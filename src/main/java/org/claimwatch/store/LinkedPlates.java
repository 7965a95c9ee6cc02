package org.claimwatch.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.PlateUse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plates of open claims that were seen with several VINs, in pages over their sorted hashes. */
@Component
public class LinkedPlates {
    private final JdbcTemplate jdbc;

    LinkedPlates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The plates that follow a hash, in order. */
    public List<String> keys(String after, int size) {
        return jdbc.queryForList(
                "select plate_hash from night_claim where plate_hash > ? group by plate_hash having"
                        + " count(distinct vin_hash) > 1 and sum(case when is_open then 1 else 0 end) > 0 order by"
                        + " plate_hash limit ?",
                String.class,
                after,
                size);
    }

    /** The claims whose own vehicle carries each of them. */
    public Map<String, List<PlateUse>> groups(List<String> keys) {
        Map<String, List<PlateUse>> groups = new LinkedHashMap<>();
        jdbc.query(
                "select plate_hash, claim_no, loss_at, is_open, vin_hash from night_claim where plate_hash in "
                        + Marks.of(keys) + " order by plate_hash, loss_at, claim_no",
                rows -> {
                    groups.computeIfAbsent(rows.getString(1), key -> new ArrayList<>())
                            .add(new PlateUse(
                                    rows.getString(2),
                                    rows.getObject(3, LocalDateTime.class),
                                    rows.getBoolean(4),
                                    rows.getString(5)));
                },
                keys.toArray());
        return groups;
    }

    public void clear() {
        jdbc.execute("truncate table plate_history");
    }

    /** Keeps how many VINs were seen with the plate of an open claim. */
    @Transactional
    public void save(Map<String, Integer> byClaim) {
        List<Object[]> rows = new ArrayList<>();
        byClaim.forEach((claimNo, vins) -> rows.add(new Object[] {claimNo, vins}));
        jdbc.batchUpdate("insert into plate_history (claim_no, vins) values (?, ?)", rows);
    }
}
