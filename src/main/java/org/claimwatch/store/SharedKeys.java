package org.claimwatch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.LinkedClaim.Link;
import org.claimwatch.claim.Payment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Which claims of the night at work have something in common: a query or two a kind of link for a page of claims. A key
 * that many claims share is read once a page.
 */
@Component
class SharedKeys {
    private static final String INVOICES = """
            select distinct d.claim_no, o.issuer, o.document_number, i.claim_no, n.loss_at
            from documents d
            join night_invoice o on o.issuer = d.issuer and o.document_number = d.document_number
                and o.claim_no = d.claim_no
            join night_invoice i on i.issuer = o.issuer and i.document_number = o.document_number
            join night_claim n on n.claim_no = i.claim_no
            where d.claim_no in\s""";

    private final JdbcTemplate jdbc;

    SharedKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A claim that has something in common with another one.
     *
     * @param invoices numbers of the repair invoices that stand in both
     */
    record Found(String claimNo, LocalDateTime lossAt, Set<Link> links, Set<String> invoices) {
        private static Found of(Member member) {
            return new Found(member.claimNo, member.lossAt, EnumSet.noneOf(Link.class), new TreeSet<>());
        }

        private void add(Tie tie) {
            links.add(tie.link);
            if (tie.invoice != null) {
                invoices.add(tie.invoice);
            }
        }
    }

    /** What a claim has in common with others. */
    private record Tie(Link link, String key, @Nullable String invoice) {}

    /** A claim that shares a key. */
    private record Member(
            String claimNo, LocalDateTime lossAt, @Nullable String vin) {}

    /** A tie and one of the claims that have it too. */
    private record Shared(Tie tie, Member other) {}

    /** The ties of the claims of a page, and who else has them. */
    private static final class Ties {
        private final Map<String, Set<Tie>> ofClaim = new HashMap<>();
        private final Map<String, @Nullable String> vins = new HashMap<>();
        private final Map<Link, Map<String, List<Member>>> members = new HashMap<>();

        void add(String claimNo, Link link, @Nullable String key, @Nullable String invoice) {
            if (key != null) {
                ofClaim.computeIfAbsent(claimNo, claim -> new LinkedHashSet<>()).add(new Tie(link, key, invoice));
            }
        }

        void member(Link link, String key, Member member) {
            members.computeIfAbsent(link, kind -> new HashMap<>())
                    .computeIfAbsent(key, shared -> new ArrayList<>())
                    .add(member);
        }

        List<String> keys(Link link) {
            return ofClaim.values().stream()
                    .flatMap(Collection::stream)
                    .filter(tie -> tie.link == link)
                    .map(Tie::key)
                    .distinct()
                    .sorted()
                    .toList();
        }

        /**
         * Earlier and later losses of each kind of link are cut on their own, so that neither a shared phone nor what
         * came later pushes out the claims that an indicator looks back at.
         */
        List<Found> nearest(String claimNo, LocalDateTime lossAt, int most) {
            Map<String, Found> found = new HashMap<>();
            List<Shared> all = ofClaim.getOrDefault(claimNo, Set.of()).stream()
                    .flatMap(tie -> others(tie, claimNo).map(other -> new Shared(tie, other)))
                    .sorted(Comparator.<Shared>comparingLong(shared -> seconds(lossAt, shared.other.lossAt))
                            .thenComparing(shared -> shared.other.claimNo))
                    .toList();
            Map<Object, Set<String>> sides = new HashMap<>();
            for (Shared shared : all) {
                Member other = shared.other;
                Set<String> side = sides.computeIfAbsent(
                        List.of(shared.tie.link, other.lossAt.isAfter(lossAt)), key -> new HashSet<>());
                if (side.size() < most) {
                    side.add(other.claimNo);
                    found.computeIfAbsent(other.claimNo, number -> Found.of(other));
                }
            }
            for (Shared shared : all) {
                Found linked = found.get(shared.other.claimNo);
                if (linked != null) {
                    linked.add(shared.tie);
                }
            }
            return found.values().stream()
                    .sorted(Comparator.<Found>comparingLong(other -> seconds(lossAt, other.lossAt))
                            .thenComparing(Found::claimNo))
                    .toList();
        }

        private Stream<Member> others(Tie tie, String claimNo) {
            String vin = vins.get(claimNo);
            return members.getOrDefault(tie.link, Map.of()).getOrDefault(tie.key, List.of()).stream()
                    .filter(other -> !other.claimNo.equals(claimNo))
                    .filter(other -> tie.link != Link.PLATE || vin == null || !vin.equals(other.vin));
        }

