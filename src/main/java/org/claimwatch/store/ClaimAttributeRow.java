package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.ClaimAttribute;
import org.hibernate.annotations.Immutable;

/** A version of a row of claim_attributes.csv. */
@Entity
@Immutable
@Table(name = "claim_attributes")
class ClaimAttributeRow extends Version {
    @Id
    String claimNo;

    @Id
    String attributeName;

    @Embedded
    @AttributeOverride(name = "claimNo", column = @Column(name = "claimNo", insertable = false, updatable = false))
    @AttributeOverride(
            name = "attributeName",
            column = @Column(name = "attributeName", insertable = false, updatable = false))
    ClaimAttribute row;
}
