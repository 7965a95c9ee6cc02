package org.claimwatch.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.ContactUse;
import org.claimwatch.claim.Drive;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.PastClaim;
import org.claimwatch.claim.PlateUse;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What linked claims of the past to each other on a date: the same groups as those of a night, of a few claims and those
 * they may be linked to. Reads only, and leaves the tables of a night alone.
 */
@Component
public class PastLinks {
    private static final int CLAIMS_PER_READ = 20_000;

    private final SessionFactory sessions;
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    PastLinks(SessionFactory sessions, JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.named = named;
    }

    /**
     * What links some claims, group by group, each as a night hands it on.
     *
     * @param reusedInvoices the claims with an invoice that stands in a claim of another event too
     */
    public record Groups(
            Collection<List<PastClaim>> vehicles,
            Collection<List<Drive>> drivers,
            Collection<List<ContactUse>> contacts,
            Collection<List<PlateUse>> plates,
            Set<String> reusedInvoices) {}

    /** Looks for links between claims; made by {@link #finder}. */
    public final class Finder {
        private final LinkIndex index;

        private Finder(LinkIndex index) {
            this.index = index;
        }

        /** The groups in which the claims stand, with what was known. */
        public Groups of(AsOf asOf, Set<Feed> delivered, Collection<String> claimNos) {
            Map<String, Object> times = Map.of("date", asOf.deliveredBy(), "cutoff", asOf.cutoff());
            Linked linked = new Linked(Set.copyOf(claimNos));
            linked.read(claimNos, times);
            Set<String> candidates = new TreeSet<>();
            linked.keys().forEach((claimNo, keys) -> candidates.addAll(index.candidates(claimNo, keys)));
            candidates.removeAll(linked.judged);
            linked.read(candidates, times);
            try (StatelessSession session = sessions.openStatelessSession()) {
                return linked.groups(new AsOfQueries(session, asOf), delivered);
            }
        }
    }

    /**
     * Reads once through all claims for what they have in common.
     *
     * @param read is told how many claims more have been read
     */
    public Finder finder(LongConsumer read) {
        LinkIndex.Builder builder = new LinkIndex.Builder();
        String last = "";
        List<String> claimNos = nextClaims(last);
        while (!claimNos.isEmpty()) {
            builder.claims(claimNos);
            last = claimNos.get(claimNos.size() - 1);
            index(builder, claimNos.get(0), last);
            read.accept(claimNos.size());
            claimNos = nextClaims(last);
        }
        return new Finder(builder.build());
    }

    private List<String> nextClaims(String after) {
        return jdbc.queryForList(
                "select distinct claim_no from claims where claim_no > ? order by claim_no limit ?",
                String.class,
                after,
                CLAIMS_PER_READ);
    }

    /** Whatever any version of these claims was linked by. */
    private void index(LinkIndex.Builder builder, String first, String last) {
        read(
                "select c.claim_no, p.vehicle_id, v.vin_hash, v.plate_no_hash, c.report_phone_hash from claims c left"
                        + " join policies p on p.policy_no = c.policy_no left join vehicles v on v.vehicle_id ="
                        + " p.vehicle_id where c.claim_no between ? and ?",
                first,
                last,
                rows -> {
                    String claimNo = rows.getString(1);
                    link(builder, claimNo, "I:", rows.getString(2));
                    link(builder, claimNo, "V:", rows.getString(3));
                    link(builder, claimNo, "plate ", rows.getString(4));
                    link(builder, claimNo, "contact P:", rows.getString(5));
                });
        read(
                "select c.claim_no, c.vehicle_id, v.vin_hash, v.plate_no_hash, c.driver_party_id, d.id_number_hash,"
                        + " c.side from claim_vehicles c left join vehicles v on v.vehicle_id = c.vehicle_id left join"
                        + " parties d on d.party_id = c.driver_party_id where c.claim_no between ? and ?",
                first,
                last,
                rows -> {
                    String claimNo = rows.getString(1);
                    if (rows.getString(7).equals("OWN")) {
                        link(builder, claimNo, "I:", rows.getString(2));
                        link(builder, claimNo, "V:", rows.getString(3));
                        link(builder, claimNo, "plate ", rows.getString(4));
                    }
                    link(builder, claimNo, "driver P:", rows.getString(5));
                    link(builder, claimNo, "driver N:", rows.getString(6));
                });
        read(
                "select claim_no, bank_account_hash from payments where claim_no between ? and ?",
                first,
                last,
                rows -> link(builder, rows.getString(1), "contact A:", rows.getString(2)));
        read(
                "select claim_no, issuer, document_number from documents where type = 'REPAIR_INVOICE' and issuer is"
                        + " not null and claim_no between ? and ?",
                first,
                last,
                rows -> link(builder, rows.getString(1), "invoice " + rows.getString(2) + '\n', rows.getString(3)));
    }

    private void read(String query, String first, String last, RowCallbackHandler row) {
        jdbc.query(query, row, first, last);
    }

