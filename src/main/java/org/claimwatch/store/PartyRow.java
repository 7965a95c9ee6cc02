package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Party;
import org.hibernate.annotations.Immutable;

/** A version of a row of parties.csv. */
@Entity
@Immutable
@Table(name = "parties")
class PartyRow extends Version {
    @Id
    String partyId;

    @Embedded
    @AttributeOverride(name = "partyId", column = @Column(name = "partyId", insertable = false, updatable = false))
    Party row;
}
