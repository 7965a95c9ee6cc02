package org.claimwatch.score;

import java.util.ArrayList;
import java.util.List;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.RedFlag;

/** Tries the cases that lie beside the rules. */
public final class RuleCases {
    private RuleCases() {}

    /** Every case of every indicator, those switched off included, and what the cases leave untried. */
    public static CaseReport report(RuleSet rules) {
        return CaseCoverage.report(rules.source(), run(rules));
    }

    static List<CaseResult> run(RuleSet rules) {
        List<CaseResult> results = new ArrayList<>();
        try (Scorer scorer = rules.newScorerOfAll()) {
            for (CaseTable table : rules.source().cases().values()) {
                for (CaseTable.Case row : table.cases()) {
                    results.add(result(table, row, scorer.assess(row.facts())));
                }
            }
        }
        return results;
    }

    private static CaseResult result(CaseTable table, CaseTable.Case row, Assessment assessment) {
        RedFlag flag = assessment.hits().stream()
                .filter(hit -> hit.code().equals(table.code()))
                .findFirst()
                .orElse(null);
        String silent = assessment.unknown().contains(table.code()) ? CaseTable.UNKNOWN : CaseTable.CLEAR;
        return new CaseResult(
                table.code(),
                table.path(),
                row.line(),
                row.name(),
                row.expect(),
                flag == null ? silent : flag.tier(),
                flag,
                row.given());
    }
}
