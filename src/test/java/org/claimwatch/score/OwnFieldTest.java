package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.AttributeType;
import org.claimwatch.claim.Attributes;
import org.claimwatch.claim.CheckedCondition;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.TierAnswer;
import org.claimwatch.claim.Truth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An indicator on the insurer's own fields is checked, tried and asked like any other. */
class OwnFieldTest {
    @TempDir
    private Path temp;

    private Path rules;

    @BeforeEach
    void standardRulesWithTheExample() throws IOException {
        rules = OwnFieldExample.install(temp.resolve("rules"));
    }

    @Test
    void theExamplePassesItsCheckAndItsCasesAndLeavesNothingUntried() {
        RuleSet set = RuleSet.load(rules);
        CaseReport report = RuleCases.report(set);

        assertThat(report.failed()).isEmpty();
        assertThat(report.results())
                .filteredOn(result -> result.code().equals("OW-01"))
                .hasSizeGreaterThan(8);
        assertThat(report.gaps()).isEmpty();
        assertThat(set.ownFields())
                .isEqualTo(
                        Map.of("box_unplugged_hours", AttributeType.NUMBER, "box_in_workshop", AttributeType.YES_NO));
    }

    @Test
    void theStandardRulesReadNoOwnField() {
        assertThat(RuleSet.load(Path.of("rules")).ownFields()).isEmpty();
    }

    @Test
    void theSentenceTellsTheValue() {
        RuleSet set = RuleSet.load(rules);
        try (Scorer scorer = set.newScorer()) {
            var flag = scorer.assess(facts(Map.of("box_unplugged_hours", 1.5))).hits().stream()
                    .filter(hit -> hit.code().equals("OW-01"))
                    .findFirst()
                    .orElseThrow();
            assertThat(flag.points()).isEqualTo(15);
            assertThat(set.wording(Locale.ENGLISH).sentence(flag))
                    .isEqualTo("The telematics box was unplugged 1 hour 30 minutes before the loss (limit 2 hours)");
        }
    }

    @Test
    void anExplanationTellsFieldValueAndLimit() {
        RuleSet set = RuleSet.load(rules);
        IndicatorAnswer answer =
                ownAnswer(set.explain(facts(Map.of("box_unplugged_hours", 3.0)), List.of(), List.of()));

        assertThat(answer.tier("moderate").orElseThrow().conditions())
                .filteredOn(CheckedCondition.Comparison.class::isInstance)
                .extracting(Object::toString)
                .anySatisfy(told ->
                        assertThat(told).contains("attribute.box_unplugged_hours", "3", "OW-01.moderate.max_hours"));
    }

    @Test
    void conditionsOneByOneSayWhatTheEngineSays() {
        RuleSet set = RuleSet.load(rules);
        Double[] hours = {null, -0.5, 0.0, 2.0, 2.5, 24.0, 24.5};
        Boolean[] workshop = {null, true, false};
        try (Scorer scorer = set.newScorer()) {
            for (Double hour : hours) {
                for (Boolean booked : workshop) {
                    Map<String, Object> own = new HashMap<>();
                    own.put("box_unplugged_hours", hour);
                    own.put("box_in_workshop", booked);
                    own.values().removeIf(Objects::isNull);
                    ClaimFacts facts = facts(own);
                    Assessment assessment = scorer.assess(facts);
                    IndicatorAnswer answer = ownAnswer(set.explain(facts, assessment.hits(), List.of()));
                    String tier = answer.tiers().stream()
                            .filter(one -> one.truth() == Truth.TRUE)
                            .map(TierAnswer::tier)
                            .findFirst()
                            .orElse("");
                    String engine = assessment.hits().stream()
                            .filter(hit -> hit.code().equals("OW-01"))
                            .map(RedFlag::tier)
                            .findFirst()
                            .orElse(assessment.unknown().contains("OW-01") ? "unknown" : "");
                    assertThat(tier).as("%s", own).isEqualTo(engine);
                }
            }
        }
    }

