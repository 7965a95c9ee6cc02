package org.claimwatch.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.Truth;
import org.claimwatch.score.CaseReport.Coverage;
import org.claimwatch.score.CaseReport.Gap;
import org.claimwatch.score.CaseReport.Reach;
import org.claimwatch.score.Condition.Comparison;

/**
 * Finds out what the cases of a rule set reach, and what they don't. Each comparison with a fact of the claim counts by
 * itself, so that every alternative and both sides of every limit ask for a case.
 */
final class CaseCoverage {

    private static final Comparator<Gap> ORDER = Comparator.comparing(Gap::file)
            .thenComparingInt(Gap::line)
            .thenComparingInt(Gap::column)
            .thenComparing(Gap::reach);

    private final RuleSource source;
    private final Map<Reach, int[]> counts = new EnumMap<>(Reach.class);
    private final List<Gap> gaps = new ArrayList<>();

    private CaseCoverage(RuleSource source) {
        this.source = source;
    }

    static CaseReport report(RuleSource source, List<CaseResult> results) {
        CaseCoverage coverage = new CaseCoverage(source);
        for (RuleFile rule : source.rules()) {
            coverage.countVerdicts(
                    rule,
                    results.stream()
                            .filter(result -> result.code().equals(rule.code()))
                            .toList());
            coverage.countComparisons(rule);
        }
        coverage.gaps.sort(ORDER);
        return new CaseReport(results, coverage.counts(), coverage.gaps);
    }

    private void countVerdicts(RuleFile rule, List<CaseResult> results) {
        Set<String> verdicts = new HashSet<>();
        results.forEach(result -> verdicts.add(result.got()));
        boolean fires = results.stream().anyMatch(result -> result.flag() != null);
        count(fires, new Gap(Reach.FIRING, rule.code(), rule.path(), 0, 0));
        count(verdicts.contains(CaseTable.CLEAR), new Gap(Reach.SILENT, rule.code(), rule.path(), 0, 0));
        for (Tier tier : rule.tiers()) {
            count(
                    verdicts.contains(tier.isUnknown() ? CaseTable.UNKNOWN : tier.name()),
                    gap(
                            tier.isUnknown() ? Reach.UNKNOWN : Reach.TIER,
                            tier.where().text(),
                            rule,
                            tier.where()));
        }
    }

    private void countComparisons(RuleFile rule) {
        CaseTable table = source.cases().get(rule.code());
        List<Evaluator> claims = table == null
                ? List.of()
                : table.cases().stream()
                        .map(row -> new Evaluator(source.parameters(), FactValues.of(row.facts()), ""))
                        .toList();
        for (Tier tier : rule.tiers()) {
            for (Condition.Pattern pattern : tier.patterns()) {
                if (pattern.isOfClaim()) {
                    pattern.conditions().comparisons().forEach(comparison -> count(rule, comparison, claims));
                }
            }
        }
    }

    private void count(RuleFile rule, Comparison comparison, List<Evaluator> claims) {
        boolean holds = false;
        boolean fails = false;
        for (Evaluator claim : claims) {
            Truth truth = claim.check(comparison).truth();
            holds |= truth == Truth.TRUE;
            fails |= truth == Truth.FALSE || truth == Truth.UNKNOWN && comparison.asksIfKnown();
        }
        count(holds, gap(Reach.HOLDS, comparison.toString(), rule, comparison.fact()));
        count(fails, gap(Reach.FAILS, comparison.toString(), rule, comparison.fact()));
    }

    private static Gap gap(Reach reach, String what, RuleFile rule, Token where) {
        return new Gap(reach, what, rule.path(), where.line(), where.column());
    }

    private void count(boolean reached, Gap gap) {
        int[] count = counts.computeIfAbsent(gap.reach(), kind -> new int[2]);
        count[1]++;
        if (reached) {
            count[0]++;
        } else {
            gaps.add(gap);
        }
    }

    private List<Coverage> counts() {
        return counts.entrySet().stream()
                .map(count -> new Coverage(count.getKey(), count.getValue()[0], count.getValue()[1]))
                .toList();
    }
}
