package org.claimwatch.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Findings, score, floors and route of one claim, before the quota. */
final class Assessment {

    private static final List<String> SCENE_INDICATORS = List.of("DC-01", "DC-04", "DC-05", "DC-07");

    final ClaimFile claim;
    final Map<String, Finding> findings;
    final Score score;
    final Map<String, Route> floors;
    final Route route;

    Assessment(ClaimFile claim, Map<String, Finding> findings) {
        this.claim = claim;
        this.findings = findings;
        score = Score.of(claim, findings);
        floors = Triggers.of(claim, findings);
        route = Route.mostSevere(bandRoute(), floors.values());
    }

    private Route bandRoute() {
        return switch (score.band()) {
            case "LOW" -> fastTrack() ? Route.FAST_TRACK : Route.NORMAL;
            case "GUARDED" -> Route.NORMAL;
            case "MEDIUM" -> mediumRoute();
            default -> Route.INVESTIGATION;
        };
    }

    private boolean fastTrack() {
        boolean nothingRequested = claim.night.delivered("documents")
                && claim.documents.stream().noneMatch(d -> d.is("status", "REQUESTED"));
        return claim.damageAtMost("10000")
                && !claim.row.atLeast("injury_count", "1")
                && floors.isEmpty()
                && !score.strongHit()
                && nothingRequested;
    }

    private Route mediumRoute() {
        boolean scene = findings.entrySet().stream()
                .filter(f -> f.getKey().startsWith("SE") || SCENE_INDICATORS.contains(f.getKey()))
                .anyMatch(f -> f.getValue().points() > 5);
        if (scene) {
            return Route.RE_SURVEY_SCENE;
        }
        return hit("CH-03") || hit("DC-02") ? Route.RE_SURVEY_POST_REPAIR : Route.DESK_REVIEW;
    }

    private boolean hit(String code) {
        return findings.containsKey(code) && findings.get(code).hit();
    }

    boolean first() {
        return floors.containsKey("H-02") || floors.containsKey("H-04");
    }

    double priority() {
        double damage = claim.damage == null ? 0 : claim.damage.doubleValue();
        return score.score() * Math.log(1 + damage / 1000);
    }

    private Route deferredRoute() {
        return Route.mostSevere(
                Route.RE_SURVEY_SCENE,
                floors.values().stream()
                        .filter(floor -> floor != Route.INVESTIGATION)
                        .toList());
    }

    private String dueAt() {
        LocalDate from =
                claim.row.has("submitted_at") ? claim.row.at("submitted_at").toLocalDate() : claim.night.date;
        int n = claim.damage == null || claim.damageAtMost("20000") ? 1 : claim.damageAtMost("50000") ? 2 : 3;
        return claim.night
                .calendar
                .workdayAfter(from, n)
                .atTime(LocalTime.of(17, 0))
                .toString();
    }

    OracleScore score(boolean deferred) {
        return new OracleScore(
                claim.claimNo,
                score.score(),
                score.band(),
                (deferred ? deferredRoute() : route).name(),
                deferred,
                score.pointsRaw(),
                score.mitigation(),
                codes(Finding::hit, true),
                codes(Finding::unknown, false),
                String.join("|", floors.keySet()),
                claim.damage == null ? "" : twoDecimals(claim.damage),
                dueAt());
    }

    private String codes(Predicate<Finding> wanted, boolean points) {
        return findings.entrySet().stream()
                .filter(f -> wanted.test(f.getValue()))
                .map(f -> f.getKey() + (points ? ":" + f.getValue().points() : ""))
                .collect(Collectors.joining("|"));
    }

    private static String twoDecimals(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
