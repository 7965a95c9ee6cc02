package org.claimwatch.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One claim with the rows that belong to it and the terms of the specification. */
final class ClaimFile {

    private static final Set<String> COMMERCIAL = Set.of("TAXI", "RIDE_HAILING", "RENTAL", "BUS", "COACH", "FREIGHT");
    private static final Set<String> REMOTE = Set.of("RURAL", "EMPTY_INDUSTRIAL", "REGION_BORDER", "CONSTRUCTION");

    final Night night;
    final Row row;
    final String claimNo;
    final String eventId;
    final LocalDateTime lossAt;
    final LocalDateTime reportedAt;
    final LocalDate lossDate;

    /** Null when it was issued after the night. */
    final Row policy;

    /** By seq. */
    final List<Row> vehicleRows;

    /** Null when no row says OWN. */
    final Row ownRow;

    final List<Row> thirdRows;
    final String vehicleId;
    final Row vehicle;
    final String vehicleIdentity;
    final List<Row> surveys;
    final List<Row> photos;
    final List<Row> documents;
    final List<Row> payments;

    /** The current estimate of the own vehicle, null when there is none. */
    final Row estimate;

    final List<Row> lines;

    /** Null when not known. */
    final BigDecimal damage;

    ClaimFile(Night night, Row row) {
        this.night = night;
        this.row = row;
        claimNo = row.text("claim_no");
        eventId = row.text("event_id");
        lossAt = row.at("loss_at");
        reportedAt = row.at("reported_at");
        lossDate = lossAt.toLocalDate();
        policy = night.policies.get(row.text("policy_no"));
        vehicleRows = night.claimVehicles.getOrDefault(claimNo, List.of()).stream()
                .sorted(Comparator.comparing(vehicleRow -> vehicleRow.number("seq")))
                .toList();
        ownRow = vehicleRows.stream()
                .filter(v -> v.is("side", "OWN"))
                .findFirst()
                .orElse(null);
        thirdRows = vehicleRows.stream().filter(v -> v.is("side", "THIRD")).toList();
        vehicleId = ownRow != null && ownRow.has("vehicle_id")
                ? ownRow.text("vehicle_id")
                : policy == null ? null : policy.text("vehicle_id");
        vehicle = vehicleId == null ? null : night.vehicles.get(vehicleId);
        vehicleIdentity = night.vehicleIdentity(vehicleId);
        surveys = night.surveys.getOrDefault(claimNo, List.of());
        photos = night.photos.getOrDefault(claimNo, List.of());
        documents = night.documents.getOrDefault(claimNo, List.of());
        payments = night.payments.getOrDefault(claimNo, List.of());
        estimate = currentEstimate(ownRow, true);
        lines = estimate == null
                ? List.of()
                : night.lines.getOrDefault(estimate.text("estimate_id"), List.of()).stream()
                        .filter(line -> line.has("part_code") || line.has("part_name"))
                        .toList();
        damage = damage();
    }

    private Row currentEstimate(Row vehicleRow, boolean orEmptySeq) {
        return night.estimates.getOrDefault(claimNo, List.of()).stream()
                .filter(e -> e.has("claim_vehicle_seq")
                        ? vehicleRow != null && e.number("claim_vehicle_seq").compareTo(vehicleRow.number("seq")) == 0
                        : orEmptySeq)
                .max(Comparator.<Row, BigDecimal>comparing(e -> e.number("version"))
                        .thenComparing(e -> e.has("created_at") ? e.at("created_at") : LocalDateTime.MIN)
                        .thenComparing(e -> e.text("estimate_id")))
                .orElse(null);
    }

    private BigDecimal damage() {
        if (!row.is("coverage_code", "THIRD_PARTY")) {
            return estimate == null ? null : estimate.number("total_amount");
        }
        BigDecimal sum = null;
        for (Row third : thirdRows) {
            Row current = currentEstimate(third, false);
            if (current != null) {
                BigDecimal amount = current.number("total_amount");
                sum = sum == null ? amount : sum.add(amount);
            }
        }
        return sum;
    }

    boolean open() {
        return row.is("status", "OPEN", "REOPENED");
    }

    boolean withdrawn() {
        return row.is("status", "WITHDRAWN");
    }

    boolean cause(String... causes) {
        return row.is("loss_cause", causes);
    }

    boolean singleVehicle() {
        return row.isTrue("single_vehicle");
    }

    boolean night() {
        return lossTimeFrom(20, 6);
    }

    boolean deepNight() {
        return lossTimeFrom(22, 4);
    }

    private boolean lossTimeFrom(int eveningHour, int morningHour) {
        LocalTime time = lossAt.toLocalTime();
        return !time.isBefore(LocalTime.of(eveningHour, 0)) || time.isBefore(LocalTime.of(morningHour, 0));
    }

    boolean remote() {
        return REMOTE.contains(row.has("place_type") ? row.text("place_type") : "");
    }

    boolean commercialUse() {
        return vehicle != null && COMMERCIAL.contains(vehicle.text("use_class"));
    }

    boolean renewal() {
        return policy != null
                && policy.has("previous_end_at")
                && !policy.at("previous_end_at").isBefore(policy.at("start_at").minusHours(24));
    }

