package org.claimwatch.nightly;

import java.math.BigDecimal;
import java.util.List;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.DataIssue;
import org.claimwatch.claim.Decision;
import org.claimwatch.claim.SceneSurvey;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Suppressions;
import org.claimwatch.enrich.FactsBuilder;
import org.claimwatch.route.Router;
import org.claimwatch.score.Scorer;
import org.claimwatch.store.Scores.Scored;
import org.jspecify.annotations.Nullable;

/** A claim's way from its file through facts, rules and route. For one thread at a time. */
final class ClaimScoring implements AutoCloseable {
    private final FactsBuilder facts;
    private final Scorer scorer;
    private final Router router;
    private final Suppressions suppressions;

    ClaimScoring(FactsBuilder facts, Scorer scorer, Router router, Suppressions suppressions) {
        this.facts = facts;
        this.scorer = scorer;
        this.router = router;
        this.suppressions = suppressions;
    }

    /** What is found of a claim on the way. */
    record Found(
            ClaimFacts facts,
            Assessment assessment,
            Decision decision,
            @Nullable SceneSurvey sceneSurvey) {}

    Found find(ClaimFile file) {
        ClaimFacts known = facts.of(file);
        Assessment assessment = scorer.assess(known, suppressions.of(file));
        return new Found(
                known,
                assessment,
                router.decide(known, assessment),
                facts.sceneSurvey(file, known).orElse(null));
    }

    Scored score(ClaimFile file) {
        return scored(file.claim(), find(file));
    }

    /** The result of a claim as the night keeps it, before places are given out. */
    static Scored scored(Claim claim, Found found) {
        ClaimFacts known = found.facts();
        Assessment assessment = found.assessment();
        Decision decision = found.decision();
        return new Scored(
                new ScoredClaim(
                        claim.claimNo(),
                        claim.institutionId(),
                        claim.lossAt(),
                        claim.reportedAt(),
                        assessment.score(),
                        decision.band(),
                        decision.route(),
                        false,
                        assessment.pointsRaw(),
                        assessment.mitigation(),
                        assessment.hits(),
                        assessment.unknown(),
                        decision.triggers(),
                        known.damage() == null ? null : BigDecimal.valueOf(known.damage()),
                        decision.dueAt(),
                        decision.priority(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        0,
                        assessment.suppressed(),
                        known.attribute().unreadable().stream()
                                .map(name -> new DataIssue(DataIssue.ATTRIBUTE_TYPE, name))
                                .toList()),
                decision.otherwise(),
                found.sceneSurvey());
    }

    @Override
    public void close() {
        scorer.close();
    }
}
