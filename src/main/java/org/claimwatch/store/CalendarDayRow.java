package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.claimwatch.claim.CalendarDay;
import org.hibernate.annotations.Immutable;

/** A version of a row of work_calendar.csv. */
@Entity
@Immutable
@Table(name = "work_calendar")
class CalendarDayRow extends Version {
    @Id
    LocalDate calendarDate;

    @Embedded
    @AttributeOverride(
            name = "calendarDate",
            column = @Column(name = "calendarDate", insertable = false, updatable = false))
    CalendarDay row;
}
