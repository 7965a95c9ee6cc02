package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Document;
import org.hibernate.annotations.Immutable;

/** A version of a row of documents.csv. */
@Entity
@Immutable
@Table(name = "documents")
class DocumentRow extends Version {
    @Id
    String documentId;

    @Embedded
    @AttributeOverride(
            name = "documentId",
            column = @Column(name = "documentId", insertable = false, updatable = false))
    Document row;
}
