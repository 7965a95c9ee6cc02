package org.claimwatch.nightly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Reference;
import org.claimwatch.enrich.ContactSharing;
import org.claimwatch.enrich.DriverHistories;
import org.claimwatch.enrich.PlateHistories;
import org.claimwatch.enrich.VehicleHistories;
import org.claimwatch.store.LinkedContacts;
import org.claimwatch.store.LinkedDrivers;
import org.claimwatch.store.LinkedPlates;
import org.claimwatch.store.LinkedVehicles;
import org.claimwatch.store.NightIndex;
import org.springframework.stereotype.Component;

/** Works out what claims say of each other: one pass over the sorted keys of each kind of link. */
@Component
public class Enriching {
    private static final int GROUPS_PER_PAGE = 500;

    private final NightIndex index;
    private final LinkedVehicles vehicles;
    private final LinkedDrivers drivers;
    private final LinkedContacts contacts;
    private final LinkedPlates plates;

    Enriching(
            NightIndex index,
            LinkedVehicles vehicles,
            LinkedDrivers drivers,
            LinkedContacts contacts,
            LinkedPlates plates) {
        this.index = index;
        this.vehicles = vehicles;
        this.drivers = drivers;
        this.contacts = contacts;
        this.plates = plates;
    }

    /** Indexes the claims that count in the night. */
    public long index(AsOf asOf) {
        return index.build(asOf);
    }

    /** The history of every vehicle with more than one claim. */
    public long vehicles(AsOf asOf, Reference reference, Parameters parameters, Progress progress) {
        VehicleHistories histories = new VehicleHistories(parameters);
        vehicles.clear();
        return pass(
                vehicles::keys,
                keys -> vehicles.groups(asOf, reference.delivered(), keys),
                histories::of,
                vehicles::save,
                progress);
    }

    /** The other losses of every own driver. */
    public long drivers(Parameters parameters, Progress progress) {
        drivers.clear();
        return pass(drivers::keys, drivers::groups, new DriverHistories(parameters)::of, drivers::save, progress);
    }

    /** The persons behind every phone and account that stands in more than one claim. */
    public long contacts(Parameters parameters, Progress progress) {
        contacts.clear();
        return pass(
                contacts::keys, contacts::groups, new ContactSharing(parameters)::persons, contacts::save, progress);
    }

    /** The VINs behind every plate that was seen with more than one. */
    public long plates(Parameters parameters, Progress progress) {
        plates.clear();
        return pass(plates::keys, plates::groups, new PlateHistories(parameters)::vins, plates::save, progress);
    }

    /** The invoices that stand in claims of different events. */
    public long invoices() {
        return index.reusedInvoices();
    }

    /** Goes page by page over the keys, judges each group by itself and keeps what was found of each claim. */
    private static <G, R> long pass(
            BiFunction<String, Integer, List<String>> keys,
            Function<List<String>, Map<String, List<G>>> groups,
            Function<List<G>, Map<String, R>> judge,
            Consumer<Map<String, R>> save,
            Progress progress) {
        long claims = 0;
        List<String> page = keys.apply("", GROUPS_PER_PAGE);
        while (!page.isEmpty()) {
            Map<String, R> byClaim = new HashMap<>();
            for (List<G> group : groups.apply(page).values()) {
                judge.apply(group).forEach((claimNo, found) -> byClaim.merge(claimNo, found, Enriching::greater));
            }
            save.accept(byClaim);
            claims += byClaim.size();
            progress.advance(byClaim.size());
            page = keys.apply(page.get(page.size() - 1), GROUPS_PER_PAGE);
        }
        return claims;
    }

    /** Of two counts for one claim the greater; a claim is in one group alone of every other kind. */
    private static <R> R greater(R one, R other) {
        return one instanceof Integer count && other instanceof Integer more && more > count ? other : one;
    }
}
