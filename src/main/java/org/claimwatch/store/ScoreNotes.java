package org.claimwatch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.DataIssue;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.claimwatch.claim.SuppressedFlag;
import org.claimwatch.claim.Suppression;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What few scored claims have beside their score: hits that score nothing, and issues of their data. */
@Component
class ScoreNotes {
    private final JdbcTemplate jdbc;

    ScoreNotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(long runId, List<ScoredClaim> claims) {
        List<Object[]> suppressed = new ArrayList<>();
        List<Object[]> issues = new ArrayList<>();
        for (ScoredClaim claim : claims) {
            for (SuppressedFlag told : claim.suppressed()) {
                suppressed.add(row(runId, claim.claimNo(), told));
            }
            for (DataIssue issue : claim.issues()) {
                issues.add(new Object[] {runId, claim.claimNo(), issue.issue(), issue.subject()});
            }
        }
        jdbc.batchUpdate(
                "insert into suppressed_flag (run_id, claim_no, code, tier, points, sentence_values, scope, scope_value,"
                        + " until_on, decided_by, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                suppressed);
        jdbc.batchUpdate("insert into claim_issue (run_id, claim_no, issue, subject) values (?, ?, ?, ?)", issues);
    }

    private static Object[] row(long runId, String claimNo, SuppressedFlag told) {
        Suppression suppression = told.suppression();
        return new Object[] {
            runId,
            claimNo,
            told.flag().code(),
            told.flag().tier(),
            told.flag().points(),
            Scores.joined(told.flag()),
            suppression.scope().name(),
            suppression.value(),
            suppression.until(),
            suppression.by(),
            suppression.why()
        };
    }

    /** The same claims with their notes. */
    List<ScoredClaim> added(long runId, List<ScoredClaim> claims) {
        if (claims.isEmpty()) {
            return claims;
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(runId);
        claims.forEach(claim -> arguments.add(claim.claimNo()));
        String condition = " where run_id = ? and claim_no in (?" + ", ?".repeat(claims.size() - 1) + ")";
        Map<String, List<SuppressedFlag>> suppressed = new HashMap<>();
        jdbc.query(
                "select claim_no, code, tier, points, sentence_values, scope, scope_value, until_on, decided_by, reason"
                        + " from suppressed_flag" + condition + " order by claim_no, code",
                rows -> {
                    suppressed
                            .computeIfAbsent(rows.getString(1), claimNo -> new ArrayList<>())
                            .add(suppressedFlag(rows));
                },
                arguments.toArray());
        Map<String, List<DataIssue>> issues = new HashMap<>();
        jdbc.query(
                "select claim_no, issue, subject from claim_issue" + condition + " order by claim_no, issue, subject",
                rows -> {
                    issues.computeIfAbsent(rows.getString(1), claimNo -> new ArrayList<>())
                            .add(new DataIssue(rows.getString(2), rows.getString(3)));
                },
                arguments.toArray());
        if (suppressed.isEmpty() && issues.isEmpty()) {
            return claims;
        }
        return claims.stream()
                .map(claim -> ScoredClaimBuilder.builder(claim)
                        .suppressed(suppressed.getOrDefault(claim.claimNo(), List.of()))
                        .issues(issues.getOrDefault(claim.claimNo(), List.of()))
                        .build())
                .toList();
    }

    private static SuppressedFlag suppressedFlag(ResultSet rows) throws SQLException {
        return new SuppressedFlag(
                Scores.flag(rows, 2),
                new Suppression(
                        rows.getString(2),
                        Suppression.Scope.valueOf(rows.getString(6)),
                        rows.getString(7),
                        rows.getObject(8, LocalDate.class),
                        rows.getString(9),
                        rows.getString(10)));
    }
}
