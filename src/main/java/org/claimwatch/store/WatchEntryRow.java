package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.WatchEntry;
import org.hibernate.annotations.Immutable;

/** A version of a row of watch_list.csv. */
@Entity
@Immutable
@Table(name = "watch_list")
class WatchEntryRow extends Version {
    @Id
    String entryId;

    @Embedded
    @AttributeOverride(name = "entryId", column = @Column(name = "entryId", insertable = false, updatable = false))
    WatchEntry row;
}
