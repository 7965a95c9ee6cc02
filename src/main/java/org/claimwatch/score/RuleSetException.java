package org.claimwatch.score;

import java.util.List;
import java.util.stream.Collectors;

/** A rules folder that can't be used; carries everything that is wrong with it. */
public final class RuleSetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    RuleSetException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** All of them, by file, line and column. */
    public List<Finding> findings() {
        return findings;
    }
}
