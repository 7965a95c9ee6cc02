package org.claimwatch.claim;

import java.time.LocalDate;

/** A day of the working calendar: a row of work_calendar.csv. */
public record CalendarDay(LocalDate calendarDate, Boolean isWorkday) {}
