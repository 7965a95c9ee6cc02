package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Night;
import org.claimwatch.cli.ProgramProcess;
import org.claimwatch.store.Nights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process that dies as soon as a step is noted as complete, before anything else, has kept what the step wrote. */
class DeadBetweenStepsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Set<String> DIES_AFTER = Set.of("load", "score", "report");
    private static final int DEAD = 137;

    @TempDir
    Path folder;

    @Test
    void itsRowsAreThoseOfAnUndisturbedNight() throws Exception {
        Path input = new SmallDelivery()
                .row(Feed.CLAIMS, "claim_no", "C-1")
                .row(Feed.CLAIMS, "claim_no", "C-2")
                .write(folder.resolve("input"));
        List<String> undisturbed;
        try (TestProgram program = TestProgram.onH2(folder.resolve("undisturbed"))) {
            program.night(DATE, input, folder.resolve("undisturbed"));
            undisturbed = rows(program);
        }
        assertThat(undisturbed).contains("score: 3");

        TestDatabase.Location database = TestDatabase.H2.create(folder);
        try (TestProgram program = database.start()) {
            program.bean(JdbcTemplate.class)
                    .execute("create trigger dies after update on BATCH_STEP_EXECUTION_CONTEXT for each row call '"
                            + Death.class.getName() + "'");
        }
        for (int deaths = 0; deaths < DIES_AFTER.size(); deaths++) {
            ProgramProcess dead = ProgramProcess.night(database.options(), folder, DATE, input);
            assertThat(dead.waitFor()).as(dead.output()).isEqualTo(DEAD);
        }
        ProgramProcess last = ProgramProcess.night(database.options(), folder, DATE, input);
        assertThat(last.waitFor()).as(last.output()).isZero();

        try (TestProgram program = database.start()) {
            assertThat(rows(program)).isEqualTo(undisturbed);
        }
    }

    private static List<String> rows(TestProgram program) {
        Night night = program.bean(Nights.class).completed(DATE).orElseThrow();
        return night.steps().stream()
                .map(step -> step.name() + ": " + step.rows())
                .toList();
    }

    /** Ends the process at the first word after the end of a step. */
    public static final class Death implements org.h2.api.Trigger {
        @Override
        public void fire(Connection connection, Object[] old, Object[] now) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select STEP_NAME from BATCH_STEP_EXECUTION where STATUS = 'COMPLETED' and STEP_EXECUTION_ID = ?")) {
                statement.setObject(1, now[0]);
                try (ResultSet step = statement.executeQuery()) {
                    if (step.next() && DIES_AFTER.contains(step.getString(1))) {
                        Runtime.getRuntime().halt(DEAD);
                    }
                }
            }
        }
    }
}
