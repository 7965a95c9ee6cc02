package org.claimwatch.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** A delivered version of a row of a feed: the one in force from its delivery until it is replaced. */
@MappedSuperclass
abstract class Version {
    @Id
    LocalDate deliveredOn;

    LocalDate replacedOn;

    long rowHash;
}
