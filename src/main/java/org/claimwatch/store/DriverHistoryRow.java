package org.claimwatch.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.DriverHistory;
import org.hibernate.annotations.Immutable;

/** The driver history of an open claim in the night at work. */
@Entity
@Immutable
@Table(name = "driver_history")
class DriverHistoryRow {
    @Id
    String claimNo;

    @Embedded
    DriverHistory history;
}
