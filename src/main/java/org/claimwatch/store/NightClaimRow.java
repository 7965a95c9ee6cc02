package org.claimwatch.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** The row of a query that names its columns as the table does. */
    static NightClaimRow of(ResultSet rows) throws SQLException {
        NightClaimRow claim = new NightClaimRow();
        claim.claimNo = rows.getString("claim_no");
        claim.eventId = rows.getString("event_id");
        claim.lossAt = rows.getObject("loss_at", LocalDateTime.class);
        claim.open = rows.getBoolean("is_open");
        claim.frequencyCounts = rows.getBoolean("frequency_counts");
        claim.ownSeq = rows.getObject("own_seq", Integer.class);
        claim.vehicleId = rows.getString("vehicle_id");
        claim.vehicleKey = rows.getString("vehicle_key");
        claim.vinHash = rows.getString("vin_hash");
        claim.plateHash = rows.getString("plate_hash");
        claim.insuredKey = rows.getString("insured_key");
        claim.placeHash = rows.getString("place_hash");
        claim.lat = rows.getObject("lat", Double.class);
        claim.lon = rows.getObject("lon", Double.class);
        return claim;
    }
}
