package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Coverage;
import org.hibernate.annotations.Immutable;

/** A version of a row of coverages.csv. */
@Entity
@Immutable
@Table(name = "coverages")
class CoverageRow extends Version {
    @Id
    String policyNo;

    @Id
    String coverageCode;

    @Embedded
    @AttributeOverride(name = "policyNo", column = @Column(name = "policyNo", insertable = false, updatable = false))
    @AttributeOverride(
            name = "coverageCode",
            column = @Column(name = "coverageCode", insertable = false, updatable = false))
    Coverage row;
}