    private static IndicatorAnswer ownAnswer(List<IndicatorAnswer> answers) {
        return answers.stream()
                .filter(one -> one.code().equals("OW-01"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "ow/OW-01.drl ~ number(\"box_unplugged_hours\") <= ~ number(\"box_unplugged_hour\") <= ~ ow/OW-01.drl:17:30: there is no field box_unplugged_hour in attributes.yml; did you mean box_unplugged_hours?",
                "ow/OW-01.drl ~ $hours : attribute.number( ~ $hours : attribute.days( ~ ow/OW-01.drl:15:32: box_unplugged_hours is of the type number: read it with attribute.number(\"box_unplugged_hours\")",
                "ow/OW-01.drl ~ attribute.yesNo(\"box_in_workshop\") != true) ~ attribute.yesNo(\"box_in_workshop\") > 0) ~ ow/OW-01.drl:18:50: attribute.box_in_workshop is true or false and can't be compared with a number",
                "ow/OW-01.drl ~ attribute.number(\"box_unplugged_hours\") >= 0 ~ attribute.number(\"driver_birth_year\") >= 0 ~ ow/OW-01.drl:16:30: driver_birth_year is an attribute of a person; rules must not weigh it",
                "ow/OW-01.drl ~ attribute.number(\"box_unplugged_hours\") >= 0 ~ attribute.values(\"box_unplugged_hours\") >= 0 ~ ow/OW-01.drl:16:23: expected number, text, yesNo or days, found values",
                "ow/OW-01.drl ~ attribute.number(\"box_unplugged_hours\") >= 0 ~ attribute.getClass() >= 0 ~ ow/OW-01.drl:16:32: expected a field's name in quotes, as in attribute.number(\"box_unplugged_hours\"), found )",
                "ow/OW-01.drl ~ attribute.number(\"box_unplugged_hours\") >= 0 ~ attribute == null ~ ow/OW-01.drl:16:13: there is no fact attribute",
                "attributes.yml ~ : number ~ : decimal ~ attributes.yml:4:22: the type of box_unplugged_hours is one of number, text, yes_no, date",
                "attributes.yml ~ box_in_workshop: ~ driver_nationality: ~ attributes.yml:5:1: driver_nationality is an attribute of a person; rules must not weigh it",
                "attributes.yml ~ box_in_workshop: ~ box_unplugged_hours: ~ attributes.yml:5:1: box_unplugged_hours is given twice",
                "attributes.yml ~ box_in_workshop: ~ 'box-in-workshop: ' ~ attributes.yml:5:1: the name of a field is letters, digits and _, at most 64",
                "attributes.yml ~ : yes_no ~ ': [' ~ this is no valid YAML",
                "messages_zh.properties ~ attribute.box_in_workshop ~ attribute.box_in_workshops ~ attributes.yml:5:1: messages_zh.properties has no message attribute.box_in_workshop",
                "messages_zh.properties ~ attribute.box_in_workshop ~ attribute.box_in_workshops ~ no rule uses the message attribute.box_in_workshops; did you mean attribute.box_in_workshop?",
                "ow/OW-01.csv ~ attribute.box_in_workshop ~ attribute.box_in_worksop ~ ow/OW-01.csv:1:4: there is no field box_in_worksop in attributes.yml; did you mean box_in_workshop?",
                "ow/OW-01.csv ~ moderate,2,false ~ moderate,two,false ~ ow/OW-01.csv:3:3: attribute.box_unplugged_hours can't be two: expected a number",
                "ow/OW-01.csv ~ moderate,2,false ~ moderate,2,no ~ ow/OW-01.csv:3:4: attribute.box_in_workshop can't be no: expected true or false",
            })
    void theCheckSaysWhereAndWhat(String file, String from, String to, String finding) throws IOException {
        String text = Files.readString(rules.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(rules.resolve(file), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));

        assertThat(RuleSet.check(rules))
                .extracting(Finding::toString)
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    private static ClaimFacts facts(Map<String, Object> own) {
        return ClaimFactsBuilder.builder(CaseFacts.of(Map.of(), new OwnFieldFile(Map.of())))
                .attribute(new Attributes(own, List.of()))
                .build();
    }
}
