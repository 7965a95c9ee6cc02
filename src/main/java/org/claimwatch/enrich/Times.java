package org.claimwatch.enrich;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Distances in time as the indicators count them. */
final class Times {
    private static final double SECONDS_PER_HOUR = 3600;

    private Times() {}

    /** Difference of the calendar dates. */
    static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    static int days(LocalDateTime from, LocalDateTime to) {
        return days(from.toLocalDate(), to.toLocalDate());
    }

    /** Difference of the date-times in hours. */
    static double hours(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toSeconds() / SECONDS_PER_HOUR;
    }

    /** Difference of the date-times in minutes. */
    static double minutes(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toSeconds() / 60.0;
    }

    /** Whether a time of day lies in hours that may run over midnight, the first hour included, the last not. */
    static boolean isBetweenHours(LocalDateTime time, int fromHour, int toHour) {
        int hour = time.getHour();
        return fromHour <= toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour;
    }
}
