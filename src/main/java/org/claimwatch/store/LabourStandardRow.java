package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.LabourStandard;
import org.hibernate.annotations.Immutable;

/** A version of a row of labour_standards.csv. */
@Entity
@Immutable
@Table(name = "labour_standards")
class LabourStandardRow extends Version {
    @Id
    String modelCode;

    @Id
    String partCode;

    @Id
    String operation;

    @Embedded
    @AttributeOverride(name = "modelCode", column = @Column(name = "modelCode", insertable = false, updatable = false))
    @AttributeOverride(name = "partCode", column = @Column(name = "partCode", insertable = false, updatable = false))
    @AttributeOverride(name = "operation", column = @Column(name = "operation", insertable = false, updatable = false))
    LabourStandard row;
}
