package org.claimwatch.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Floor;
import org.claimwatch.claim.Floor.Reason;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Route;
import org.jspecify.annotations.Nullable;

/** The hard triggers: what sends a claim to a desk whatever its score. */
final class Floors {
    static final String DECISIVE_HIT = "H-02";
    static final String TOTAL_THEFT_OR_FIRE = "H-04";
    private static final String INVALID_PAPERS = "DO-01";

    private static final Map<String, Route> ROUTES = Map.of(
            DECISIVE_HIT,
            Route.INVESTIGATION,
            TOTAL_THEFT_OR_FIRE,
            Route.INVESTIGATION,
            "H-05",
            Route.DESK_REVIEW,
            "H-06",
            Route.PROBLEM_CASE,
            "H-07",
            Route.DESK_REVIEW,
            "H-08",
            Route.DESK_REVIEW,
            "H-09",
            Route.RE_SURVEY_SCENE,
            "H-10",
            Route.RE_SURVEY_SCENE,
            "H-11",
            Route.PROBLEM_CASE);

    private static final Map<Reason, String> CODES = new EnumMap<>(Map.ofEntries(
            Map.entry(Reason.DECISIVE_HIT, DECISIVE_HIT),
            Map.entry(Reason.THEFT, TOTAL_THEFT_OR_FIRE),
            Map.entry(Reason.FIRE_WITH_TOTAL_LOSS, TOTAL_THEFT_OR_FIRE),
            Map.entry(Reason.TOTAL_LOSS, "H-05"),
            Map.entry(Reason.LOSS_OUTSIDE_TERM, "H-06"),
            Map.entry(Reason.COVER_NOT_HELD, "H-06"),
            Map.entry(Reason.DAMAGE_ABOVE_SUM_INSURED, "H-06"),
            Map.entry(Reason.LICENCE_OR_INSPECTION, "H-06"),
            Map.entry(Reason.TIP_OFF, "H-07"),
            Map.entry(Reason.WATCH_LIST, "H-07"),
            Map.entry(Reason.LARGE_DAMAGE, "H-08"),
            Map.entry(Reason.SERIOUS_INJURY, "H-08"),
            Map.entry(Reason.TRACES_DO_NOT_MATCH, "H-09"),
            Map.entry(Reason.POLICE_BUT_SCENE_LEFT, "H-10"),
            Map.entry(Reason.DISPUTED, "H-11")));

    private final int decisivePoints;
    private final double majorLoss;

    Floors(Parameters parameters) {
        this.decisivePoints = parameters.whole("route.decisive_hit");
        this.majorLoss = parameters.number("route.major_damage");
    }

    /** The floors that apply to a claim, in code order, with every reason. */
    List<Floor> of(ClaimFacts facts, Assessment assessment) {
        Map<String, List<Reason>> reasons = new TreeMap<>();
        for (Reason reason : Reason.values()) {
            if (holds(reason, facts, assessment)) {
                reasons.computeIfAbsent(CODES.getOrDefault(reason, ""), code -> new ArrayList<>())
                        .add(reason);
            }
        }
        List<Floor> floors = new ArrayList<>();
        reasons.forEach((code, why) -> floors.add(new Floor(code, ROUTES.getOrDefault(code, Route.NORMAL), why)));
        return Collections.unmodifiableList(floors);
    }

    private boolean holds(Reason reason, ClaimFacts facts, Assessment assessment) {
        Double damage = facts.damage();
        Double sumInsured = facts.sumInsured();
        return switch (reason) {
            case DECISIVE_HIT -> assessment.hasHitOf(decisivePoints);
            case THEFT -> facts.lossCause().equals("THEFT");
            case FIRE_WITH_TOTAL_LOSS -> facts.lossCause().equals("FIRE") && isTrue(facts.totalLoss());
            case TOTAL_LOSS -> isTrue(facts.totalLoss());
            case LOSS_OUTSIDE_TERM -> isTrue(facts.lossOutsideTerm());
            case COVER_NOT_HELD -> isTrue(facts.coverNotHeld());
            case DAMAGE_ABOVE_SUM_INSURED -> damage != null && sumInsured != null && damage > sumInsured;
            case LICENCE_OR_INSPECTION -> assessment.hasHit(INVALID_PAPERS);
            case TIP_OFF -> facts.tippedOff();
            case WATCH_LIST -> facts.watchListed();
            case LARGE_DAMAGE -> damage != null && damage >= majorLoss;
            case SERIOUS_INJURY -> isTrue(facts.seriousInjury());
            case TRACES_DO_NOT_MATCH -> isTrue(facts.traceContradicts());
            case POLICE_BUT_SCENE_LEFT -> isTrue(facts.policeReported()) && isTrue(facts.leftScene());
            case DISPUTED -> isTrue(facts.disputedOrLitigated());
        };
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
