package org.claimwatch.store;

import static org.claimwatch.store.RowsInForce.inForce;
import static org.claimwatch.store.RowsInForce.knownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.CurrentEstimate;
import org.claimwatch.claim.Document;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.OdometerReading;
import org.claimwatch.claim.PastClaim;
import org.claimwatch.claim.VehicleHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The vehicles with an open claim and another one, in pages over their sorted keys; and what was found in them. */
@Component
public class LinkedVehicles {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    LinkedVehicles(JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /** The vehicles that follow a key and have an open claim and another one, in key order. */
    public List<String> keys(String after, int size) {
        return jdbc.queryForList(
                "select vehicle_key from night_claim where vehicle_key > ? group by vehicle_key having count(*) > 1 and"
                        + " sum(case when is_open then 1 else 0 end) > 0 order by vehicle_key limit ?",
                String.class,
                after,
                size);
    }

    /** The claims of each of a run of vehicles. */
    public Map<String, List<PastClaim>> groups(AsOf asOf, Set<Feed> delivered, List<String> vehicleKeys) {
        List<NightClaimRow> claims = named.query(
                "select * from night_claim where vehicle_key in (:keys) order by vehicle_key, loss_at, claim_no",
                Map.of("keys", vehicleKeys),
                (row, number) -> NightClaimRow.of(row));
        return groups(new RowsInForce(named, asOf), delivered, claims, ClaimRange.onVehicles(vehicleKeys));
    }

    /** The claims by vehicle, with what their files say; {@code range} names the same claims. */
    static Map<String, List<PastClaim>> groups(
            RowsInForce rows, Set<Feed> delivered, List<NightClaimRow> claims, ClaimRange range) {
        Map<String, LocalDateTime> coverStarts = new HashMap<>();
        rows.list(
                "select c.claim_no, p.start_at from claims c join policies p on p.policy_no = c.policy_no"
                        + range.having("c.claim_no") + " and " + inForce("c") + " and " + inForce("p")
                        + " and p.issued_at < :cutoff",
                range.arguments(),
                (row, number) -> coverStarts.put(row.getString(1), row.getObject(2, LocalDateTime.class)));
        Map<String, List<Estimate>> estimates =
                rows.ofClaims(Estimate.class, Feed.ESTIMATES, range, knownBy("r.created_at")).stream()
                        .collect(Collectors.groupingBy(Estimate::claimNo));
        Map<String, List<EstimateLine>> lines = rows
                .ofClaims(
                        EstimateLine.class,
                        "estimate_lines r join estimates e on e.estimate_id = r.estimate_id",
                        "e.claim_no",
                        range,
                        " and r.part_code is not null and " + inForce("e"))
                .stream()
                .collect(Collectors.groupingBy(EstimateLine::estimateId));
        Set<String> invoiced = new HashSet<>();
        Map<String, List<OdometerReading>> odometers = new HashMap<>();
        for (Document document : rows.ofClaims(
                Document.class,
                Feed.DOCUMENTS,
                range,
                " and (r.type = 'REPAIR_INVOICE' and r.status = 'RECEIVED'"
                        + " or r.odometer_km is not null and r.issued_on is not null)"
                        + knownBy("coalesce(r.requested_at, r.received_at)") + knownBy("r.received_at"))) {
            LocalDate issuedOn = document.issuedOn();
            Integer odometerKm = document.odometerKm();
            if ("REPAIR_INVOICE".equals(document.type()) && "RECEIVED".equals(document.status())) {
                invoiced.add(document.claimNo());
            }
            if (issuedOn != null && odometerKm != null) {
                odometers
                        .computeIfAbsent(document.claimNo(), claimNo -> new ArrayList<>())
                        .add(new OdometerReading(issuedOn, odometerKm));
            }
        }
        Set<String> resurveyed = new HashSet<>(rows.list(
                "select r.claim_no from surveys r" + range.having("r.claim_no") + " and " + inForce("r")
                        + " and r.kind = 'POST_REPAIR' and r.result = 'DONE'"
                        + knownBy("coalesce(r.arrived_at, r.dispatched_at)"),
                range.arguments(),
                (row, number) -> row.getString(1)));

        Map<String, List<PastClaim>> groups = new LinkedHashMap<>();
        for (NightClaimRow claim : claims) {
            @Nullable String vehicleKey = claim.vehicleKey;
            if (vehicleKey == null) {
                continue;
            }
            List<EstimateLine> ofClaim = CurrentEstimate.ofOwnVehicle(
                            estimates.getOrDefault(claim.claimNo, List.of()), claim.ownSeq)
                    .map(estimate -> lines.getOrDefault(estimate.estimateId(), List.of()))
                    .orElse(List.of());
            boolean notResurveyed = delivered.contains(Feed.SURVEYS) && !resurveyed.contains(claim.claimNo);
            boolean notInvoiced = delivered.contains(Feed.DOCUMENTS) && !invoiced.contains(claim.claimNo);
            groups.computeIfAbsent(vehicleKey, key -> new ArrayList<>())
                    .add(new PastClaim(
                            claim.claimNo,
                            claim.eventId,
                            claim.lossAt,
                            claim.open,
                            claim.frequencyCounts,
                            coverStarts.get(claim.claimNo),
                            claim.placeHash,
                            claim.lat,
                            claim.lon,
                            parts(ofClaim, false),
                            parts(ofClaim, true),
                            notResurveyed && notInvoiced,
                            notResurveyed,
                            odometers.getOrDefault(claim.claimNo, List.of())));
        }
        return groups;
    }

    private static Set<String> parts(List<EstimateLine> lines, boolean replacedOnly) {
        Set<String> parts = new HashSet<>();
        for (EstimateLine line : lines) {
            String code = line.partCode();
            if (code != null && (!replacedOnly || line.operation().equals("REPLACE"))) {
                parts.add(code);
            }
        }
        return parts;
    }

    public void clear() {
        jdbc.execute("truncate table vehicle_history");
    }

    /** Keeps the vehicle history of open claims. */
    @Transactional
    public void save(Map<String, VehicleHistory> byClaim) {
        List<Object[]> rows = new ArrayList<>();
        byClaim.forEach((claimNo, history) -> rows.add(new Object[] {
            claimNo,
            history.eventsHalfYear(),
            history.eventsYear(),
            history.otherLossesInTerm(),
            history.repeatedPartDays(),
            history.similarDamageDays(),
            history.twinClaims(),
            history.twinSharesPart(),
            history.odometerRunsBack()
        }));
        jdbc.batchUpdate(
                "insert into vehicle_history (claim_no, events_half_year, events_year, other_losses_in_term,"
                        + " repeated_part_days, similar_damage_days, twin_claims, twin_shares_part, odometer_runs_back)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
