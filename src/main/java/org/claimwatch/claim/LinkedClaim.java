package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A claim that has something in common with another one.
 *
 * @param links what the two have in common, at least one, in the order of the enum
 * @param status as delivered
 * @param open whether it was open at the end of the business date
 * @param damage of its result in the same night, else the total of the current estimate; null when that is not known
 * @param score of the same night; null when it was not scored in it
 * @param route of the same night; null when it was not scored in it
 * @param sharedParts part codes that the current estimates of both replace, in their order; none without {@link
 *     Link#VEHICLE}
 * @param sharedInvoices numbers of the repair invoices that stand in both, in their order
 * @param onVehicle the claim as the history of the vehicle sees it; null without {@link Link#VEHICLE}
 */
public record LinkedClaim(
        String claimNo,
        Set<Link> links,
        LocalDateTime lossAt,
        LocalDateTime reportedAt,
        String lossCause,
        String status,
        boolean open,
        @Nullable BigDecimal damage,
        @Nullable Integer score,
        @Nullable Route route,
        Set<String> sharedParts,
        Set<String> sharedInvoices,
        @Nullable PastClaim onVehicle) {

    /** What two claims can have in common. */
    public enum Link {
        /** The loss event. */
        EVENT,
        /** The own vehicle. */
        VEHICLE,
        /** The own driver of the claim, who drove in the other on either side. */
        DRIVER,
        /** The phone of the report. */
        PHONE,
        /** A bank account that was paid. */
        ACCOUNT,
        /** The plate of the own vehicle, but not its VIN. */
        PLATE,
        /** A repair invoice. */
        INVOICE
    }

    public LinkedClaim {
        links = Collections.unmodifiableSortedSet(new TreeSet<>(links));
        sharedParts = Collections.unmodifiableSortedSet(new TreeSet<>(sharedParts));
        sharedInvoices = Collections.unmodifiableSortedSet(new TreeSet<>(sharedInvoices));
    }
}
