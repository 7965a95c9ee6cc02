package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.TipOff;
import org.hibernate.annotations.Immutable;

/** A version of a row of tip_offs.csv. */
@Entity
@Immutable
@Table(name = "tip_offs")
class TipOffRow extends Version {
    @Id
    String tipId;

    @Embedded
    @AttributeOverride(name = "tipId", column = @Column(name = "tipId", insertable = false, updatable = false))
    TipOff row;
}