    boolean damageAtLeast(String limit) {
        return damage != null && damage.compareTo(new BigDecimal(limit)) >= 0;
    }

    boolean damageAtMost(String limit) {
        return damage != null && damage.compareTo(new BigDecimal(limit)) <= 0;
    }

    boolean totalLoss() {
        return estimate != null && estimate.isTrue("total_loss");
    }

    /** The row of the claim's coverage, null when not known. */
    Row coverage() {
        return coverages().stream()
                .filter(c -> c.is("coverage_code", row.text("coverage_code")))
                .findFirst()
                .orElse(null);
    }

    List<Row> coverages() {
        return policy == null ? List.of() : night.coverages.getOrDefault(policy.text("policy_no"), List.of());
    }

    List<Row> endorsements() {
        return policy == null ? List.of() : night.endorsements.getOrDefault(policy.text("policy_no"), List.of());
    }

    boolean flagged(String... flags) {
        for (String flag : flags) {
            if (surveys.stream().anyMatch(s -> s.list("flags").contains(flag))) {
                return true;
            }
        }
        return false;
    }

    List<Row> firstSceneSurveys() {
        return surveys.stream()
                .filter(s -> s.is("kind", "FIRST_SCENE") && s.is("result", "DONE"))
                .toList();
    }

    boolean firstSceneTraceMatches() {
        return firstSceneSurveys().stream().anyMatch(s -> s.is("trace_match", "YES"));
    }

    boolean validWaiver() {
        boolean approved = row.has("survey_waiver_code")
                && row.has("waiver_approved_by")
                && (!row.is("survey_waiver_code", "MUTUAL_SELF_COMP") || damageAtMost("2000"));
        boolean video = surveys.stream().anyMatch(s -> s.is("kind", "VIDEO") && s.is("result", "DONE"));
        return approved || video || cause("GLASS") || row.has("cat_event_id");
    }

    Part part(Row line) {
        return night.parts.part(line.text("part_code"));
    }

    Set<String> partCodes() {
        return codes(lines);
    }

    Set<String> replacedPartCodes() {
        return codes(
                lines.stream().filter(line -> line.is("operation", "REPLACE")).toList());
    }

    private static Set<String> codes(List<Row> lines) {
        return lines.stream()
                .filter(line -> line.has("part_code"))
                .map(line -> line.text("part_code"))
                .collect(Collectors.toSet());
    }

    static BigDecimal amount(List<Row> lines) {
        return lines.stream().map(line -> line.number("amount")).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Set<String> accountsPaid() {
        Set<String> accounts = new LinkedHashSet<>();
        for (Row payment : payments) {
            String account = Clear.normalised(payment.text("bank_account"));
            if (account != null) {
                accounts.add(account);
            }
        }
        return accounts;
    }

    /** The vehicle of a claim_vehicles row; for the own row the policy's where the row is silent. */
    String vehicleId(Row vehicleRow) {
        return vehicleRow == ownRow ? vehicleId : vehicleRow.text("vehicle_id");
    }

    /** owner_party_id of vehicles.csv, else of the row. */
    String owner(Row vehicleRow) {
        return owner(vehicleId(vehicleRow), vehicleRow);
    }

    String ownOwner() {
        return owner(vehicleId, ownRow);
    }

    private String owner(String id, Row vehicleRow) {
        Row registered = id == null ? null : night.vehicles.get(id);
        if (registered != null && registered.has("owner_party_id")) {
            return registered.text("owner_party_id");
        }
        return vehicleRow == null ? null : vehicleRow.text("owner_party_id");
    }

    String ownDriver() {
        return ownRow == null ? null : ownRow.text("driver_party_id");
    }

    boolean ownRowHas(String column) {
        return ownRow != null && ownRow.has(column);
    }

    String insured() {
        return policy == null ? null : policy.text("insured_party_id");
    }

    List<ClaimFile> claimsOfSameVehicle() {
        return vehicleIdentity == null ? List.of() : night.claimsOfVehicle.getOrDefault(vehicleIdentity, List.of());
    }

    boolean sameEvent(ClaimFile other) {
        return eventId.equals(other.eventId);
    }

    /** Whether the other was lost within n times 24 hours up to this loss. */
    boolean upToLoss(ClaimFile other, int days) {
        return !other.lossAt.isAfter(lossAt) && !other.lossAt.isBefore(lossAt.minusHours(24L * days));
    }

    long daysApart(ClaimFile other) {
        return Math.abs(days(lossDate, other.lossDate));
    }

    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    static boolean within(long days, int from, int to) {
        return days >= from && days <= to;
    }

    /** The parties of either side in watch-list terms: insured, drivers, owners, others, payees. */
    Set<String> persons() {
        List<String> persons = new ArrayList<>();
        persons.add(insured());
        persons.add(ownOwner());
        for (Row vehicleRow : vehicleRows) {
            persons.add(vehicleRow.text("driver_party_id"));
            persons.add(owner(vehicleRow));
        }
        night.claimParties.getOrDefault(claimNo, List.of()).forEach(party -> persons.add(party.text("party_id")));
        payments.forEach(payment -> persons.add(payment.text("payee_party_id")));
        Set<String> known = new LinkedHashSet<>(persons);
        known.remove(null);
        return known;
    }
}
