package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Policy;
import org.hibernate.annotations.Immutable;

/** A version of a row of policies.csv. */
@Entity
@Immutable
@Table(name = "policies")
class PolicyRow extends Version {
    @Id
    String policyNo;

    @Embedded
    @AttributeOverride(name = "policyNo", column = @Column(name = "policyNo", insertable = false, updatable = false))
    Policy row;
}
