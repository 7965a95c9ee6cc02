package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Estimate;
import org.hibernate.annotations.Immutable;

/** A version of a row of estimates.csv. */
@Entity
@Immutable
@Table(name = "estimates")
class EstimateRow extends Version {
    @Id
    String estimateId;

    @Embedded
    @AttributeOverride(
            name = "estimateId",
            column = @Column(name = "estimateId", insertable = false, updatable = false))
    Estimate row;
}
