package org.claimwatch.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimLinks;
import org.claimwatch.claim.DriverHistory;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.VehicleHistory;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The files of claims, a run of them at a time: one query per table. */
@Component
public class ClaimFiles {
    private final NamedParameterJdbcTemplate jdbc;

    ClaimFiles(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The open claims of the night between two claim numbers, both included, in the order of the claim number.
     *
     * @param ownFields names of the insurer's own fields that are needed
     */
    public List<ClaimFile> between(AsOf asOf, String first, String last, Set<String> ownFields) {
        RowsInForce rows = new RowsInForce(jdbc, asOf);
        ClaimRange range = ClaimRange.openBetween(first, last);
        ClaimLinks links = links("between :first and :last", Map.of("first", first, "last", last));
        return new ClaimPage(rows, claims(rows, range), range, links, ownFields).files();
    }

    /** The files of those among some claims that are open in the night, in the order of the claim number. */
    public List<ClaimFile> openAmong(AsOf asOf, List<String> claimNos, Set<String> ownFields) {
        return some(
                asOf,
                claimNos,
                ClaimRange.openAmong(claimNos),
                ownFields,
                () -> links("in (:claims)", Map.of("claims", claimNos)));
    }

    /**
     * The files of some claims, whatever night is at work; what links them to other claims is left open.
     *
     * @param claimNos of claims of any state
     * @param ownFields names of the insurer's own fields that are needed
     */
    public List<ClaimFile> of(AsOf asOf, List<String> claimNos, Set<String> ownFields) {
        return some(asOf, claimNos, ClaimRange.numbered(claimNos), ownFields, () -> ClaimLinks.NONE);
    }

    private List<ClaimFile> some(
            AsOf asOf, List<String> claimNos, ClaimRange range, Set<String> ownFields, Supplier<ClaimLinks> links) {
        if (claimNos.isEmpty()) {
            return List.of();
        }
        RowsInForce rows = new RowsInForce(jdbc, asOf);
        List<Claim> claims = claims(rows, range);
        return claims.isEmpty() ? List.of() : new ClaimPage(rows, claims, range, links.get(), ownFields).files();
    }

    private static List<Claim> claims(RowsInForce rows, ClaimRange range) {
        return rows.ofClaims(Claim.class, Feed.CLAIMS, range, " order by r.claim_no");
    }

    /** What the night has found of the claims whose number meets a condition. */
    private ClaimLinks links(String condition, Map<String, ?> arguments) {
        Map<String, VehicleHistory> vehicles = found(VehicleHistory.class, "vehicle_history", condition, arguments);
        Map<String, DriverHistory> drivers = found(DriverHistory.class, "driver_history", condition, arguments);
        Map<String, Integer> contacts = new HashMap<>();
        found("claim_no, persons from contact_history", condition, arguments, row -> {
            contacts.put(row.getString(1), row.getInt(2));
        });
        Map<String, Integer> plates = new HashMap<>();
        found("claim_no, vins from plate_history", condition, arguments, row -> {
            plates.put(row.getString(1), row.getInt(2));
        });
        Set<String> invoices = new HashSet<>();
        found("claim_no from invoice_history", condition, arguments, row -> {
            invoices.add(row.getString(1));
        });
        return new ClaimLinks(vehicles, drivers, contacts, plates, invoices);
    }

    private <T> Map<String, T> found(Class<T> type, String table, String condition, Map<String, ?> arguments) {
        RecordReader<T> reader = RecordReader.of(type);
        Map<String, T> found = new HashMap<>();
        found("claim_no, " + reader.columns(table) + " from " + table, condition, arguments, row -> {
            found.put(row.getString(1), reader.read(row, 2));
        });
        return found;
    }

    private void found(String what, String condition, Map<String, ?> arguments, RowCallbackHandler row) {
        jdbc.query("select " + what + " where claim_no " + condition, arguments, row);
    }
}
