package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Payment;
import org.hibernate.annotations.Immutable;

/** A version of a row of payments.csv. */
@Entity
@Immutable
@Table(name = "payments")
class PaymentRow extends Version {
    @Id
    String paymentId;

    @Embedded
    @AttributeOverride(name = "paymentId", column = @Column(name = "paymentId", insertable = false, updatable = false))
    Payment row;
}
