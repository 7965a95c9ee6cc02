package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Claim;
import org.hibernate.annotations.Immutable;

/** A version of a row of claims.csv. */
@Entity
@Immutable
@Table(name = "claims")
class ClaimRow extends Version {
    @Id
    String claimNo;

    @Embedded
    @AttributeOverride(name = "claimNo", column = @Column(name = "claimNo", insertable = false, updatable = false))
    Claim row;
}
