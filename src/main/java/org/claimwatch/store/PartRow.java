package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Part;
import org.hibernate.annotations.Immutable;

/** A version of a row of part_catalog.csv. */
@Entity
@Immutable
@Table(name = "part_catalog")
class PartRow extends Version {
    @Id
    String partCode;

    @Embedded
    @AttributeOverride(name = "partCode", column = @Column(name = "partCode", insertable = false, updatable = false))
    Part row;
}
