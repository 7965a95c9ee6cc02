package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Wording;
import org.claimwatch.score.CaseResult.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {
    @TempDir
    private Path temp;

    private RulesFolder rules;

    @BeforeEach
    void aSmallFolder() {
        rules = new RulesFolder(temp);
    }

    @Test
    void theVersionFollowsRulesAndParametersOnly() {
        String before = version();

        rules.write("tp/notes.txt", "read me");
        rules.change(RulesFolder.CASES, "in time", "early");
        rules.change("messages_en.properties", "Travel", "A journey");
        assertThat(version()).isEqualTo(before).matches("[0-9a-f]{64}");

        rules.change(RulesFolder.RULE, "// Late reporting", "// Late report");
        String changed = version();
        rules.change("parameters.yml", "above_hours: 48", "above_hours: 47");

        assertThat(List.of(before, changed, version())).doesNotHaveDuplicates();
    }

    @Test
    void theVersionFollowsNamesToo() {
        String before = version();
        for (String name : List.of(RulesFolder.RULE, RulesFolder.CASES)) {
            rules.write(name.replace("TP-02", "TP-03"), rules.read(name).replace("TP-02", "TP-03"));
            rules.delete(name);
        }
        for (String name : List.of("parameters.yml", "messages_en.properties", "messages_zh.properties")) {
            rules.change(name, "TP-02", "TP-03");
        }

        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void parametersAreReadUnderDottedNames() {
        RuleSet loaded = RuleSet.load(temp);

        assertThat(loaded.parameters().number("TP-02.moderate.above_hours")).isEqualTo(48);
        assertThat(loaded.parameters().whole("cap.TP")).isEqualTo(30);
    }

    @Test
    void aHitTellsValueAndLimit() {
        try (Scorer scorer = RuleSet.load(temp).newScorer()) {
            Assessment assessment = scorer.assess(late(50.5));

            assertThat(assessment.hits()).containsExactly(new RedFlag("TP-02", "moderate", 15, List.of("50.5", "48")));
            assertThat(assessment.score()).isEqualTo(15);
        }
    }

    @Test
    void aHitIsNotUnknownAsWell() {
        try (Scorer scorer = RuleSet.load(temp).newScorer()) {
            ClaimFactsBuilder atNight = ClaimFactsBuilder.builder(late(3)).night(true);

            assertThat(scorer.assess(atNight.build()).unknown()).containsExactly("TP-02");
            assertThat(scorer.assess(atNight.reportDelayHours(49d).build()).unknown())
                    .isEmpty();
            assertThat(scorer.assess(late(3)).unknown()).isEmpty();
        }
    }

    @Test
    void anIndicatorThatIsOffNeitherHitsNorIsUnknownButIsListedAndTried() {
        rules.change(RulesFolder.RULE, "@status(ACTIVE)", "@status(OFF)");
        RuleSet loaded = RuleSet.load(temp);

        try (Scorer scorer = loaded.newScorer()) {
            ClaimFacts atNight = ClaimFactsBuilder.builder(late(3)).night(true).build();
            assertThat(scorer.assess(late(50)).hits()).isEmpty();
            assertThat(scorer.assess(atNight).unknown()).isEmpty();
        }
        assertThat(loaded.wording(Locale.ENGLISH).indicators()).isEmpty();
        assertThat(loaded.indicators()).extracting(Indicator::status).containsExactly("OFF");
        assertThat(RuleCases.run(loaded)).hasSize(2).allMatch(CaseResult::passed);
    }

    @Test
    void aCaseThatFailsSaysWhatCameOut() {
        rules.change(RulesFolder.CASES, "late,moderate,49", "late,moderate,47");

        List<CaseResult> failed = RuleCases.report(RuleSet.load(temp)).failed();

        assertThat(failed)
                .containsExactly(new CaseResult(
                        "TP-02",
                        RulesFolder.CASES,
                        2,
                        "late",
                        "moderate",
                        "CLEAR",
                        null,
                        List.of(new Given("reportDelayHours", "47"), new Given("hospitalised", "false"))));
        assertThat(failed.get(0)).hasToString("tp/TP-02.csv:2: late: expected moderate, got CLEAR");
    }

    @Test
    void speaksTheReadersLanguage() {
        rules.change("messages_zh.properties", "Late reporting", "报案延迟\nowner.Claims review=理赔审核组");
        RuleSet loaded = RuleSet.load(temp);
        RedFlag flag = new RedFlag("TP-02", "moderate", 15, List.of("50.5", "48"));

        Wording english = loaded.wording(Locale.GERMANY);
        Wording chinese = loaded.wording(Locale.SIMPLIFIED_CHINESE);

        assertThat(english.sentence(flag)).isEqualTo("Reported 50.5 hours after the loss (limit 48)");
        assertThat(english.unknown("TP-02")).isEqualTo("Whether another vehicle took part is not known");
        assertThat(english.indicators())
                .containsExactly(new Indicator(
                        "TP-02",
                        "Late reporting",
                        List.of(15),
                        "Claims review",
                        "ACTIVE",
                        RulesFolder.RULE,
                        "Travel",
                        "Ask the driver"));
        assertThat(chinese.locale()).isEqualTo(Locale.CHINESE);
        assertThat(chinese.indicators()).extracting(Indicator::name).containsExactly("报案延迟");
        assertThat(chinese.indicators()).extracting(Indicator::owner).containsExactly("理赔审核组");
    }

    @Test
    void everyOwnerOfTheRulesHasAChineseName() {
        assertThat(RuleSet.load(Path.of("rules")).indicators(Locale.CHINESE))
                .extracting(Indicator::owner)
                .allMatch(owner -> owner.codePoints().allMatch(Character::isIdeographic));
    }

    private String version() {
        return RuleSet.load(temp).version();
    }

    private static ClaimFacts late(double hours) {
        return ClaimFactsBuilder.builder()
                .claimNo("C1")
                .lossCause("COLLISION")
                .reportDelayHours(hours)
                .build();
    }
}
