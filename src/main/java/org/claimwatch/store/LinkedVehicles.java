package org.claimwatch.store;

import static org.claimwatch.store.AsOfQueries.knownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The vehicles with an open claim and another one, in pages over their sorted keys; and what was found in them. */
@Component
public class LinkedVehicles {
    private final SessionFactory sessions;
    private final JdbcTemplate jdbc;

    LinkedVehicles(SessionFactory sessions, JdbcTemplate jdbc) {
        this.sessions = sessions;
        this.jdbc = jdbc;
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
        try (StatelessSession session = sessions.openStatelessSession()) {
            AsOfQueries queries = new AsOfQueries(session, asOf);
            List<NightClaimRow> claims = queries.list(
                    NightClaimRow.class,
                    "from NightClaimRow n where n.vehicleKey in (:keys) order by n.vehicleKey, n.lossAt, n.claimNo",
                    Map.of("keys", vehicleKeys));
            return groups(queries, delivered, claims, ClaimRange.onVehicles(vehicleKeys));
        }
    }

    /** The claims by vehicle, with what their files say; {@code range} names the same claims. */
    static Map<String, List<PastClaim>> groups(
            AsOfQueries queries, Set<Feed> delivered, List<NightClaimRow> claims, ClaimRange range) {
        Map<String, LocalDateTime> coverStarts = new HashMap<>();
        queries.list(
                        Object[].class,
                        "select r.claimNo, p.row.startAt from ClaimRow r join PolicyRow p on p.policyNo ="
                                + " r.row.policyNo" + range.having("r.claimNo")
                                + " and r.deliveredOn <= :date and r.replacedOn > :date and p.deliveredOn"
                                + " <= :date and p.replacedOn > :date and p.row.issuedAt < :cutoff",
                        range.arguments())
                .forEach(row -> coverStarts.put((String) row[0], (LocalDateTime) row[1]));
        Map<String, List<Estimate>> estimates = of(queries, Estimate.class, knownBy("r.row.createdAt"), range).stream()
                .collect(Collectors.groupingBy(Estimate::claimNo));
        Map<String, List<EstimateLine>> lines = queries
                .list(
                        EstimateLine.class,
                        "select r.row from EstimateLineRow r join EstimateRow e on e.estimateId = r.estimateId"
                                + range.having("e.row.claimNo")
                                + " and r.row.partCode is not null and r.deliveredOn <= :date and r.replacedOn > :date"
                                + " and e.deliveredOn <= :date and e.replacedOn > :date",
                        range.arguments())
                .stream()
                .collect(Collectors.groupingBy(EstimateLine::estimateId));
        Set<String> resurveyed = claimNos(
                queries,
                "SurveyRow",
                "r.row.kind = 'POST_REPAIR' and r.row.result = 'DONE'"
                        + knownBy("coalesce(r.row.arrivedAt, r.row.dispatchedAt)"),
                range);
        Set<String> invoiced = claimNos(
                queries,
                "DocumentRow",
                "r.row.type = 'REPAIR_INVOICE' and r.row.status = 'RECEIVED'"
                        + knownBy("coalesce(r.row.requestedAt, r.row.receivedAt)")
                        + knownBy("r.row.receivedAt"),
                range);

        Map<String, List<OdometerReading>> odometers = new HashMap<>();
        of(
                        queries,
                        Document.class,
                        " and r.row.odometerKm is not null and r.row.issuedOn is not null"
                                + knownBy("coalesce(r.row.requestedAt, r.row.receivedAt)")
                                + knownBy("r.row.receivedAt"),
                        range)
                .forEach(document -> odometers
                        .computeIfAbsent(document.claimNo(), claimNo -> new ArrayList<>())
                        .add(new OdometerReading(
                                Objects.requireNonNull(document.issuedOn()),
                                Objects.requireNonNull(document.odometerKm()))));

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

    private static <T> List<T> of(AsOfQueries queries, Class<T> type, String condition, ClaimRange range) {
        return queries.list(
                type,
                "select r.row from " + type.getSimpleName() + "Row r" + range.having("r.row.claimNo")
                        + " and r.deliveredOn <= :date and r.replacedOn > :date" + condition,
                range.arguments());
    }

    private static Set<String> claimNos(AsOfQueries queries, String rows, String condition, ClaimRange range) {
        return new HashSet<>(queries.list(
                String.class,
                "select r.row.claimNo from " + rows + " r" + range.having("r.row.claimNo")
                        + " and r.deliveredOn <= :date and r.replacedOn > :date and " + condition,
                range.arguments()));
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
