package org.claimwatch.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** How many VINs were seen with the plate of an open claim's vehicle in the night at work. */
@Entity
@Immutable
@Table(name = "plate_history")
class PlateHistoryRow {
    @Id
    String claimNo;

    int vins;
}
