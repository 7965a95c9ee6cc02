package org.claimwatch.nightly;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final int GROUPS_PER_PAGE = 1000;

    private final NightIndex index;
    private final LinkedVehicles vehicles;
    private final LinkedDrivers drivers;
    private final LinkedContacts contacts;
    private final LinkedPlates plates;
    private final ThreadSettings settings;

    Enriching(
            NightIndex index,
            LinkedVehicles vehicles,
            LinkedDrivers drivers,
            LinkedContacts contacts,
            LinkedPlates plates,
            ThreadSettings settings) {
        this.index = index;
        this.vehicles = vehicles;
        this.drivers = drivers;
        this.contacts = contacts;
        this.plates = plates;
        this.settings = settings;
    }

    /** Indexes the claims that count in the night. */
    public long index(AsOf asOf) {
        long claims = index.claims(asOf);
        try (WorkAhead<Runnable, Boolean> links =
                new WorkAhead<>(index.links(asOf).iterator(), Enriching::done, settings.threads())) {
            links.forEachRemaining(done -> {});
        }
        return claims;
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

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    /** Goes page by page over the keys, judges each group by itself and keeps what was found of each claim. */
    private <G, R> long pass(
            BiFunction<String, Integer, List<String>> keys,
            Function<List<String>, Map<String, List<G>>> groups,
            Function<List<G>, Map<String, R>> judge,
            Consumer<Map<String, R>> save,
            Progress progress) {
        long claims = 0;
        try (WorkAhead<List<String>, Map<String, R>> pages = new WorkAhead<>(
                new KeyPages(keys, "", GROUPS_PER_PAGE),
                page -> judged(groups.apply(page), judge),
                settings.threads())) {
            while (pages.hasNext()) {
                Map<String, R> byClaim = pages.next();
                save.accept(byClaim);
                claims += byClaim.size();
                progress.advance(byClaim.size());
            }
        }
        return claims;
    }

    private static <G, R> Map<String, R> judged(Map<String, List<G>> groups, Function<List<G>, Map<String, R>> judge) {
        Map<String, R> byClaim = new TreeMap<>();
        for (List<G> group : groups.values()) {
            judge.apply(group).forEach((claimNo, found) -> byClaim.merge(claimNo, found, Enriching::greater));
        }
        return byClaim;
    }

    /** Of two counts for one claim the greater; a claim is in one group alone of every other kind. */
    private static <R> R greater(R one, R other) {
        return one instanceof Integer count && other instanceof Integer more && more > count ? other : one;
    }
}
