package org.claimwatch.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.LocalDate;

/** A delivered version of a row of a feed: the one in force from its delivery until it is replaced. */
@MappedSuperclass
abstract class Version implements Serializable {
    @Id
    LocalDate deliveredOn;

    LocalDate replacedOn;

    /** Stands for the row's values, its key among them. */
    long rowHash;

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version
                && getClass() == version.getClass()
                && rowHash == version.rowHash
                && deliveredOn.equals(version.deliveredOn);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(rowHash);
    }
}
