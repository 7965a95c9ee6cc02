package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Night.Status;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.store.Nights;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;

/** A night that fails goes on with the same command and ends as if nothing had happened. */
@OnEachDatabase
class RestartTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = 1_200;

    @TempDir
    private static Path shared;

    private static Path input;
    private static SortedMap<String, byte[]> undisturbed;
    private static List<String> steps;

    @TempDir
    Path folder;

    @BeforeAll
    static void runUndisturbed() throws SQLException {
        input = shared.resolve("input");
        Extract.write(input, CLAIMS, 5, DATE);
        try (TestProgram program = TestProgram.in(shared)) {
            NightOutcome outcome = program.night(DATE, input, shared.resolve("output"));
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
            steps = outcome.night().steps().stream().map(RestartTest::rows).toList();
        }
        undisturbed = NightFiles.read(shared.resolve("output").resolve(DATE.toString()));
    }

    @Test
    void aNightThatFailsAtEveryStepInTurnGoesOnEachTime() throws SQLException {
        List<String> failedAt = new ArrayList<>();
        try (TestProgram program = TestProgram.in(folder)) {
            NightOutcome outcome;
            do {
                outcome = program.night(disturbed(
                        step -> {
                            if (!failedAt.contains(step)) {
                                failedAt.add(step);
                                throw new IllegalStateException("the step " + step + " is disturbed");
                            }
                        },
                        () -> {}));
                if (outcome.end() != End.COMPLETE) {
                    assertThat(outcome.end()).isEqualTo(End.FAILED);
                    assertThat(outcome.night().status()).isEqualTo(Status.FAILED);
                    assertThat(outcome.messages())
                            .containsExactly("the step " + failedAt.get(failedAt.size() - 1) + " is disturbed");
                    assertThat(folder.resolve("output")).doesNotExist();
                }
            } while (outcome.end() != End.COMPLETE && failedAt.size() < 30);

            assertThat(failedAt).hasSameSizeAs(steps).startsWith("load").endsWith("report");
            assertUndisturbed(program);
            assertThat(program.count("select count(*) from night")).isOne();
            assertThat(program.count("select count(*) from BATCH_JOB_INSTANCE")).isOne();
            assertThat(program.count("select count(*) from BATCH_JOB_EXECUTION"))
                    .isEqualTo(steps.size() + 1);
        }
    }

    @Test
    void aNightThatFailsAmongItsClaimsScoresEachOfThemOnce() throws SQLException {
        try (TestProgram program = TestProgram.in(folder)) {
            AtomicLong chunks = new AtomicLong();
            boolean[] scoring = new boolean[1];
            NightOutcome outcome = program.night(disturbed(step -> scoring[0] = step.equals("score"), () -> {
                if (scoring[0] && chunks.incrementAndGet() == 2) {
                    throw new IllegalStateException("the second chunk is disturbed");
                }
            }));
            assertThat(outcome.end()).isEqualTo(End.FAILED);
            assertThat(program.count("select count(*) from claim_score"))
                    .as("the first chunk is kept, the second is not")
                    .isEqualTo(1_000);

            assertThat(program.night(DATE, input, folder.resolve("output")).end())
                    .isEqualTo(End.COMPLETE);
            assertUndisturbed(program);
            assertThat(program.count("select sum(READ_COUNT) from BATCH_STEP_EXECUTION where STEP_NAME = 'score' and"
                            + " STATUS = 'COMPLETED'"))
                    .as("claims read by the second run")
                    .isEqualTo(CLAIMS - 1_000);
        }
    }

    @Test
    void whatAKilledRunWroteBeyondWhatItRemembersIsWrittenAgain() throws SQLException {
        try (TestProgram program = TestProgram.in(folder)) {
            NightOutcome failed = program.night(disturbed(
                    step -> {
                        if (step.equals("route")) {
                            throw new IllegalStateException("the step after the score is disturbed");
                        }
                    },
                    () -> {}));
            assertThat(failed.end()).isEqualTo(End.FAILED);
            JdbcTemplate jdbc = program.bean(JdbcTemplate.class);
            jdbc.update("update BATCH_STEP_EXECUTION set STATUS = 'FAILED', EXIT_CODE = 'FAILED' where STEP_NAME ="
                    + " 'score'");
            jdbc.update("delete from BATCH_STEP_EXECUTION_CONTEXT where STEP_EXECUTION_ID in (select STEP_EXECUTION_ID"
                    + " from BATCH_STEP_EXECUTION where STEP_NAME = 'score')");

            assertThat(program.night(DATE, input, folder.resolve("output")).end())
                    .isEqualTo(End.COMPLETE);
            assertUndisturbed(program);
        }
    }

    @Test
    void reportsThatCannotBeWrittenAreWrittenLater() throws Exception {
        try (TestProgram program = TestProgram.in(folder)) {
            Path output = folder.resolve("output");
            Files.writeString(output, "a file where the folder should be");

            NightOutcome failed = program.night(DATE, input, output);

            assertThat(failed.end()).isEqualTo(End.FAILED);
            assertThat(failed.messages()).hasSize(1).first().asString().contains("output");
            Files.delete(output);
            assertThat(program.night(DATE, input, output).end()).isEqualTo(End.COMPLETE);
            assertUndisturbed(program);
            assertThat(program.count("select count(*) from BATCH_STEP_EXECUTION where STEP_NAME = 'load'"))
                    .as("the delivery was not read again")
                    .isOne();
            assertThat(program.count("select count(*) from BATCH_STEP_EXECUTION where STEP_NAME = 'score'"))
                    .isOne();
        }
    }

    @Test
    void aRunThatEndedBeforeItsEndWasNotedIsComplete() throws SQLException {
        try (TestProgram program = TestProgram.in(folder)) {
            program.night(DATE, input, folder.resolve("output"));
            program.bean(JdbcTemplate.class).update("update night set status = 'RUNNING'");

            NightOutcome outcome = program.night(DATE, input, folder.resolve("output"));

            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
            assertUndisturbed(program);
        }
    }

    @Test
    void aRunThatEndedBeforeItsFirstStepGoesOn() throws Exception {
        try (TestProgram program = TestProgram.in(folder)) {
            Night night = program.bean(Nights.class)
                    .start(DATE, TestProgram.ruleSet().version(), Instant.EPOCH, "a process that died");
            program.bean(JobRepository.class)
                    .createJobInstance(
                            NightlyJob.NAME,
                            new JobParametersBuilder()
                                    .addLocalDate("businessDate", DATE)
                                    .addLong("run", night.runId())
                                    .toJobParameters());

            NightOutcome outcome = program.night(DATE, input, folder.resolve("output"));

            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
            assertThat(outcome.night().runId()).isEqualTo(night.runId());
            assertUndisturbed(program);
        }
    }

    private NightRequest disturbed(Consumer<String> begin, Runnable advance) {
        return new NightRequest(
                DATE, input, folder.resolve("output"), false, Locale.ENGLISH, new Disturbance(begin, advance));
    }

    private void assertUndisturbed(TestProgram program) {
        Night night = program.bean(Nights.class).completed(DATE).orElseThrow();
        NightFiles.assertSame(NightFiles.read(folder.resolve("output").resolve(DATE.toString())), undisturbed);
        assertThat(program.count("select count(*) from claim_score where run_id = ?", night.runId()))
                .isEqualTo(CLAIMS);
        assertThat(program.count("select count(*) from claim_score")).isEqualTo(CLAIMS);
        assertThat(night.steps().stream().map(RestartTest::rows)).isEqualTo(steps);
    }

    private static String rows(Night.Step step) {
        return step.name() + ": " + step.rows();
    }
}
