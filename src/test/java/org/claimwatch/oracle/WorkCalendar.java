package org.claimwatch.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Working days: as listed, else Monday to Friday. */
final class WorkCalendar {

    private final Map<LocalDate, Boolean> listed = new HashMap<>();

    WorkCalendar(Collection<Row> rows) {
        rows.forEach(row -> listed.put(row.on("date"), row.isTrue("is_workday")));
    }

    boolean isWorkday(LocalDate date) {
        return listed.getOrDefault(
                date, date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    LocalDate workdayAfter(LocalDate date, int nth) {
        LocalDate day = date;
        for (int found = 0; found < nth; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                found++;
            }
        }
        return day;
    }
}
