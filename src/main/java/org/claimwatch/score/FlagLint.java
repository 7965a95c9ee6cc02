package org.claimwatch.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimwatch.score.Condition.Comparison;
import org.claimwatch.score.Condition.Texts;

/**
 * Checks that a rule which builds on flags names the indicators that raise them, and that none of them leads back to
 * its own: flags that lead to themselves would be raised without end.
 */
final class FlagLint {
    private final Map<String, Map<String, Token>> readBy = new TreeMap<>();

    private FlagLint() {}

    static void check(RuleSource source, Findings findings) {
        FlagLint lint = new FlagLint();
        Set<String> codes = new LinkedHashSet<>();
        source.rules().forEach(rule -> codes.add(rule.code()));
        for (RuleFile rule : source.rules()) {
            for (Tier tier : rule.tiers()) {
                tier.patterns().stream()
                        .filter(pattern -> !pattern.isOfClaim())
                        .forEach(pattern -> lint.read(rule, tier, pattern, codes, findings));
            }
        }
        for (RuleFile rule : source.rules()) {
            lint.checkCircle(rule, findings);
        }
    }

    private void read(RuleFile rule, Tier tier, Condition.Pattern pattern, Set<String> codes, Findings findings) {
        boolean named = false;
        for (Condition condition : pattern.conditions().parts()) {
            if (condition instanceof Comparison comparison
                    && comparison.fact().is("code")
                    && (comparison.operator().equals("==")
                            || comparison.operator().equals("in"))
                    && comparison.operand() instanceof Texts texts) {
                named = true;
                for (String code : texts.texts()) {
                    if (codes.contains(code)) {
                        readBy.computeIfAbsent(rule.code(), key -> new LinkedHashMap<>())
                                .putIfAbsent(code, comparison.fact());
                    } else {
                        findings.add(
                                rule.path(),
                                comparison.fact(),
                                "there is no indicator " + code + Nearest.hint(code, codes));
                    }
                }
            }
        }
        if (!named) {
            findings.add(
                    rule.path(),
                    tier.where(),
                    "RedFlag( … ) must name the indicator it builds on, as in RedFlag(code == \"SE-01\", points > 0)");
        }
    }

    private void checkCircle(RuleFile rule, Findings findings) {
        readBy.getOrDefault(rule.code(), Map.of()).forEach((first, where) -> {
            List<String> way = way(first, rule.code(), new LinkedHashSet<>());
            if (!way.isEmpty()) {
                findings.add(
                        rule.path(),
                        where,
                        "the flag of " + rule.code() + " leads back to itself ("
                                + String.join(" ← ", prepended(rule.code(), way))
                                + "): it would be raised without end");
            }
        });
    }

    /** From a code over those that it builds on to another one; empty when there is no way. */
    private List<String> way(String from, String to, Set<String> seen) {
        if (from.equals(to)) {
            return List.of(to);
        }
        if (seen.add(from)) {
            for (String next : readBy.getOrDefault(from, Map.of()).keySet()) {
                List<String> rest = way(next, to, seen);
                if (!rest.isEmpty()) {
                    return prepended(from, rest);
                }
            }
        }
        return List.of();
    }

    private static List<String> prepended(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
