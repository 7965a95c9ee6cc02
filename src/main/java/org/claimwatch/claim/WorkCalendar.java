package org.claimwatch.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** Which days are worked: as listed, else Monday to Friday. */
public record WorkCalendar(Map<LocalDate, Boolean> listed) {

    public boolean isWorkday(LocalDate date) {
        Boolean workday = listed.get(date);
        return workday != null
                ? workday
                : date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The n-th working day after a date.
     *
     * @param n at least 1
     */
    public LocalDate workdayAfter(LocalDate date, int n) {
        LocalDate day = date;
        for (int found = 0; found < n; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                found++;
            }
        }
        return day;
    }

    /** How many working days lie after a date up to another, that day included. */
    public int workdaysBetween(LocalDate after, LocalDate upTo) {
        int days = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                days++;
            }
        }
        return days;
    }
}
