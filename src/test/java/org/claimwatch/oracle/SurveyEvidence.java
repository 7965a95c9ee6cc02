package org.claimwatch.oracle;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

final class SurveyEvidence {

    private SurveyEvidence() {}

    static Finding se01(ClaimFile claim) {
        if (!claim.cause("COLLISION", "UNDERBODY", "SCRATCH")
                || claim.validWaiver()
                || claim.reportedAt.plusHours(24).isAfter(claim.night.end)) {
            return Finding.CLEAR;
        }
        if (!claim.night.delivered("surveys")) {
            return Finding.UNKNOWN;
        }
        List<Row> firstScene = claim.firstSceneSurveys();
        if (firstScene.isEmpty()) {
            boolean notDispatched = claim.surveys.stream()
                    .anyMatch(s -> s.is("kind", "FIRST_SCENE") && s.is("result", "NOT_DISPATCHED"));
            if (notDispatched) {
                return Finding.of(5);
            }
            return Finding.of(claim.singleVehicle() || claim.night() ? 30 : 15);
        }
        LocalDateTime first = earliest(firstScene, "arrived_at");
        return Finding.of(first != null && first.isAfter(claim.reportedAt.plusHours(24)) ? 5 : 0, first == null);
    }

    static Finding se02(ClaimFile claim) {
        if (claim.validWaiver()) {
            return Finding.CLEAR;
        }
        boolean onlyLater = claim.surveys.stream().anyMatch(s -> s.is("kind", "NON_FIRST"))
                && claim.firstSceneSurveys().isEmpty();
        boolean parkedHit = claim.row.is("collision_type", "PARKED_HIT") && claim.row.has("discovered_at");
        if (claim.row.isTrue("left_scene") || onlyLater) {
            return Finding.of(parkedHit ? 5 : 15);
        }
        return Finding.of(0, !claim.row.has("left_scene") || !claim.night.delivered("surveys"));
    }

    static Finding se03(ClaimFile claim) {
        LocalDateTime t = earliestPhoto(claim, "SCENE_WIDE", "CONTACT_POINT", "DAMAGE");
        if (t == null) {
            return Finding.UNKNOWN;
        }
        if (t.isBefore(claim.lossAt.minusHours(24))) {
            return Finding.of(50);
        }
        if (t.isBefore(claim.lossAt.minusMinutes(10))) {
            return Finding.of(30);
        }
        boolean arrivedSoon = claim.firstSceneSurveys().stream()
                .filter(s -> s.has("arrived_at"))
                .map(s -> Duration.between(claim.lossAt, s.at("arrived_at")).abs())
                .anyMatch(apart -> apart.compareTo(Duration.ofHours(24)) <= 0);
        LocalDateTime wide = earliestPhoto(claim, "SCENE_WIDE");
        boolean photographedLate = wide != null && wide.isAfter(claim.lossAt.plusHours(24));
        return Finding.of(arrivedSoon && photographedLate ? 15 : 0);
    }

    private static LocalDateTime earliestPhoto(ClaimFile claim, String... categories) {
        return earliest(
                claim.photos.stream()
                        .filter(photo -> photo.is("category", categories))
                        .toList(),
                "taken_at");
    }

    private static LocalDateTime earliest(List<Row> rows, String column) {
        return rows.stream()
                .map(row -> row.at(column))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static Finding se05(ClaimFile claim) {
        if (!claim.night()) {
            return Finding.CLEAR;
        }
        List<Row> done =
                claim.surveys.stream().filter(s -> s.is("result", "DONE")).toList();
        if (done.isEmpty()) {
            return Finding.UNKNOWN;
        }
        boolean sensitive = claim.singleVehicle() || claim.row.atLeast("injury_count", "1");
        boolean notTaken = done.stream().noneMatch(s -> s.isTrue("driver_statement_taken"));
        return Finding.of(
                sensitive && claim.row.isFalse("hospitalised") && notTaken ? 15 : 0,
                notTaken
                        && !claim.row.isTrue("hospitalised")
                        && (!claim.row.has("hospitalised")
                                || !claim.row.has("single_vehicle")
                                || !claim.row.has("injury_count")));
    }
}
