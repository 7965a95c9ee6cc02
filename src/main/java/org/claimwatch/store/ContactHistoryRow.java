package org.claimwatch.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** How many insured persons share a contact with an open claim of the night at work. */
@Entity
@Immutable
@Table(name = "contact_history")
class ContactHistoryRow {
    @Id
    String claimNo;

    int persons;
}
