package org.claimwatch.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An open claim of the night at work whose repair invoice stands in a claim of another event too. */
@Entity
@Immutable
@Table(name = "invoice_history")
class InvoiceHistoryRow {
    @Id
    String claimNo;
}
