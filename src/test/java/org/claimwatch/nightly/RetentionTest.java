package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwatch.claim.Night.Status;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.store.Nights;
import org.claimwatch.store.Retention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What has been kept long enough goes, and nothing that is still needed goes with it. */
class RetentionTest {
    private static final LocalDate D1 = LocalDate.of(2026, 3, 31);
    private static final LocalDate D2 = D1.plusDays(1);
    private static final LocalDate D3 = D1.plusDays(2);
    private static final RetentionSettings DEFAULTS = new RetentionSettings(400, 400, 800, 100);

    @TempDir
    Path folder;

    private TestProgram program;

    @ParameterizedTest
    @EnumSource
    void resultsGoAndWhenAClaimWasFirstFlaggedStays(TestDatabase database) throws SQLException {
        try (TestProgram started = database.create(folder).start()) {
            program = started;
            night(D1, Path.of("sample-data"));
            night(D2, null);
            long unfinished = started.bean(Nights.class)
                    .start(D1.minusDays(1), "rules", Instant.EPOCH, "a process that died")
                    .runId();
            JdbcTemplate jdbc = started.bean(JdbcTemplate.class);
            jdbc.update("insert into claim_score (run_id, claim_no, institution_id, loss_at, reported_at, score, band,"
                    + " route, route_without_investigation, deferred, points_raw, mitigation, unknown_codes, triggers,"
                    + " due_at, priority) select " + unfinished
                    + ", claim_no, institution_id, loss_at, reported_at, score,"
                    + " band, route, route_without_investigation, deferred, points_raw, mitigation, unknown_codes,"
                    + " triggers, due_at, priority from claim_score where run_id = 1");
            Map<String, Long> before = counts();

            tidy(D1.plusDays(399));
            assertThat(counts()).as("not long enough").isEqualTo(before);

            tidy(D2.plusDays(400));
            assertThat(program.count("select count(*) from claim_score")).isEqualTo(150);
            assertThat(program.count("select count(*) from claim_score where run_id = 2"))
                    .isEqualTo(150);
            assertThat(program.count("select count(*) from red_flag where run_id <> 2"))
                    .isZero();
            assertThat(program.count("select count(*) from night"))
                    .as("figures stay")
                    .isEqualTo(2);
            assertThat(program.count("select count(*) from night_step where run_id = 1"))
                    .isPositive();
            assertThat(program.count("select count(*) from first_flag where first_flagged_on = ?", D1))
                    .isPositive();

            night(D3, null);
            Map<String, String> first = NightFiles.csv(folder.resolve("output/" + D1 + "/flagged-claims.csv")).stream()
                    .collect(Collectors.toMap(row -> row.getField("claim_no"), row -> D1.toString()));
            assertThat(NightFiles.csv(folder.resolve("output/" + D3 + "/flagged-claims.csv")))
                    .filteredOn(row -> first.containsKey(row.getField("claim_no")))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(row -> assertThat(row.getField("first_flagged_on"))
                            .as(row.getField("claim_no"))
                            .isEqualTo(D1.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rejectsVersionsAndJobHistoryGo(TestDatabase database) throws SQLException {
        try (TestProgram started = database.create(folder).start()) {
            program = started;
            night(D1, Path.of("sample-data"));
            night(D2, null);
            JdbcTemplate jdbc = started.bean(JdbcTemplate.class);
            jdbc.update(
                    "insert into reject (business_date, feed, line_no, column_name, code, detail, value_shape) values"
                            + " (?, 'claims', 3, 'status', 'UNKNOWN_CODE', '', 'aaa')",
                    D1);
            jdbc.update("update policies set replaced_on = ?", D2);
            jdbc.update("update BATCH_JOB_EXECUTION set CREATE_TIME = ?", D1.atTime(23, 0));
            long policies = program.count("select count(*) from policies");
            long vehicles = program.count("select count(*) from vehicles");
            // The second night, not complete: it would be gone on with.
            jdbc.update("update night set status = 'FAILED' where run_id = 2");

            tidy(D1.plusDays(100));
            assertThat(program.count("select count(*) from BATCH_JOB_EXECUTION"))
                    .isEqualTo(2);

            tidy(D1.plusDays(101));
            assertThat(program.count("select count(*) from BATCH_JOB_EXECUTION"))
                    .isOne();
            assertThat(program.count("select count(*) from BATCH_JOB_INSTANCE")).isOne();
            assertThat(program.count("select count(*) from BATCH_JOB_EXECUTION_PARAMS where PARAMETER_NAME = 'run' and"
                            + " PARAMETER_VALUE = '2'"))
                    .isOne();
            assertThat(program.count("select count(*) from reject")).isOne();

            tidy(D1.plusDays(401));
            assertThat(program.count("select count(*) from reject")).isZero();
            assertThat(program.count("select count(*) from policies")).isEqualTo(policies);

            tidy(D2.plusDays(800));
            assertThat(program.count("select count(*) from policies")).isZero();
            assertThat(program.count("select count(*) from vehicles")).isEqualTo(vehicles);
        }
    }

    @Test
    void aDateInTheFutureRemovesNothingEarly() throws SQLException {
        try (TestProgram started = TestDatabase.H2.create(folder).start()) {
            program = started;
            night(D1, Path.of("sample-data"));
            new Housekeeping(started.bean(Retention.class), DEFAULTS)
                    .afterNight(LocalDate.of(2062, 3, 31), D2.atStartOfDay().toInstant(ZoneOffset.UTC));

            assertThat(program.count("select count(*) from claim_score")).isEqualTo(150);
        }
    }

    /** A table of results that is added later has to be thought of. */
    @Test
    void everyTableOfARunIsKeptOrRemovedOnPurpose() {
        try (TestProgram started = TestDatabase.H2.create(folder).start()) {
            assertThat(started.bean(JdbcTemplate.class)
                            .queryForList(
                                    "select lower(table_name) from information_schema.columns where lower(column_name)"
                                            + " = 'run_id'",
                                    String.class))
                    .containsExactlyInAnyOrder(
                            "night",
                            "night_step",
                            "night_indicator",
                            "night_routing",
                            "night_work",
                            "claim_score",
                            "red_flag",
                            "suppressed_flag",
                            "claim_issue");
        }
    }

    @Test
    void whatIsStillNeededIsNotPutToTheChoice() {
        assertThatThrownBy(() -> new RetentionSettings(60, 400, 800, 100))
                .hasMessageContaining("claimwatch.retention.results-days is 60; it has to be at least 92");
        assertThatThrownBy(() -> new RetentionSettings(400, 400, 300, 100)).hasMessageContaining("versions-days");
        assertThat(new RetentionSettings(0, 0, 0, 0).resultsDays()).isZero();
        assertThat(new RetentionSettings(92, 7, 92, 7).versionsDays()).isEqualTo(92);
    }

    private void tidy(LocalDate date) {
        new Housekeeping(program.bean(Retention.class), DEFAULTS)
                .afterNight(date, date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private Map<String, Long> counts() {
        return Map.of(
                "claim_score", program.count("select count(*) from claim_score"),
                "red_flag", program.count("select count(*) from red_flag"),
                "night", program.count("select count(*) from night"),
                "first_flag", program.count("select count(*) from first_flag"));
    }

    private void night(LocalDate date, Path input) throws SQLException {
        NightOutcome outcome = program.night(
                new NightRequest(date, input, folder.resolve("output"), false, Locale.ENGLISH, new SilentProgress()));
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        assertThat(outcome.night().status()).isEqualTo(Status.COMPLETED);
    }
}
