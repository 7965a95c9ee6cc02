package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.claimwatch.cli.ProgramProcess;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.NightOutcome.End;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A night whose process is killed again and again, each time a little later in the night, goes on with the same command
 * and ends as if nothing had happened.
 */
class KilledProcessTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = 2000;
    private static final int BUSY = 5;

    /** What the program says on its way; it is killed a moment after each. */
    private static final List<String> WORDS =
            List.of("claims.csv:", "work_calendar.csv:", "load:", "vehicle history:", "reused invoices:", "score:");

    @TempDir
    private static Path shared;

    private static Path input;
    private static SortedMap<String, byte[]> undisturbed;

    @TempDir
    Path folder;

    @BeforeAll
    static void runUndisturbed() throws SQLException {
        input = shared.resolve("input").toAbsolutePath();
        Extract.write(input, CLAIMS, 9, DATE);
        try (TestProgram program = TestProgram.onH2(shared)) {
            assertThat(program.night(DATE, input, shared.resolve("output")).end())
                    .isEqualTo(End.COMPLETE);
        }
        undisturbed = NightFiles.read(shared.resolve("output").resolve(DATE.toString()));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2", "MYSQL"})
    void goesOnWithTheSameCommand(TestDatabase database) throws Exception {
        TestDatabase.Location location = database.create(folder);
        Random moment = new Random(2026);
        int killed = 0;
        for (int i = database.ordinal(); i < WORDS.size(); i += 2) {
            ProgramProcess process = night(location);
            process.killAfter(WORDS.get(i), moment.nextInt(150));
            if (!process.output().contains("report:")) {
                killed++;
            }
            assertThat(process.output()).doesNotContain("\tat ");
        }
        assertThat(killed).as("killed amid its work").isPositive();

        ProgramProcess last = night(location);
        int code = last.waitFor();
        for (int i = 0; code == BUSY && i < 60; i++) {
            // A server takes a moment to notice that a process is gone.
            TimeUnit.MILLISECONDS.sleep(500);
            last = night(location);
            code = last.waitFor();
        }

        assertThat(code).as(last.output()).isZero();
        NightFiles.assertSame(NightFiles.read(folder.resolve("output").resolve(DATE.toString())), undisturbed);
        try (TestProgram program = location.start()) {
            assertThat(program.count("select count(*) from claim_score")).isEqualTo(CLAIMS);
            assertThat(program.count("select count(distinct claim_no) from claim_score"))
                    .isEqualTo(CLAIMS);
            assertThat(program.count("select count(*) from night")).isOne();
            assertThat(program.count("select count(*) from night where status = 'COMPLETED'"))
                    .isOne();
            assertThat(program.count("select row_count from night_step where step_name = 'score'"))
                    .isEqualTo(CLAIMS);
        }
    }

    private ProgramProcess night(TestDatabase.Location location) throws IOException {
        return ProgramProcess.start(
                location.options(),
                folder,
                "nightly",
                "--date",
                DATE.toString(),
                "--input",
                input.toString(),
                "--rules",
                TestProgram.RULES.toAbsolutePath().toString(),
                "--output",
                folder.resolve("output").toString(),
                "--lang",
                "en");
    }
}
