package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.SalvageEntry;
import org.hibernate.annotations.Immutable;

/** A version of a row of salvage_register.csv. */
@Entity
@Immutable
@Table(name = "salvage_register")
class SalvageEntryRow extends Version {
    @Id
    String vinHash;

    @Id
    String kind;

    @Embedded
    @AttributeOverride(name = "vinHash", column = @Column(name = "vinHash", insertable = false, updatable = false))
    @AttributeOverride(name = "kind", column = @Column(name = "kind", insertable = false, updatable = false))
    SalvageEntry row;
}
