package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.claimwatch.score.Condition.Comparison;
import org.claimwatch.score.Condition.Limit;
import org.junit.jupiter.api.Test;

/** The cases of every indicator stand exactly on each of its limits, and next to it on the other side. */
class BoundaryCasesTest {
    /** How near a case with decimals has to stand: a hundredth of the limit, or one unit of small ones. */
    private static final double NEAR = 0.02;

    private static final RuleSet RULES = RuleSet.load(Path.of("rules"));

    @Test
    void everyLimitHasACaseOnItAndOneJustBeyond() {
        TreeSet<String> missing = new TreeSet<>();
        int limits = 0;
        for (RuleFile rule : RULES.source().rules()) {
            for (Comparison comparison : comparisons(rule)) {
                limits++;
                check(rule, comparison, missing);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(limits).isGreaterThan(80);
    }

    private static List<Comparison> comparisons(RuleFile rule) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Tier tier : rule.tiers()) {
            tier.patterns().stream()
                    .filter(Condition.Pattern::isOfClaim)
                    .flatMap(pattern -> pattern.conditions().comparisons())
                    .filter(comparison -> comparison.operand() instanceof Limit)
                    .forEach(comparisons::add);
        }
        return comparisons;
    }

    private static void check(RuleFile rule, Comparison comparison, TreeSet<String> missing) {
        double limit =
                RULES.parameters().number(((Limit) comparison.operand()).name().text());
        boolean up = comparison.operator().equals(">") || comparison.operator().equals("<=");
        boolean on = false;
        boolean beyond = false;
        boolean whole = Facts.ofClaim(comparison.fact().text()).type() != Double.class;
        double step = whole ? 1 : Math.max(NEAR, Math.abs(limit) * NEAR);
        for (CaseTable.Case row : RULES.source().cases().get(rule.code()).cases()) {
            Map<String, ?> values = FactValues.of(row.facts());
            if (values.get(comparison.fact().text()) instanceof Number number) {
                double distance = (number.doubleValue() - limit) * (up ? 1 : -1);
                on |= distance == 0;
                beyond |= distance > 0 && distance <= step;
            }
        }
        if (!on) {
            missing.add(rule.code() + ": no case on " + comparison + " = " + limit);
        }
        if (!beyond) {
            missing.add(rule.code() + ": no case just " + (up ? "above" : "below") + " " + comparison + " = " + limit);
        }
    }
}
