package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The control sample in the parameters of a rules folder. */
class ControlParametersTest {
    private final RuleFolder rules = RuleFolder.read(Path.of("rules"));

    @Test
    void theStandardRulesHaveNone() {
        assertThat(RuleSet.load(rules).parameters().names()).noneMatch(name -> name.startsWith("control"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "control: {};                                0.01; 1; 3",
                "control: {seed: 7};                         0.01; 7; 3",
                "control: {cap: 2};                          0.01; 1; 2",
                "control.share: 0.05;                        0.05; 1; 3",
                "control: {share: 0.02, seed: -7, cap: 0};   0.02; -7; 0",
            })
    void whatItSaysNothingOfIsAsUsual(String line, double share, int seed, int cap) {
        Parameters parameters = RuleSet.load(with(line)).parameters();

        assertThat(parameters.number("control.share")).isEqualTo(share);
        assertThat(parameters.whole("control.seed")).isEqualTo(seed);
        assertThat(parameters.whole("control.cap")).isEqualTo(cap);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "control: {share: 1.5};  control.share must be a share between 0 and 1",
                "control: {share: -0.1}; control.share must be a share between 0 and 1",
                "control: {cap: -1};     control.cap must not be negative",
                "control: {cap: 1.5};    control.cap must be a whole number",
                "control: {seed: 0.5};   control.seed must be a whole number",
                "control: {sead: 7};     nothing reads the parameter control.sead",
            })
    void wrongNumbersAreFindings(String line, String finding) {
        assertThatThrownBy(() -> RuleSet.load(with(line)))
                .isInstanceOfSatisfying(
                        RuleSetException.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .asString()
                                .contains(finding));
    }

    private RuleFolder with(String line) {
        Map<String, byte[]> files = new TreeMap<>(rules.files());
        String parameters = new String(files.get(RuleFolder.PARAMETERS), StandardCharsets.UTF_8);
        files.put(RuleFolder.PARAMETERS, (parameters + line + "\n").getBytes(StandardCharsets.UTF_8));
        return RuleFolder.of(files);
    }
}
