package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.RepairShop;
import org.hibernate.annotations.Immutable;

/** A version of a row of repair_shops.csv. */
@Entity
@Immutable
@Table(name = "repair_shops")
class RepairShopRow extends Version {
    @Id
    String shopId;

    @Embedded
    @AttributeOverride(name = "shopId", column = @Column(name = "shopId", insertable = false, updatable = false))
    RepairShop row;
}
