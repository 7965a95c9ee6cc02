package org.claimwatch.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.QueuedClaim;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.SampledClaim;
import org.claimwatch.claim.SceneSurvey;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scores, routes and red flags of each run. */
@Component
public class Scores {
    /** The tables of results, with a row's run and claim number first in their keys. */
    static final List<String> TABLES = List.of("suppressed_flag", "claim_issue", "red_flag", "claim_score");

    private static final String SEPARATOR = "\u001f";

    private final JdbcTemplate jdbc;
    private final ScoreNotes notes;

    Scores(JdbcTemplate jdbc, ScoreNotes notes) {
        this.jdbc = jdbc;
        this.notes = notes;
    }

    /**
     * A scored claim on its way into the database.
     *
     * @param otherwise where it goes when there is no place for it
     * @param sceneSurvey null when it needs no first-scene survey
     */
    public record Scored(
            ScoredClaim claim, Route otherwise, @Nullable SceneSurvey sceneSurvey) {}

    /**
     * Takes back what a run wrote of the claims that follow one: a run that was killed may have left more than it
     * remembers.
     */
    @Transactional
    public void dropAfter(long runId, String claimNo) {
        for (String table : TABLES) {
            jdbc.update("delete from " + table + " where run_id = ? and claim_no > ?", runId, claimNo);
        }
    }

    /** Writes the results of some claims of a run. */
    @Transactional
    public void write(long runId, List<? extends Scored> scored) {
        List<Object[]> scores = new ArrayList<>(scored.size());
        List<Object[]> flags = new ArrayList<>();
        for (Scored result : scored) {
            ScoredClaim claim = result.claim();
            SceneSurvey survey = result.sceneSurvey();
            scores.add(new Object[] {
                runId,
                claim.claimNo(),
                claim.institutionId(),
                claim.lossAt(),
                claim.reportedAt(),
                claim.score(),
                claim.band().name(),
                claim.route().name(),
                result.otherwise().name(),
                claim.deferred(),
                claim.pointsRaw(),
                claim.mitigation(),
                String.join("|", claim.unknown()),
                String.join("|", claim.triggers()),
                claim.damage(),
                claim.dueAt(),
                claim.priority(),
                survey == null ? null : survey.done(),
                survey == null ? null : survey.surveyorId()
            });
            for (RedFlag flag : claim.hits()) {
                flags.add(new Object[] {runId, claim.claimNo(), flag.code(), flag.tier(), flag.points(), joined(flag)});
            }
        }
        jdbc.batchUpdate(
                "insert into claim_score (run_id, claim_no, institution_id, loss_at, reported_at, score, band, route,"
                        + " route_without_investigation, deferred, points_raw, mitigation, unknown_codes, triggers,"
                        + " damage, due_at, priority, scene_surveyed, surveyor_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?)",
                scores);
        jdbc.batchUpdate(
                "insert into red_flag (run_id, claim_no, code, tier, points, sentence_values) values (?, ?, ?, ?, ?,"
                        + " ?)",
                flags);
        notes.write(runId, scored.stream().map(Scored::claim).toList());
    }

    static String joined(RedFlag flag) {
        return String.join(SEPARATOR, flag.values());
    }

    public long count(long runId) {
        Long count = jdbc.queryForObject("select count(*) from claim_score where run_id = ?", Long.class, runId);
        return count == null ? 0 : count;
    }

    /** The claims of a run that go to investigation. */
    public List<QueuedClaim> investigations(long runId) {
        return jdbc.query(
                "select claim_no, institution_id, triggers, priority from claim_score where run_id = ? and route ="
                        + " 'INVESTIGATION'",
                (rows, number) -> new QueuedClaim(
                        rows.getString(1), rows.getString(2), codes(rows.getString(3)), rows.getDouble(4)),
                runId);
    }

    /** Sends claims that the investigation quota has no place for where they go instead. */
    @Transactional
    public void defer(long runId, List<String> claimNos) {
        jdbc.batchUpdate(
                "update claim_score set deferred = true, route = route_without_investigation where run_id = ? and"
                        + " claim_no = ?",
                claimNos.stream().map(claimNo -> new Object[] {runId, claimNo}).toList());
    }

    /** The claims of a run that were drawn for the control sample. */
    public List<SampledClaim> sampled(long runId) {
        return jdbc.query(
                "select claim_no, institution_id, reported_at, triggers from claim_score where run_id = ? and band = 'LOW'"
                        + " and route = 'DESK_REVIEW' and triggers like 'CONTROL%'",
                (rows, number) -> new SampledClaim(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getObject(3, LocalDateTime.class).toLocalDate(),
                        codes(rows.getString(4))),
                runId);
    }

