package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.CatEvent;
import org.hibernate.annotations.Immutable;

/** A version of a row of cat_events.csv. */
@Entity
@Immutable
@Table(name = "cat_events")
class CatEventRow extends Version {
    @Id
    String catEventId;

    @Embedded
    @AttributeOverride(
            name = "catEventId",
            column = @Column(name = "catEventId", insertable = false, updatable = false))
    CatEvent row;
}
