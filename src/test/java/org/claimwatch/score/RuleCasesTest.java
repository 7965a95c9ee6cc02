package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleCasesTest {
    private static final RuleSet RULES = RuleSet.load(Path.of("rules"));

    @Test
    void everyCaseBesideTheRulesPasses() {
        List<CaseResult> results = RuleCases.run(RULES);

        assertThat(results).isNotEmpty().allMatch(CaseResult::passed);
    }

    @Test
    void everyTierOfEveryIndicatorHasACase() {
        List<String> lacking = new ArrayList<>();
        for (RuleFile rule : RULES.source().rules()) {
            Set<String> expected = expectations(rule.code());
            for (Tier tier : rule.tiers()) {
                String expectation = tier.isUnknown() ? CaseTable.UNKNOWN : tier.name();
                if (!expected.contains(expectation)) {
                    lacking.add(rule.code() + " " + expectation);
                }
            }
            if (!expected.contains(CaseTable.CLEAR)) {
                lacking.add(rule.code() + " " + CaseTable.CLEAR);
            }
        }

        assertThat(lacking).isEmpty();
    }

    private static Set<String> expectations(String code) {
        return RULES.source().cases().get(code).cases().stream()
                .map(CaseTable.Case::expect)
                .collect(Collectors.toSet());
    }
}
