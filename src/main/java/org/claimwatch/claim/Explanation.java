package org.claimwatch.claim;

import java.util.List;

/**
 * Everything that is known of one claim of a night.
 *
 * @param scored the result that the night keeps
 * @param file what was known of the claim
 * @param answers of every indicator, in code order
 * @param damage the damage model on the own vehicle's current estimate; without lines when there is none
 * @param route the way to the route and the due date; what the quota did to it is in {@code scored}
 * @param withoutInvestigation where the claim goes when the investigation quota has no place for it
 * @param links claims that have something in common with it, the nearest loss first
 * @param evidence the rows that its hits rest on, in code order
 */
public record Explanation(
        ScoredClaim scored,
        ClaimFile file,
        ClaimFacts facts,
        List<IndicatorAnswer> answers,
        DamageVerdicts damage,
        ScoreSteps score,
        RouteSteps route,
        Route withoutInvestigation,
        List<LinkedClaim> links,
        List<Evidence> evidence) {
    public Explanation {
        answers = List.copyOf(answers);
        links = List.copyOf(links);
        evidence = List.copyOf(evidence);
    }
}
