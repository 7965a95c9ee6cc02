package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.claimwatch.claim.PartPrice;
import org.hibernate.annotations.Immutable;

/** A version of a row of part_prices.csv. */
@Entity
@Immutable
@Table(name = "part_prices")
class PartPriceRow extends Version {
    @Id
    String modelCode;

    @Id
    String partCode;

    @Id
    String regionCode;

    @Id
    LocalDate validFrom;

    @Embedded
    @AttributeOverride(name = "modelCode", column = @Column(name = "modelCode", insertable = false, updatable = false))
    @AttributeOverride(name = "partCode", column = @Column(name = "partCode", insertable = false, updatable = false))
    @AttributeOverride(
            name = "regionCode",
            column = @Column(name = "regionCode", insertable = false, updatable = false))
    @AttributeOverride(name = "validFrom", column = @Column(name = "validFrom", insertable = false, updatable = false))
    PartPrice row;
}
