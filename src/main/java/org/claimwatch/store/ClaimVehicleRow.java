package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.ClaimVehicle;
import org.hibernate.annotations.Immutable;

/** A version of a row of claim_vehicles.csv. */
@Entity
@Immutable
@Table(name = "claim_vehicles")
class ClaimVehicleRow extends Version {
    @Id
    String claimNo;

    @Id
    Integer seq;

    @Embedded
    @AttributeOverride(name = "claimNo", column = @Column(name = "claimNo", insertable = false, updatable = false))
    @AttributeOverride(name = "seq", column = @Column(name = "seq", insertable = false, updatable = false))
    ClaimVehicle row;
}
