package org.claimwatch.score;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Checks rule files as wholes: their names and places, what they say of themselves, that a code is there once. */
final class RuleLint {

    private RuleLint() {}

    static void check(RuleSource source, Findings findings) {
        if (source.rules().isEmpty()) {
            findings.add("", 0, 0, "there is no rule file (.drl) in this folder");
        }
        Map<String, String> paths = new HashMap<>();
        for (RuleFile rule : source.rules()) {
            checkPlace(rule, findings);
            MetadataLint.checkRequired(rule, findings);
            String other = paths.putIfAbsent(rule.code(), rule.path());
            if (other != null) {
                findings.add(rule.path(), 0, 0, "the code " + rule.code() + " is taken by " + other);
            }
        }
    }

    private static void checkPlace(RuleFile rule, Findings findings) {
        if (!rule.code().matches("[A-Z]{2}-\\d{2}")) {
            findings.add(
                    rule.path(),
                    0,
                    0,
                    "a rule file is named after its code, as in PT-01.drl, not " + rule.code() + ".drl");
            return;
        }
        String expected = rule.group().toLowerCase(Locale.ROOT) + "/" + rule.code() + RuleFolder.RULES;
        if (!rule.path().equals(expected)) {
            findings.add(rule.path(), 0, 0, "the file belongs in the folder of its group: " + expected);
        }
    }
}
