package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Investigation;
import org.hibernate.annotations.Immutable;

/** A version of a row of investigations.csv. */
@Entity
@Immutable
@Table(name = "investigations")
class InvestigationRow extends Version {
    @Id
    String caseId;

    @Embedded
    @AttributeOverride(name = "caseId", column = @Column(name = "caseId", insertable = false, updatable = false))
    Investigation row;
}
