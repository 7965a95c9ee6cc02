package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Vehicle;
import org.hibernate.annotations.Immutable;

/** A version of a row of vehicles.csv. */
@Entity
@Immutable
@Table(name = "vehicles")
class VehicleRow extends Version {
    @Id
    String vehicleId;

    @Embedded
    @AttributeOverride(name = "vehicleId", column = @Column(name = "vehicleId", insertable = false, updatable = false))
    Vehicle row;
}
