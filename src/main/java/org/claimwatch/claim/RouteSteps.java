package org.claimwatch.claim;

import java.time.LocalDate;
import java.util.List;

/**
 * How a claim got its route and its due date.
 *
 * @param floors in code order
 * @param bandByHit a strong hit alone makes the band MEDIUM, the score would not
 * @param byBand the route of the band, before the floors
 * @param drawn for the control sample, which may have no place for it
 * @param dueFrom the date from which working days are counted
 * @param submitted whether that is the date of submission, else it is the business date
 * @param workdays the working days that were counted; the last one is the due date
 * @param daysOff the days between that were not
 */
public record RouteSteps(
        List<Floor> floors,
        boolean bandByHit,
        Route byBand,
        boolean drawn,
        LocalDate dueFrom,
        boolean submitted,
        List<LocalDate> workdays,
        List<LocalDate> daysOff) {
    public RouteSteps {
        floors = List.copyOf(floors);
        workdays = List.copyOf(workdays);
        daysOff = List.copyOf(daysOff);
    }
}
