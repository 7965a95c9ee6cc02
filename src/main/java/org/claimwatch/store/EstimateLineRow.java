package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.EstimateLine;
import org.hibernate.annotations.Immutable;

/** A version of a row of estimate_lines.csv. */
@Entity
@Immutable
@Table(name = "estimate_lines")
class EstimateLineRow extends Version {
    @Id
    String estimateId;

    @Id
    Integer lineNo;

    @Embedded
    @AttributeOverride(
            name = "estimateId",
            column = @Column(name = "estimateId", insertable = false, updatable = false))
    @AttributeOverride(name = "lineNo", column = @Column(name = "lineNo", insertable = false, updatable = false))
    EstimateLine row;
}
