package org.claimwatch.route;

import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Route;

/** The hard triggers: what sends a claim to a desk whatever its score. */
final class Floors {
    static final String DECISIVE_HIT = "H-02";
    static final String TOTAL_THEFT_OR_FIRE = "H-04";

    private final int decisivePoints;
    private final double majorLoss;
    private final LicenceCheck licence;

    Floors(Parameters parameters) {
        this.decisivePoints = parameters.whole("score.decisive_hit");
        this.majorLoss = parameters.number("H-08.min_damage");
        this.licence = new LicenceCheck(parameters);
    }

    /** The floors that apply to a claim, in code order. */
    Map<String, Route> of(ClaimFacts facts, Assessment assessment) {
        Map<String, Route> floors = new TreeMap<>();
        boolean totalLoss = Boolean.TRUE.equals(facts.totalLoss());
        if (assessment.hasHitOf(decisivePoints)) {
            floors.put(DECISIVE_HIT, Route.INVESTIGATION);
        }
        if (facts.lossCause().equals("THEFT") || facts.lossCause().equals("FIRE") && totalLoss) {
            floors.put(TOTAL_THEFT_OR_FIRE, Route.INVESTIGATION);
        }
        if (totalLoss) {
            floors.put("H-05", Route.DESK_REVIEW);
        }
        if (isCoverageInQuestion(facts)) {
            floors.put("H-06", Route.PROBLEM_CASE);
        }
        if (facts.tippedOff() || facts.watchListed()) {
            floors.put("H-07", Route.DESK_REVIEW);
        }
        if (isMajor(facts)) {
            floors.put("H-08", Route.DESK_REVIEW);
        }
        if (Boolean.TRUE.equals(facts.traceContradicts())) {
            floors.put("H-09", Route.RE_SURVEY_SCENE);
        }
        if (Boolean.TRUE.equals(facts.policeReported()) && Boolean.TRUE.equals(facts.leftScene())) {
            floors.put("H-10", Route.RE_SURVEY_SCENE);
        }
        if (Boolean.TRUE.equals(facts.disputedOrLitigated())) {
            floors.put("H-11", Route.PROBLEM_CASE);
        }
        return floors;
    }

    private boolean isCoverageInQuestion(ClaimFacts facts) {
        Double damage = facts.damage();
        Double sumInsured = facts.sumInsured();
        return Boolean.TRUE.equals(facts.lossOutsideTerm())
                || Boolean.TRUE.equals(facts.coverNotHeld())
                || damage != null && sumInsured != null && damage > sumInsured
                || licence.isInvalid(facts);
    }

    private boolean isMajor(ClaimFacts facts) {
        Double damage = facts.damage();
        return damage != null && damage >= majorLoss || Boolean.TRUE.equals(facts.seriousInjury());
    }
}
