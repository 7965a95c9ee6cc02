package org.claimwatch.score;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that every indicator has cases, at least one that fires and one that doesn't. */
final class CaseLint {

    private CaseLint() {}

    static void check(RuleSource source, Findings findings) {
        for (RuleFile rule : source.rules()) {
            CaseTable table = source.cases().get(rule.code());
            if (table == null) {
                findings.add(rule.path(), 0, 0, "there are no cases: " + rule.code() + ".csv is missing");
            } else if (rule.whole()) {
                checkTable(rule, table, findings);
            }
        }
        Set<String> codes = source.rules().stream().map(RuleFile::code).collect(Collectors.toSet());
        for (CaseTable table : source.cases().values()) {
            if (!codes.contains(table.code())) {
                findings.add(table.path(), 0, 0, "these cases belong to no rule file");
            }
        }
    }

    private static void checkTable(RuleFile rule, CaseTable table, Findings findings) {
        Set<String> tiers = new TreeSet<>();
        rule.scoring().forEach(tier -> tiers.add(tier.name()));
        boolean fires = false;
        boolean silent = false;
        for (CaseTable.Case row : table.cases()) {
            if (tiers.contains(row.expect())) {
                fires = true;
            } else if (row.expect().equals(CaseTable.CLEAR)) {
                silent = true;
            } else if (!row.expect().equals(CaseTable.UNKNOWN)) {
                findings.add(
                        table.path(),
                        row.line(),
                        2,
                        "expect is CLEAR, UNKNOWN or a tier of the rule (" + String.join(", ", tiers) + "), not "
                                + row.expect());
            }
        }
        if (!fires) {
            findings.add(table.path(), 0, 0, "no case fires");
        }
        if (!silent) {
            findings.add(table.path(), 0, 0, "no case is CLEAR");
        }
    }
}