    private static void link(LinkIndex.Builder builder, String claimNo, String kind, @Nullable String key) {
        if (key != null) {
            builder.link(claimNo, kind + key);
        }
    }

    private record DriveRow(String driver, int seq, NightClaimRow claim, boolean own, Drive drive) {}

    private record Invoice(String key, NightClaimRow claim) {}

    private record Contact(String key, NightClaimRow claim) {}

    /** The claims that were judged and those that may be linked to them, with what links them. */
    private final class Linked {
        private final Set<String> judged;
        private final Map<String, NightClaimRow> claims = new TreeMap<>();
        private final List<DriveRow> drives = new ArrayList<>();
        private final List<Contact> contacts = new ArrayList<>();
        private final List<Invoice> invoices = new ArrayList<>();

        Linked(Set<String> judged) {
            this.judged = judged;
        }

        void read(Collection<String> claimNos, Map<String, ?> times) {
            for (List<String> some : Marks.portions(List.copyOf(claimNos))) {
                Map<String, Object> arguments = new HashMap<>(times);
                arguments.put("claims", some);
                named.query(LinkSql.someClaims(), arguments, rows -> {
                    NightClaimRow claim = new NightClaimRow();
                    claim.claimNo = rows.getString("claim_no");
                    claim.eventId = rows.getString("event_id");
                    claim.lossAt = rows.getObject("loss_at", LocalDateTime.class);
                    claim.open = judged.contains(claim.claimNo);
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
                    claims.put(claim.claimNo, claim);
                });
                named.query(LinkSql.someDrives(), arguments, rows -> {
                    NightClaimRow claim = claims.get(rows.getString(1));
                    if (claim != null) {
                        int seq = rows.getInt(2);
                        boolean own = claim.ownSeq != null && claim.ownSeq == seq;
                        Drive drive = new Drive(
                                claim.claimNo,
                                claim.lossAt,
                                claim.open && own,
                                own ? claim.vehicleKey : rows.getString(4),
                                rows.getString(5));
                        drives.add(new DriveRow(rows.getString(3), seq, claim, own, drive));
                    }
                });
                RowCallbackHandler contact = rows -> {
                    NightClaimRow claim = claims.get(rows.getString(2));
                    if (claim != null) {
                        contacts.add(new Contact(rows.getString(1), claim));
                    }
                };
                named.query(LinkSql.somePhones(), arguments, contact);
                named.query(LinkSql.someAccounts(), arguments, contact);
                named.query(LinkSql.someInvoices(), arguments, rows -> {
                    NightClaimRow claim = claims.get(rows.getString(3));
                    if (claim != null) {
                        invoices.add(new Invoice(rows.getString(1) + '\n' + rows.getString(2), claim));
                    }
                });
            }
        }

        /** What the claims read so far may be found by. */
        Map<String, Set<String>> keys() {
            Map<String, Set<String>> keys = new HashMap<>();
            claims.values().forEach(claim -> {
                add(keys, claim, "", claim.vehicleKey);
                add(keys, claim, "plate ", claim.plateHash);
            });
            drives.stream().filter(DriveRow::own).forEach(row -> add(keys, row.claim(), "driver ", row.driver()));
            contacts.forEach(contact -> add(keys, contact.claim(), "contact ", contact.key()));
            invoices.forEach(invoice -> add(keys, invoice.claim(), "invoice ", invoice.key()));
            return keys;
        }

        private static void add(Map<String, Set<String>> keys, NightClaimRow claim, String kind, @Nullable String key) {
            if (key != null) {
                keys.computeIfAbsent(claim.claimNo, none -> new HashSet<>()).add(kind + key);
            }
        }

        Groups groups(AsOfQueries queries, Set<Feed> delivered) {
            List<NightClaimRow> inOrder = claims.values().stream()
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
            return new Groups(
                    vehicles(queries, delivered, linked(onVehicles, claim -> claim.open)),
                    linked(
                                    grouped(drives.stream().sorted(byLoss), DriveRow::driver),
                                    row -> row.drive().toJudge())
                            .stream()
                            .map(group -> group.stream().map(DriveRow::drive).toList())
                            .toList(),
                    linked(grouped(contacts.stream().sorted(byContactLoss), Contact::key), row -> row.claim().open)
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
                AsOfQueries queries, Set<Feed> delivered, List<List<NightClaimRow>> groups) {
            List<List<PastClaim>> vehicles = new ArrayList<>();
            List<NightClaimRow> portion = new ArrayList<>();
            Consumer<List<NightClaimRow>> judge = rows -> vehicles.addAll(LinkedVehicles.groups(
                            queries,
                            delivered,
                            rows,
                            ClaimRange.numbered(
                                    rows.stream().map(row -> row.claimNo).toList()))
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
            for (List<Invoice> group : grouped(invoices.stream(), Invoice::key).values()) {
                if (group.stream()
                                .map(invoice -> invoice.claim().eventId)
                                .distinct()
                                .count()
                        > 1) {
                    group.stream()
                            .map(invoice -> invoice.claim().claimNo)
                            .filter(judged::contains)
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
}