        private static long seconds(LocalDateTime one, LocalDateTime other) {
            return Math.abs(Duration.between(one, other).toSeconds());
        }
    }

    /**
     * The claims that have something in common with each of some claims, the nearest loss first.
     *
     * @param files a page of them, at least one
     * @param most how many before and how many after a claim's loss for each kind of link at the most
     */
    Map<String, List<Found>> of(List<ClaimFile> files, int most) {
        Ties ties = new Ties();
        List<String> claimNos =
                files.stream().map(file -> file.claim().claimNo()).toList();
        events(files, ties);
        vehicles(claimNos, ties);
        drivers(claimNos, ties);
        contacts(files, ties);
        invoices(claimNos, ties);
        return files.stream()
                .map(ClaimFile::claim)
                .collect(Collectors.toMap(
                        claim -> claim.claimNo(), claim -> ties.nearest(claim.claimNo(), claim.lossAt(), most)));
    }

    private void events(List<ClaimFile> files, Ties ties) {
        files.forEach(file ->
                ties.add(file.claim().claimNo(), Link.EVENT, file.claim().eventId(), null));
        each(
                "select distinct n.event_id, n.claim_no, n.loss_at from claims c join night_claim n on n.claim_no ="
                        + " c.claim_no and n.event_id = c.event_id where c.event_id in ",
                ties.keys(Link.EVENT),
                row -> ties.member(Link.EVENT, row.getString(1), member(row, 2)));
    }

    private void vehicles(List<String> claimNos, Ties ties) {
        each(
                "select claim_no, vehicle_key, plate_hash, vin_hash from night_claim where claim_no in ",
                claimNos,
                row -> {
                    ties.add(row.getString(1), Link.VEHICLE, row.getString(2), null);
                    ties.add(row.getString(1), Link.PLATE, row.getString(3), null);
                    ties.vins.put(row.getString(1), row.getString(4));
                });
        each(
                "select vehicle_key, claim_no, loss_at from night_claim where vehicle_key in ",
                ties.keys(Link.VEHICLE),
                row -> ties.member(Link.VEHICLE, row.getString(1), member(row, 2)));
        each(
                "select plate_hash, claim_no, loss_at, vin_hash from night_claim where plate_hash in ",
                ties.keys(Link.PLATE),
                row -> ties.member(
                        Link.PLATE,
                        row.getString(1),
                        new Member(row.getString(2), row.getObject(3, LocalDateTime.class), row.getString(4))));
    }

    private void drivers(List<String> claimNos, Ties ties) {
        each(
                "select claim_no, driver_key from night_drive where own_driver and claim_no in ",
                claimNos,
                row -> ties.add(row.getString(1), Link.DRIVER, row.getString(2), null));
        each(
                "select distinct d.driver_key, n.claim_no, n.loss_at from night_drive d join night_claim n on n.claim_no"
                        + " = d.claim_no where d.driver_key in ",
                ties.keys(Link.DRIVER),
                row -> ties.member(Link.DRIVER, row.getString(1), member(row, 2)));
    }

    /** Keys as {@link NightIndex} makes them; those of shops with a contract are not in its table. */
    private void contacts(List<ClaimFile> files, Ties ties) {
        for (ClaimFile file : files) {
            String claimNo = file.claim().claimNo();
            String phone = file.claim().reportPhoneHash();
            ties.add(claimNo, Link.PHONE, phone == null ? null : "P:" + phone, null);
            for (Payment payment : file.payments()) {
                String account = payment.bankAccountHash();
                ties.add(claimNo, Link.ACCOUNT, account == null ? null : "A:" + account, null);
            }
        }
        for (Link link : List.of(Link.PHONE, Link.ACCOUNT)) {
            each(
                    "select k.contact_key, n.claim_no, n.loss_at from night_contact k join night_claim n on n.claim_no ="
                            + " k.claim_no where k.contact_key in ",
                    ties.keys(link),
                    row -> ties.member(link, row.getString(1), member(row, 2)));
        }
    }

    private void invoices(List<String> claimNos, Ties ties) {
        each(INVOICES, claimNos, row -> {
            String key = row.getString(2) + "\u001f" + row.getString(3);
            ties.add(row.getString(1), Link.INVOICE, key, row.getString(3));
            ties.member(Link.INVOICE, key, member(row, 4));
        });
    }

    private void each(String query, List<String> keys, RowCallbackHandler rows) {
        for (List<String> some : Marks.portions(keys)) {
            jdbc.query(query + Marks.of(some), rows, some.toArray());
        }
    }

    private static Member member(ResultSet row, int first) throws SQLException {
        return new Member(row.getString(first), row.getObject(first + 1, LocalDateTime.class), null);
    }
}
