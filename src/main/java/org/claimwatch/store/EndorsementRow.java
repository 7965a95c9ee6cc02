package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Endorsement;
import org.hibernate.annotations.Immutable;

/** A version of a row of endorsements.csv. */
@Entity
@Immutable
@Table(name = "endorsements")
class EndorsementRow extends Version {
    @Id
    String endorsementId;

    @Embedded
    @AttributeOverride(
            name = "endorsementId",
            column = @Column(name = "endorsementId", insertable = false, updatable = false))
    Endorsement row;
}
