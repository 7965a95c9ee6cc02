package org.claimwatch.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Drive;
import org.claimwatch.claim.DriverHistory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own drivers of open claims who had another loss, in pages over their sorted keys; and what was found of them. */
@Component
public class LinkedDrivers {
    private final JdbcTemplate jdbc;

    LinkedDrivers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The drivers that follow a key, in key order. */
    public List<String> keys(String after, int size) {
        return jdbc.queryForList(
                "select d.driver_key from night_drive d join night_claim n on n.claim_no = d.claim_no where"
                        + " d.driver_key > ? group by d.driver_key having count(*) > 1 and sum(case when n.is_open and"
                        + " d.own_driver then 1 else 0 end) > 0 order by d.driver_key limit ?",
                String.class,
                after,
                size);
    }

    /** The losses in which each of them drove. */
    public Map<String, List<Drive>> groups(List<String> keys) {
        Map<String, List<Drive>> groups = new LinkedHashMap<>();
        jdbc.query(
                "select d.driver_key, n.claim_no, n.loss_at, n.is_open, d.own_driver, d.vehicle_key, d.owner_key from"
                        + " night_drive d join night_claim n on n.claim_no = d.claim_no where d.driver_key in "
                        + Marks.of(keys) + " order by d.driver_key, n.loss_at, n.claim_no, d.seq",
                rows -> {
                    groups.computeIfAbsent(rows.getString(1), key -> new ArrayList<>())
                            .add(new Drive(
                                    rows.getString(2),
                                    rows.getObject(3, LocalDateTime.class),
                                    rows.getBoolean(4) && rows.getBoolean(5),
                                    rows.getString(6),
                                    rows.getString(7)));
                },
                keys.toArray());
        return groups;
    }

    public void clear() {
        jdbc.update("delete from driver_history");
    }

    /** Keeps the driver history of open claims. */
    @Transactional
    public void save(Map<String, DriverHistory> byClaim) {
        List<Object[]> rows = new ArrayList<>();
        byClaim.forEach((claimNo, history) -> rows.add(new Object[] {
            claimNo, history.vehicles(), history.oneOwner(), history.otherOwnerDiffers(), history.otherVehicleDays()
        }));
        jdbc.batchUpdate(
                "insert into driver_history (claim_no, vehicles, one_owner, other_owner_differs, other_vehicle_days)"
                        + " values (?, ?, ?, ?, ?)",
                rows);
    }
}
