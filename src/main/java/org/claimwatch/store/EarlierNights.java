package org.claimwatch.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The completed nights before a business date; of several runs of a date the latest counts.
 *
 * @param runs run by business date
 */
record EarlierNights(LocalDate before, NavigableMap<LocalDate, Long> runs) {

    static EarlierNights before(LocalDate date, JdbcTemplate jdbc) {
        NavigableMap<LocalDate, Long> runs = new TreeMap<>();
        jdbc.query(
                "select business_date, max(run_id) from night where status = 'COMPLETED' and business_date < ?"
                        + " group by business_date",
                rows -> {
                    runs.put(rows.getObject(1, LocalDate.class), rows.getLong(2));
                },
                date);
        return new EarlierNights(date, runs);
    }

    /** The business date of the completed night before, if there is one. */
    @Nullable
    LocalDate lastDate() {
        return runs.isEmpty() ? null : runs.lastKey();
    }

    /**
     * For how long a claim has waited for a free place in the investigation quota.
     *
     * @param since the first business date of the row of nights that ends now
     * @param nights how many they are
     */
    record Wait(LocalDate since, int nights) {}

    /** The wait of a claim that is deferred now and was in some runs before. */
    Wait waiting(Set<Long> deferredRuns) {
        Wait wait = new Wait(before, 1);
        for (Map.Entry<LocalDate, Long> night : runs.descendingMap().entrySet()) {
            if (!deferredRuns.contains(night.getValue())) {
                break;
            }
            wait = new Wait(night.getKey(), wait.nights() + 1);
        }
        return wait;
    }
}
