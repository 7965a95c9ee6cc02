package org.claimwatch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimwatch.claim.ContactUse;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.PastClaim;
import org.claimwatch.claim.PlateUse;
import org.claimwatch.store.PastLinkRows.Contact;
import org.claimwatch.store.PastLinkRows.DriveRow;
import org.claimwatch.store.PastLinkRows.Invoice;
import org.jspecify.annotations.Nullable;

/** Puts claims of the past into the groups that a night hands on: those that share a vehicle, a driver, and so on. */
final class PastGrouping {
    private final PastLinkRows rows;

    PastGrouping(PastLinkRows rows) {
        this.rows = rows;
    }

    PastLinks.Groups groups(RowsInForce inForce, Set<Feed> delivered) {
        List<NightClaimRow> inOrder = rows.claims().stream()
                .sorted(Comparator.comparing((NightClaimRow claim) -> claim.lossAt)
                        .thenComparing(claim -> claim.claimNo))
                .toList();
        Map<String, List<NightClaimRow>> onVehicles = grouped(inOrder.stream(), claim -> claim.vehicleKey);
        Map<String, List<NightClaimRow>> withPlates = grouped(inOrder.stream(), claim -> claim.plateHash);
        Comparator<DriveRow> byLoss = Comparator.comparing((DriveRow row) -> row.claim().lossAt)
                .thenComparing(row -> row.claim().claimNo)
                .thenComparing(DriveRow::seq);
        Comparator<Contact> byContactLoss = Comparator.comparing((Contact contact) -> contact.claim().lossAt)
                .thenComparing(contact -> contact.claim().claimNo);
        return new PastLinks.Groups(
                vehicles(inForce, delivered, linked(onVehicles, claim -> claim.open)),
                linked(
                                grouped(rows.drives().stream().sorted(byLoss), DriveRow::driver),
                                row -> row.drive().toJudge())
                        .stream()
                        .map(group -> group.stream().map(DriveRow::drive).toList())
                        .toList(),
                linked(grouped(rows.contacts().stream().sorted(byContactLoss), Contact::key), row -> row.claim().open)
                        .stream()
                        .map(group -> group.stream()
                                .map(Contact::claim)
                                .map(claim -> new ContactUse(
                                        claim.claimNo, claim.lossAt.toLocalDate(), claim.open, claim.insuredKey))
                                .toList())
                        .toList(),
                linked(withPlates, claim -> claim.open).stream()
                        .map(group -> group.stream()
                                .map(claim -> new PlateUse(claim.claimNo, claim.lossAt, claim.open, claim.vinHash))
                                .toList())
                        .filter(group -> group.stream()
                                        .map(PlateUse::vin)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .count()
                                > 1)
                        .toList(),
                reusedInvoices());
    }

    private Collection<List<PastClaim>> vehicles(
            RowsInForce inForce, Set<Feed> delivered, List<List<NightClaimRow>> groups) {
        List<List<PastClaim>> vehicles = new ArrayList<>();
        List<NightClaimRow> portion = new ArrayList<>();
        Consumer<List<NightClaimRow>> judge = some -> vehicles.addAll(LinkedVehicles.groups(
                        inForce,
                        delivered,
                        some,
                        ClaimRange.numbered(
                                some.stream().map(row -> row.claimNo).toList()))
                .values());
        for (List<NightClaimRow> group : groups) {
            portion.addAll(group);
            if (portion.size() >= LinkIndex.MOST) {
                judge.accept(portion);
                portion = new ArrayList<>();
            }
        }
        if (!portion.isEmpty()) {
            judge.accept(portion);
        }
        return vehicles;
    }

    private Set<String> reusedInvoices() {
        Set<String> reused = new HashSet<>();
        for (List<Invoice> group :
                grouped(rows.invoices().stream(), Invoice::key).values()) {
            if (group.stream()
                            .map(invoice -> invoice.claim().eventId)
                            .distinct()
                            .count()
                    > 1) {
                group.stream()
                        .map(invoice -> invoice.claim().claimNo)
                        .filter(rows::isJudged)
                        .forEach(reused::add);
            }
        }
        return reused;
    }

    /** The groups of more than one in which somebody is to be judged. */
    private static <T> List<List<T>> linked(Map<String, List<T>> groups, Predicate<T> isJudged) {
        return groups.values().stream()
                .filter(group -> group.size() > 1 && group.stream().anyMatch(isJudged))
                .toList();
    }

    private static <T> Map<String, List<T>> grouped(Stream<T> rows, Function<T, @Nullable String> key) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        rows.forEach(row -> {
            String of = key.apply(row);
            if (of != null) {
                groups.computeIfAbsent(of, none -> new ArrayList<>()).add(row);
            }
        });
        return groups;
    }
}
