package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Parameters;
import org.junit.jupiter.api.Test;

/** What the engine itself refuses, should the lint ever let it pass. */
class RuleCompilerTest {
    private static final Parameters NONE = new Parameters(Map.of());

    @Test
    void namesFileAndLineOfWhatTheEngineCannotRead() {
        Findings findings = new Findings();

        RuleCompiler.compile(
                List.of(rule("pt/PT-01.drl", "rule \"PT-01 weak\"\nwhen\n ClaimFacts(\nthen\nend")), NONE, findings);

        assertThat(findings.toList())
                .containsExactly(new Finding(
                        "pt/PT-01.drl",
                        5,
                        1,
                        "the rule engine does not take this: mismatched input 'end' in rule \"PT-01 weak\""));
    }

    @Test
    void namesFileAndLineOfWhatTheEngineDoesNotKnow() {
        Findings findings = new Findings();

        RuleCompiler.compile(
                List.of(rule("pt/PT-01.drl", "\nrule \"PT-01 weak\"\nwhen\n  ClaimFacts(hours > 0)\nthen\nend")),
                NONE,
                findings);

        assertThat(findings.toList()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("pt/PT-01.drl");
            assertThat(finding.line()).isEqualTo(4);
        });
    }

    private static RuleFile rule(String path, String source) {
        return new RuleFile(path, source, RuleFile.codeOf(path), Map.of(), List.of(), true);
    }
}
