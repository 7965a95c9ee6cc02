package org.claimwatch.score;

import java.util.ArrayList;
import java.util.List;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.RedFlag;

/** Tries the cases that lie beside the rules. */
public final class RuleCases {
    private RuleCases() {}

    /** Every case of every indicator, those switched off included, in the order of codes and rows. */
    public static List<CaseResult> run(RuleSet rules) {
        List<CaseResult> results = new ArrayList<>();
        try (Scorer scorer = rules.newScorerOfAll()) {
            for (CaseTable table : rules.source().cases().values()) {
                for (CaseTable.Case row : table.cases()) {
                    String got = verdict(table.code(), scorer.assess(row.facts()));
                    results.add(new CaseResult(table.code(), table.path(), row.line(), row.name(), row.expect(), got));
                }
            }
        }
        return results;
    }

    private static String verdict(String code, Assessment assessment) {
        return assessment.hits().stream()
                .filter(hit -> hit.code().equals(code))
                .map(RedFlag::tier)
                .findFirst()
                .orElse(assessment.unknown().contains(code) ? CaseTable.UNKNOWN : CaseTable.CLEAR);
    }
}
