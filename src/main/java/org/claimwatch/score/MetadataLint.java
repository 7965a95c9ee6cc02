package org.claimwatch.score;

import java.util.List;
import java.util.Map;

/** Checks what a rule file says about itself. */
final class MetadataLint {

    private static final List<String> REQUIRED = List.of("code", "group", "owner", "status");
    private static final List<String> ALLOWED = List.of("code", "group", "owner", "status", "since", "reviewed");

    private MetadataLint() {}

    /** One entry. */
    static void check(String file, String code, Token key, String value, Findings findings) {
        switch (key.text()) {
            case "code" -> expect(file, key, value, code, "the file's name says", findings);
            case "group" -> expect(file, key, value, RuleFile.groupOf(code), "the code begins with", findings);
            case "status" -> {
                if (!value.equals(RuleFile.ACTIVE) && !value.equals(RuleFile.OFF)) {
                    findings.add(file, key, "@status is ACTIVE or OFF, not " + value);
                }
            }
            default -> {
                if (!ALLOWED.contains(key.text())) {
                    findings.add(
                            file, key, "@" + key.text() + " is not known; allowed are @" + String.join(", @", ALLOWED));
                } else if (value.isBlank()) {
                    findings.add(file, key, "@" + key.text() + " is empty");
                }
            }
        }
    }

    /** What is missing. */
    static void checkRequired(RuleFile rule, Findings findings) {
        Map<String, String> metadata = rule.metadata();
        if (rule.tiers().isEmpty() || !rule.whole()) {
            return;
        }
        for (String key : REQUIRED) {
            if (!metadata.containsKey(key)) {
                findings.add(rule.path(), rule.tiers().get(0).where(), "the first rule lacks @" + key);
            }
        }
    }

    private static void expect(String file, Token key, String value, String expected, String who, Findings findings) {
        if (!value.equals(expected)) {
            findings.add(file, key, "@" + key.text() + " is " + value + ", but " + who + " " + expected);
        }
    }
}
