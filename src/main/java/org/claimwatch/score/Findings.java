package org.claimwatch.score;

import java.util.List;
import java.util.TreeSet;

/** Gathers what is wrong, in order and each thing once. */
final class Findings {
    private final TreeSet<Finding> all = new TreeSet<>();

    void add(String file, int line, int column, String message) {
        all.add(new Finding(file, line, column, message));
    }

    void add(String file, Token where, String message) {
        add(file, where.line(), where.column(), message);
    }

    int count() {
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean inFile(String file) {
        return all.stream().anyMatch(finding -> finding.file().equals(file));
    }

    boolean inRules() {
        return all.stream().anyMatch(finding -> finding.file().endsWith(RuleFolder.RULES));
    }

    List<Finding> toList() {
        return List.copyOf(all);
    }
}
