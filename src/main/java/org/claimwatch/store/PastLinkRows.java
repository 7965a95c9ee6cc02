package org.claimwatch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimwatch.claim.Drive;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What links some claims, as it was known: the claims that are judged and, once read, those they may be linked to. */
final class PastLinkRows {
    private final NamedParameterJdbcTemplate named;
    private final Set<String> judged;
    private final Map<String, NightClaimRow> claims = new TreeMap<>();
    private final List<DriveRow> drives = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();

    record DriveRow(String driver, int seq, NightClaimRow claim, boolean own, Drive drive) {}

    record Invoice(String key, NightClaimRow claim) {}

    record Contact(String key, NightClaimRow claim) {}

    /** @param judged the claims of which is asked what links them */
    PastLinkRows(NamedParameterJdbcTemplate named, Set<String> judged) {
        this.named = named;
        this.judged = judged;
    }

    boolean isJudged(String claimNo) {
        return judged.contains(claimNo);
    }

    Collection<NightClaimRow> claims() {
        return claims.values();
    }

    List<DriveRow> drives() {
        return drives;
    }

    List<Contact> contacts() {
        return contacts;
    }

    List<Invoice> invoices() {
        return invoices;
    }

    /** Reads more claims. */
    void read(Collection<String> claimNos, Map<String, ?> times) {
        for (List<String> some : Marks.portions(List.copyOf(claimNos))) {
            Map<String, Object> arguments = new HashMap<>(times);
            arguments.put("claims", some);
            named.query(LinkSql.someClaims(), arguments, rows -> {
                NightClaimRow claim = NightClaimRow.of(rows);
                claim.open = judged.contains(claim.claimNo);
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
}
