package org.claimwatch.nightly;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.claimwatch.claim.ClaimLinks;
import org.claimwatch.claim.Parameters;
import org.claimwatch.enrich.ContactSharing;
import org.claimwatch.enrich.DriverHistories;
import org.claimwatch.enrich.PlateHistories;
import org.claimwatch.enrich.VehicleHistories;
import org.claimwatch.store.PastLinks;

/** Works out what claims of the past said of each other, as a night does. */
final class PastHistories {
    private final VehicleHistories vehicles;
    private final DriverHistories drivers;
    private final ContactSharing contacts;
    private final PlateHistories plates;

    PastHistories(Parameters parameters) {
        this.vehicles = new VehicleHistories(parameters);
        this.drivers = new DriverHistories(parameters);
        this.contacts = new ContactSharing(parameters);
        this.plates = new PlateHistories(parameters);
    }

    ClaimLinks of(PastLinks.Groups groups) {
        return new ClaimLinks(
                judged(groups.vehicles(), vehicles::of, (one, other) -> one),
                judged(groups.drivers(), drivers::of, (one, other) -> one),
                judged(groups.contacts(), contacts::persons, Math::max),
                judged(groups.plates(), plates::vins, Math::max),
                groups.reusedInvoices());
    }

    private static <G, R> Map<String, R> judged(
            Collection<List<G>> groups, Function<List<G>, Map<String, R>> judge, BinaryOperator<R> several) {
        Map<String, R> byClaim = new HashMap<>();
        groups.forEach(group -> judge.apply(group).forEach((claimNo, found) -> byClaim.merge(claimNo, found, several)));
        return byClaim;
    }
}
