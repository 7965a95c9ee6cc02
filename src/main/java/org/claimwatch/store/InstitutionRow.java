package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Institution;
import org.hibernate.annotations.Immutable;

/** A version of a row of institutions.csv. */
@Entity
@Immutable
@Table(name = "institutions")
class InstitutionRow extends Version {
    @Id
    String institutionId;

    @Embedded
    @AttributeOverride(
            name = "institutionId",
            column = @Column(name = "institutionId", insertable = false, updatable = false))
    Institution row;
}
