package org.claimwatch.oracle;

/** One line of claim-scores.csv as the specification demands it. */
public record OracleScore(
        String claimNo,
        int score,
        String band,
        String route,
        boolean deferred,
        int pointsRaw,
        int mitigation,
        String hits,
        String unknown,
        String triggers,
        String damage,
        String dueAt) {}