    /**
     * Sends claims that the control sample has no place for where they go by themselves.
     *
     * @param trigger that of the sample, which they lose
     */
    @Transactional
    public void leaveOut(long runId, List<SampledClaim> claims, String trigger) {
        jdbc.batchUpdate(
                "update claim_score set route = route_without_investigation, triggers = ? where run_id = ? and claim_no"
                        + " = ?",
                claims.stream()
                        .map(claim -> new Object[] {
                            claim.triggers().stream()
                                    .filter(code -> !code.equals(trigger))
                                    .collect(Collectors.joining("|")),
                            runId,
                            claim.claimNo()
                        })
                        .toList());
    }

    /** The results of a run that follow a claim number, in the order of the claim number. */
    List<ScoredClaim> page(long runId, String after, int size) {
        List<ScoredClaim> claims = jdbc.query(
                SELECT + " where run_id = ? and claim_no > ? order by claim_no limit ?",
                (rows, number) -> claim(rows, List.of()),
                runId,
                after,
                size);
        if (claims.isEmpty()) {
            return claims;
        }
        Map<String, List<RedFlag>> flags = new HashMap<>();
        jdbc.query(
                "select claim_no, code, tier, points, sentence_values from red_flag where run_id = ? and claim_no"
                        + " between ? and ? order by claim_no, code",
                rows -> {
                    flags.computeIfAbsent(rows.getString(1), claimNo -> new ArrayList<>())
                            .add(flag(rows, 2));
                },
                runId,
                claims.get(0).claimNo(),
                claims.get(claims.size() - 1).claimNo());
        return notes.added(
                runId,
                claims.stream()
                        .map(claim -> ScoredClaimBuilder.builder(claim)
                                .hits(flags.getOrDefault(claim.claimNo(), List.of()))
                                .build())
                        .toList());
    }

    /** The results of some claims of a run, in no particular order. */
    List<ScoredClaim> of(long runId, List<String> claimNos) {
        String marks = "(?" + ", ?".repeat(claimNos.size() - 1) + ")";
        List<Object> arguments = new ArrayList<>();
        arguments.add(runId);
        arguments.addAll(claimNos);
        Map<String, List<RedFlag>> flags = new HashMap<>();
        jdbc.query(
                "select claim_no, code, tier, points, sentence_values from red_flag where run_id = ? and claim_no in "
                        + marks + " order by claim_no, code",
                rows -> {
                    flags.computeIfAbsent(rows.getString(1), claimNo -> new ArrayList<>())
                            .add(flag(rows, 2));
                },
                arguments.toArray());
        return notes.added(
                runId,
                jdbc.query(
                        SELECT + " where run_id = ? and claim_no in " + marks,
                        (rows, number) -> claim(rows, flags.getOrDefault(rows.getString("claim_no"), List.of())),
                        arguments.toArray()));
    }

    private static final String SELECT = "select claim_no, institution_id, loss_at, reported_at, score, band, route,"
            + " deferred, points_raw, mitigation, unknown_codes, triggers, damage, due_at, priority from claim_score";

    private static ScoredClaim claim(ResultSet rows, List<RedFlag> hits) throws SQLException {
        @Nullable BigDecimal damage = rows.getBigDecimal("damage");
        return new ScoredClaim(
                rows.getString("claim_no"),
                rows.getString("institution_id"),
                rows.getObject("loss_at", LocalDateTime.class),
                rows.getObject("reported_at", LocalDateTime.class),
                rows.getInt("score"),
                Band.valueOf(rows.getString("band")),
                Route.valueOf(rows.getString("route")),
                rows.getBoolean("deferred"),
                rows.getInt("points_raw"),
                rows.getInt("mitigation"),
                hits,
                codes(rows.getString("unknown_codes")),
                codes(rows.getString("triggers")),
                damage,
                rows.getObject("due_at", LocalDateTime.class),
                rows.getDouble("priority"),
                null,
                List.of(),
                List.of(),
                null,
                null,
                0,
                List.of(),
                List.of());
    }

    static RedFlag flag(ResultSet rows, int first) throws SQLException {
        String values = rows.getString(first + 3);
        return new RedFlag(
                rows.getString(first),
                rows.getString(first + 1),
                rows.getInt(first + 2),
                values.isEmpty() ? List.of() : Arrays.asList(values.split(SEPARATOR, -1)));
    }

    static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }
}
