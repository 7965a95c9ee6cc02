package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.IndicatorAnswer.Verdict;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Suppression;
import org.claimwatch.claim.Suppression.Scope;
import org.claimwatch.claim.Truth;
import org.junit.jupiter.api.Test;

/** A suppressed indicator still fires and is told, but nothing adds up from it. */
class SuppressedScoringTest {
    private static final RuleSet RULES = RuleSet.load(Path.of("rules"));

    @Test
    void aSuppressedHitIsToldAndScoresNothing() {
        ClaimFacts facts = caseOf("SE-03", "decisive");
        Assessment counted = assess(facts);
        Assessment suppressed = assess(facts, "SE-03");

        assertThat(counted.hasHitOf(50)).isTrue();
        assertThat(suppressed.hasHit("SE-03")).isFalse();
        assertThat(suppressed.hasHitOf(50)).isFalse();
        assertThat(suppressed.score()).isEqualTo(counted.score() - 50);
        assertThat(suppressed.suppressed()).singleElement().satisfies(told -> {
            assertThat(told.flag()).isIn(counted.hits());
            assertThat(told.suppression()).isEqualTo(suppression("SE-03"));
        });
        assertThat(assess(facts)).as("the next claim").isEqualTo(counted);
    }

    @Test
    void withoutItsFiftyPointsWhatSpeaksForTheCustomerIsTakenOffAgain() {
        ClaimFacts facts = ClaimFactsBuilder.builder(caseOf("SE-03", "decisive"))
                .policeCertificate(true)
                .build();

        assertThat(assess(facts).mitigation()).isZero();
        assertThat(assess(facts, "SE-03").mitigation()).isEqualTo(10);
    }

    @Test
    void noRuleBuildsOnASuppressedFlag() {
        ClaimFacts facts = caseOf("DC-05", "moderate-underbody");

        assertThat(codes(assess(facts).hits())).contains("SE-01", "DC-05");
        Assessment suppressed = assess(facts, "SE-01");
        assertThat(codes(suppressed.hits())).doesNotContain("SE-01", "DC-05");
        assertThat(suppressed.suppressed())
                .extracting(told -> told.flag().code())
                .containsExactly("SE-01");
    }

    @Test
    void anIndicatorThatDoesNotHitIsNotToldAsSuppressed() {
        ClaimFacts facts = caseOf("SE-03", "CLEAR");

        assertThat(assess(facts, "SE-03")).isEqualTo(assess(facts));
    }

    @Test
    void anExplanationTellsTheHitAndWhyItScoresNothing() {
        ClaimFacts facts = caseOf("DC-05", "moderate-underbody");
        Assessment assessment = assess(facts, "SE-01");

        Map<String, IndicatorAnswer> answers = RULES.explain(facts, assessment.hits(), assessment.suppressed()).stream()
                .collect(Collectors.toMap(IndicatorAnswer::code, answer -> answer));

        assertThat(answers.get("SE-01").verdict()).isEqualTo(Verdict.HIT);
        assertThat(answers.get("SE-01").suppression()).isEqualTo(suppression("SE-01"));
        assertThat(answers.get("DC-05").verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(answers.get("DC-05").tier("moderate-underbody").orElseThrow().truth())
                .isEqualTo(Truth.FALSE);
    }

    private static List<String> codes(List<RedFlag> hits) {
        return hits.stream().map(RedFlag::code).toList();
    }

    private static Assessment assess(ClaimFacts facts, String... suppressed) {
        try (Scorer scorer = RULES.newScorer()) {
            return suppressed.length == 0
                    ? scorer.assess(facts)
                    : scorer.assess(facts, Map.of(suppressed[0], suppression(suppressed[0])));
        }
    }

    private static Suppression suppression(String code) {
        return new Suppression(code, Scope.CLAIM, "C-1", LocalDate.of(2026, 4, 30), "Li", "known to the branch");
    }

    private static ClaimFacts caseOf(String code, String expect) {
        return RULES.source().cases().get(code).cases().stream()
                .filter(row -> row.expect().equals(expect))
                .findFirst()
                .orElseThrow()
                .facts();
    }
}
