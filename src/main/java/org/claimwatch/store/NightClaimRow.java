package org.claimwatch.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A claim that counts in the night at work, with what links it to others. */
@Entity
@Immutable
@Table(name = "night_claim")
class NightClaimRow {
    @Id
    String claimNo;

    String eventId;
    LocalDateTime lossAt;

    @Column(name = "is_open")
    boolean open;

    boolean frequencyCounts;

    @Nullable
    Integer ownSeq;

    @Nullable
    String vehicleId;

    @Nullable
    String vehicleKey;

    @Nullable
    String vinHash;

    @Nullable
    String plateHash;

    @Nullable
    String insuredKey;

    @Nullable
    String placeHash;

    @Nullable
    Double lat;

    @Nullable
    Double lon;
}
