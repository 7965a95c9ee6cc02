package org.claimwatch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims whose result was worked out by hand from the specification. */
class OracleHandWorkedTest {

    @TempDir
    Path folder;

    private final HandWorkedClaim worked = new HandWorkedClaim();

    private OracleScore score() throws IOException {
        return worked.score(folder);
    }

    @Test
    void nothingStrange() throws IOException {
        OracleScore score = score();
        assertThat(score.hits()).isEmpty();
        assertThat(score.triggers()).isEmpty();
        assertThat(score.score()).isZero();
        assertThat(score.band()).isEqualTo("LOW");
        assertThat(score.route()).isEqualTo("FAST_TRACK");
        assertThat(score.damage()).isEqualTo("5000.00");
        assertThat(score.dueAt()).isEqualTo("2026-04-01T17:00");
    }

    @Test
    void lostOnTheFirstDayButBeforeTheHour() throws IOException {
        worked.policy.put("start_at", "2026-03-20T12:00");
        OracleScore score = score();
        assertThat(score.hits()).isEqualTo("PT-01:30");
        assertThat(score.triggers()).isEqualTo("H-06");
        assertThat(score.score()).isEqualTo(30);
        assertThat(score.band()).isEqualTo("MEDIUM");
        assertThat(score.route()).isEqualTo("PROBLEM_CASE");
    }

    @Test
    void matchingTracesSoftenAStrongHit() throws IOException {
        worked.policy.put("start_at", "2026-03-13T00:00");
        worked.survey.put("trace_match", "YES");
        OracleScore score = score();
        assertThat(score.hits()).isEqualTo("PT-01:30");
        assertThat(score.pointsRaw()).isEqualTo(30);
        assertThat(score.mitigation()).isEqualTo(15);
        assertThat(score.score()).isEqualTo(15);
        assertThat(score.band()).isEqualTo("GUARDED");
        assertThat(score.route()).isEqualTo("NORMAL");
    }

    @Test
    void nothingSoftensFiftyPoints() throws IOException {
        worked.policy.put("paid_at", "2026-03-21T10:00:01");
        worked.survey.put("trace_match", "YES");
        OracleScore score = score();
        assertThat(score.hits()).isEqualTo("PT-04:50");
        assertThat(score.triggers()).isEqualTo("H-02");
        assertThat(score.mitigation()).isZero();
        assertThat(score.score()).isEqualTo(50);
        assertThat(score.band()).isEqualTo("HIGH");
        assertThat(score.route()).isEqualTo("INVESTIGATION");
    }

    @Test
    void paidExactlyADayAfterTheLoss() throws IOException {
        worked.policy.put("paid_at", "2026-03-21T10:00");
        assertThat(score().hits()).isEmpty();
    }

    private void aloneAtNight() {
        worked.claim.put("loss_at", "2026-03-20T23:00");
        worked.claim.put("reported_at", "2026-03-21T01:00");
        worked.claim.put("single_vehicle", "true");
        worked.survey.put("arrived_at", "2026-03-21T02:00");
    }

    @Test
    void aloneAtNightAndNobodyCame() throws IOException {
        aloneAtNight();
        worked.survey.put("result", "NO_SHOW");
        OracleScore score = score();
        assertThat(score.hits()).isEqualTo("SE-01:30|TP-01:15|TP-02:15");
        assertThat(score.unknown()).contains("SE-05");
        assertThat(score.score()).isEqualTo(60);
        assertThat(score.route()).isEqualTo("INVESTIGATION");
        assertThat(score.deferred()).isFalse();
    }

    @Test
    void noQuotaDefersToASurvey() throws IOException {
        aloneAtNight();
        worked.survey.put("result", "NO_SHOW");
        worked.institution.put("investigation_daily_quota", "0");
        OracleScore score = score();
        assertThat(score.deferred()).isTrue();
        assertThat(score.route()).isEqualTo("RE_SURVEY_SCENE");
        assertThat(score.band()).isEqualTo("HIGH");
    }

    @Test
    void manySmallHitsStayBelowFifty() throws IOException {
        aloneAtNight();
        worked.survey.put("driver_statement_taken", "false");
        worked.claim.put("left_scene", "true");
        OracleScore score = score();
        assertThat(score.hits()).isEqualTo("SE-02:15|SE-05:15|TP-01:15|TP-02:15");
        assertThat(score.pointsRaw()).isEqualTo(60);
        assertThat(score.score()).isEqualTo(49);
        assertThat(score.band()).isEqualTo("MEDIUM");
        assertThat(score.route()).isEqualTo("RE_SURVEY_SCENE");
    }

    @Test
    void rearLampInAFrontalCollision() throws IOException {
        worked.tables.rows("estimate_lines").clear();
        worked.line("C1", 1, "HOOD", "6000");
        worked.line("C1", 2, "TAIL_LAMP_L", "4000");
        worked.estimate.put("total_amount", "20000.01");
        OracleScore score = score();
        assertThat(score.hits()).isEqualTo("DC-01:30");
        assertThat(score.route()).isEqualTo("RE_SURVEY_SCENE");
        assertThat(score.dueAt()).isEqualTo("2026-04-02T17:00");
    }

    /** A rail needs severity 3 from straight ahead; 3,000 of 6,000 is one half. */
    @Test
    void deepDamageOfAMediumCollision() throws IOException {
        worked.tables.rows("estimate_lines").clear();
        worked.line("C1", 1, "HOOD", "3000");
        worked.line("C1", 2, "FR_RAIL_R", "3000");
        OracleScore score = score();
        assertThat(score.hits()).isEqualTo("DC-02:30");
        assertThat(score.route()).isEqualTo("RE_SURVEY_POST_REPAIR");
    }

    @Test
    void sameHoodNinetyDaysBefore() throws IOException {
        earlierHood("2025-12-20T09:00");
        assertThat(score().hits()).isEqualTo("CH-03:50");
    }

    @Test
    void sameHoodNinetyOneDaysBefore() throws IOException {
        earlierHood("2025-12-19T11:00");
        assertThat(score().hits()).isEqualTo("CH-03:30");
    }

    private void earlierHood(String lossAt) {
        worked.claim("C0", "E0", lossAt, "2025-12-21T09:00");
        worked.estimate("C0", "900");
        worked.line("C0", 1, "HOOD", "900");
    }

    @Test
    void anEstimateOfTomorrowIsNotKnown() throws IOException {
        worked.estimate.put("created_at", "2026-04-01T00:00");
        OracleScore score = score();
        assertThat(score.damage()).isEmpty();
        assertThat(score.unknown()).contains("CH-03", "DC-01", "DC-02");
        assertThat(score.route()).isEqualTo("NORMAL");
    }
}
