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
                "select driver_key from night_drive where driver_key > ? group by driver_key having count(*) > 1 and"
                        + " sum(case when is_open and own_driver then 1 else 0 end) > 0 order by driver_key limit ?",
                String.class,
                after,
                size);
    }

    /** The losses in which each of them drove. */
    public Map<String, List<Drive>> groups(List<String> keys) {
        Map<String, List<Drive>> groups = new LinkedHashMap<>();
        jdbc.query(
                "select driver_key, claim_no, loss_at, is_open, own_driver, vehicle_key, owner_key from night_drive"
                        + " where driver_key in " + Marks.of(keys) + " order by driver_key, loss_at, claim_no, seq",
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
        jdbc.execute("truncate table driver_history");
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
