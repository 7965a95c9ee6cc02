package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.ClaimParty;
import org.hibernate.annotations.Immutable;

/** A version of a row of claim_parties.csv. */
@Entity
@Immutable
@Table(name = "claim_parties")
class ClaimPartyRow extends Version {
    @Id
    String claimNo;

    @Id
    String partyId;

    @Id
    String role;

    @Embedded
    @AttributeOverride(name = "claimNo", column = @Column(name = "claimNo", insertable = false, updatable = false))
    @AttributeOverride(name = "partyId", column = @Column(name = "partyId", insertable = false, updatable = false))
    @AttributeOverride(name = "role", column = @Column(name = "role", insertable = false, updatable = false))
    ClaimParty row;
}
