package org.claimwatch.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.VehicleHistory;
import org.hibernate.annotations.Immutable;

/** The vehicle history of an open claim in the night at work. */
@Entity
@Immutable
@Table(name = "vehicle_history")
class VehicleHistoryRow {
    @Id
    String claimNo;

    @Embedded
    VehicleHistory history;
}
