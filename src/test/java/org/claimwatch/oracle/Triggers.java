package org.claimwatch.oracle;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The floors of the route, by trigger. */
final class Triggers {

    private Triggers() {}

    static Map<String, Route> of(ClaimFile claim, Map<String, Finding> findings) {
        Map<String, Route> floors = new TreeMap<>();
        if (findings.values().stream().anyMatch(f -> f.points() == 50)) {
            floors.put("H-02", Route.INVESTIGATION);
        }
        if (claim.cause("THEFT") || (claim.cause("FIRE") && claim.totalLoss())) {
            floors.put("H-04", Route.INVESTIGATION);
        }
        if (claim.totalLoss()) {
            floors.put("H-05", Route.DESK_REVIEW);
        }
        if (outsideCover(claim) || Documents.do01(claim).hit()) {
            floors.put("H-06", Route.PROBLEM_CASE);
        }
        if (claim.night.tipOffs.containsKey(claim.claimNo) || watched(claim)) {
            floors.put("H-07", Route.DESK_REVIEW);
        }
        if (claim.damageAtLeast("50000") || claim.row.isTrue("serious_injury")) {
            floors.put("H-08", Route.DESK_REVIEW);
        }
        if (claim.surveys.stream().anyMatch(s -> s.is("trace_match", "NO"))) {
            floors.put("H-09", Route.RE_SURVEY_SCENE);
        }
        if (claim.row.isTrue("police_reported") && claim.row.isTrue("left_scene")) {
            floors.put("H-10", Route.RE_SURVEY_SCENE);
        }
        if (claim.row.isTrue("disputed") || claim.row.isTrue("litigated")) {
            floors.put("H-11", Route.PROBLEM_CASE);
        }
        return floors;
    }

    private static boolean outsideCover(ClaimFile claim) {
        if (claim.policy == null) {
            return false;
        }
        boolean outsidePeriod =
                claim.lossAt.isBefore(claim.policy.at("start_at")) || claim.lossAt.isAfter(claim.policy.at("end_at"));
        boolean notCovered = !claim.coverages().isEmpty() && claim.coverage() == null;
        boolean aboveSum = claim.damage != null
                && claim.coverage() != null
                && claim.coverage().has("sum_insured")
                && claim.damage.compareTo(claim.coverage().number("sum_insured")) > 0;
        return outsidePeriod || notCovered || aboveSum;
    }

    private static boolean watched(ClaimFile claim) {
        return claim.night.watchList.stream()
                .filter(entry -> entry.at("added_at").isBefore(claim.night.end))
                .filter(entry -> !entry.at("expires_at").isBefore(claim.night.end))
                .anyMatch(entry -> concerns(claim, entry));
    }

    private static boolean concerns(ClaimFile claim, Row entry) {
        Night night = claim.night;
        String value = Clear.normalised(entry.text("value"));
        return switch (entry.text("kind")) {
            case "PERSON" -> ofPersons(claim, "id_number", value);
            case "ACCOUNT" ->
                ofPersons(claim, "bank_account", value) || claim.accountsPaid().contains(value);
            case "VIN" ->
                Objects.equals(value, vin(night, claim.vehicleId))
                        || claim.vehicleRows.stream()
                                .anyMatch(row -> Objects.equals(value, vin(night, claim.vehicleId(row))));
            case "SHOP" -> claim.estimate != null && claim.estimate.is("shop_id", entry.text("value"));
            default -> throw new IllegalArgumentException(entry.text("kind"));
        };
    }

    private static String vin(Night night, String vehicleId) {
        return vehicleId == null ? null : night.vin(vehicleId);
    }

    private static boolean ofPersons(ClaimFile claim, String column, String value) {
        Set<String> persons = claim.persons();
        return persons.stream()
                .map(claim.night.parties::get)
                .filter(Objects::nonNull)
                .anyMatch(party -> Objects.equals(value, Clear.normalised(party.text(column))));
    }
}
