package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Other numbers in the parameters of a rules folder. */
class ProposedParametersTest {
    private final RuleFolder rules = RuleFolder.read(Path.of("rules"));

    @Test
    void onlyTheNumbersChangeAndTheFolderPassesTheCheck() {
        RuleFolder proposed = ProposedParameters.in(rules, Map.of("PT-01.moderate.points", 22, "band.medium", 40));

        String text = text(proposed);
        assertThat(text)
                .contains("  moderate:       {points: 22, max_days: 30}\n")
                .contains("  medium: 40\n")
                .contains("scale.fitted: 1\n")
                .doesNotContain("scale.negative");
        assertThat(text.lines().filter(line -> !text(rules).contains(line))).hasSize(4);
        assertThat(RuleSet.load(proposed).parameters().whole("PT-01.moderate.points"))
                .isEqualTo(22);
    }

    @Test
    void whereNothingIsProposedTheFolderStaysAsItIs() {
        assertThat(ProposedParameters.in(rules, Map.of()).version()).isEqualTo(rules.version());
    }

    @Test
    void numbersThatShareALineAreToldApart() {
        RuleFolder written = withText(
                text(rules).replaceFirst("(?s)SE-05:\\R  moderate: \\{points: 15}", "SE-05: {moderate: {points: 15}}")
                        + "# 𝔘 beyond the basic plane\nscale: {fitted: 0}\n");

        RuleFolder proposed = ProposedParameters.in(written, Map.of("SE-05.moderate.points", 33));

        assertThat(text(proposed)).contains("SE-05: {moderate: {points: 33}}", "scale: {fitted: 1}");
    }

    @Test
    void negativePointsPassTheCheckOnlyWhereTheyAreAllowed() {
        Map<String, Integer> numbers =
                Map.of("SE-02.weak.points", -10, "TP-01.weak.points", 0, "SE-05.moderate.points", 31);
        RuleFolder allowed = ProposedParameters.in(rules, numbers);

        assertThat(text(allowed)).contains("scale.negative: 1");
        assertThat(RuleSet.load(allowed).parameters().whole("SE-02.weak.points"))
                .isEqualTo(-10);
        RuleFolder forbidden = withText(text(allowed).replace("scale.negative: 1", "scale.negative: 0"));
        assertThatThrownBy(() -> RuleSet.load(forbidden))
                .isInstanceOfSatisfying(
                        RuleSetException.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .asString()
                                .contains(
                                        "SE-02.weak.points must not be negative, unless scale.negative: 1 allows it"));
    }

    private RuleFolder withText(String parameters) {
        Map<String, byte[]> files = new TreeMap<>(rules.files());
        files.put(RuleFolder.PARAMETERS, parameters.getBytes(StandardCharsets.UTF_8));
        return RuleFolder.of(files);
    }

    private static String text(RuleFolder folder) {
        return new String(folder.files().get(RuleFolder.PARAMETERS), StandardCharsets.UTF_8);
    }
}
