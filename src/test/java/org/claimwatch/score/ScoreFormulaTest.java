package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.RedFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreFormulaTest {
    private static final ScoreFormula FORMULA = new ScoreFormula(parameters());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // hits | weak | raw | score
                "'' | 0 | 0 | 0",
                "TP-01:5 | 5 | 5 | 5",
                "TP-01:5 PN-01:5 | 10 | 10 | 10",
                "TP-01:5 PN-01:5 DO-01:5 VH-03:5 | 10 | 10 | 10",
                "TP-01:15 TP-02:15 | 0 | 30 | 30",
                "TP-01:15 TP-02:15 TP-03:15 | 0 | 30 | 30",
                "TP-01:5 TP-02:15 | 5 | 20 | 20",
                "PT-01:30 PT-02:15 PT-03:15 | 0 | 60 | 60",
                "PT-01:30 PT-02:30 PT-03:30 | 0 | 60 | 60",
                "AP-01:30 AP-06:15 | 0 | 40 | 40",
                // without a hit of 30 the score ends at 49
                "PT-01:15 CH-01:15 SE-02:15 | 0 | 45 | 45",
                "PT-01:15 CH-01:15 SE-02:15 TP-01:5 | 5 | 50 | 49",
                "PT-01:15 CH-01:15 SE-02:15 PN-03:15 | 0 | 60 | 49",
                "PT-01:30 CH-01:15 SE-02:15 | 0 | 60 | 60",
                // no more than 100
                "PT-04:50 CH-03:50 SE-03:50 | 0 | 150 | 100",
                "PT-01:30 CH-01:30 DC-01:30 SE-01:15 | 0 | 105 | 100",
            })
    void addsUp(String hits, int weak, int raw, int score) {
        Assessment assessment = FORMULA.assess(facts().build(), flags(hits), List.of(), List.of());

        assertThat(List.of(assessment.weak(), assessment.pointsRaw(), assessment.mitigation(), assessment.score()))
                .containsExactly(weak, raw, 0, score);
    }

    @Test
    void takesOffWhatSpeaksForTheCustomer() {
        ClaimFacts facts =
                facts().policeCertificate(true).firstSceneTraceMatches(true).build();

        Assessment assessment = FORMULA.assess(facts, flags("PT-01:30 TP-01:5"), List.of(), List.of());

        assertThat(assessment.favour()).isEqualTo(25);
        assertThat(assessment.mitigation()).isEqualTo(25);
        assertThat(assessment.score()).isEqualTo(10);
    }

    @Test
    void takesOffThirtyAtMostAndNeverGoesBelowZero() {
        ClaimFacts facts = facts().videoConsistent(true)
                .policeCertificate(true)
                .firstSceneTraceMatches(true)
                .catEvent(true)
                .build();

        Assessment assessment = FORMULA.assess(facts, flags("PT-01:15"), List.of(), List.of());

        assertThat(assessment.favour()).isEqualTo(60);
        assertThat(assessment.mitigation()).isEqualTo(30);
        assertThat(assessment.score()).isZero();
    }

    @Test
    void takesNothingOffADecisiveHit() {
        ClaimFacts facts = facts().videoConsistent(true).build();

        Assessment assessment = FORMULA.assess(facts, flags("SE-03:50"), List.of(), List.of());

        assertThat(assessment.favour()).isEqualTo(20);
        assertThat(assessment.mitigation()).isZero();
        assertThat(assessment.score()).isEqualTo(50);
    }

    @Test
    void countsOnlyWhatIsKnownToSpeakForTheCustomer() {
        ClaimFacts facts =
                facts().policeCertificate(false).videoConsistent(null).build();

        assertThat(FORMULA.assess(facts, flags("PT-01:30"), List.of(), List.of())
                        .favour())
                .isZero();
    }

    @Test
    void theLimitWithoutAStrongHitComesAfterTheMitigation() {
        ClaimFacts facts = facts().policeCertificate(true).build();

        Assessment assessment =
                FORMULA.assess(facts, flags("PT-01:15 CH-01:15 SE-02:15 PN-03:15"), List.of(), List.of("DC-01"));

        assertThat(assessment.pointsRaw()).isEqualTo(60);
        assertThat(assessment.score()).isEqualTo(49);
        assertThat(assessment.unknown()).containsExactly("DC-01");
    }

    private static ClaimFactsBuilder facts() {
        return ClaimFactsBuilder.builder();
    }

    private static List<RedFlag> flags(String hits) {
        List<RedFlag> flags = new ArrayList<>();
        for (String hit : hits.split(" ")) {
            if (!hit.isEmpty()) {
                String[] parts = hit.split(":");
                flags.add(new RedFlag(parts[0], "tier", Integer.parseInt(parts[1]), List.of()));
            }
        }
        return flags;
    }

    private static Parameters parameters() {
        Map<String, Double> numbers = new HashMap<>();
        numbers.put("score.weak_cap", 10d);
        numbers.put("score.max", 100d);
        numbers.put("score.strong_hit", 30d);
        numbers.put("score.max_without_strong_hit", 49d);
        numbers.put("score.decisive_hit", 50d);
        numbers.put("mitigation.cap", 30d);
        numbers.put("mitigation.video_consistent", 20d);
        numbers.put("mitigation.police_certificate", 10d);
        numbers.put("mitigation.first_scene_trace_match", 15d);
        numbers.put("mitigation.cat_event", 15d);
        Map.of("PT", 60, "CH", 60, "DC", 60, "SE", 60, "TP", 30, "PN", 60, "AP", 40, "VH", 50, "DO", 50)
                .forEach((group, cap) -> numbers.put("cap." + group, (double) cap));
        return new Parameters(numbers);
    }
}
