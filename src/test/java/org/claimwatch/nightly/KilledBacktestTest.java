package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimwatch.cli.ProgramProcess;
import org.claimwatch.generate.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A back-test whose process is killed goes on where it was, and comes to the same bytes. */
class KilledBacktestTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final String FOLDER = "backtest-2025-04-01-2026-03-31";

    @TempDir
    Path folder;

    @Test
    void aKilledBacktestComesToTheSameBytes() throws Exception {
        Year.write(folder.resolve("input"), 800, 36, DATE);
        TestDatabase.Location database = TestDatabase.H2.create(folder);
        try (TestProgram program = database.start()) {
            program.load(DATE, folder.resolve("input"));
        }
        ProgramProcess undisturbed = backtest(database, "whole");
        assertThat(undisturbed.waitFor()).as(undisturbed.output()).isZero();

        for (String moment : new String[] {"link claims:", "score 2025-06:", "score 2025-09:"}) {
            ProgramProcess killed = backtest(database, "killed");
            assertThat(killed.waitUntilSaid(moment)).as(killed.output()).isTrue();
            assertThat(killed.kill(30)).as("it was still at work").isTrue();
        }
        assertThat(folder.resolve("killed").resolve(FOLDER).resolve("backtest.html"))
                .doesNotExist();
        Path kept = folder.resolve("killed").resolve(FOLDER).resolve("scores/2025-06.csv");
        assertThat(kept).exists();
        long written = Files.getLastModifiedTime(kept).toMillis();
        ProgramProcess last = backtest(database, "killed");
        assertThat(last.waitFor()).as(last.output()).isZero();

        assertThat(Files.getLastModifiedTime(kept).toMillis()).isEqualTo(written);
        assertThat(contents("killed")).isEqualTo(contents("whole"));
    }

    private ProgramProcess backtest(TestDatabase.Location database, String output) throws IOException {
        return ProgramProcess.start(
                database.options(),
                folder,
                "backtest",
                "--from",
                "2025-04-01",
                "--to",
                "2026-03-31",
                "--rules",
                TestProgram.RULES.toAbsolutePath().toString(),
                "--output",
                folder.resolve(output).toString());
    }

    private Map<String, String> contents(String output) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Path of = folder.resolve(output).resolve(FOLDER);
        try (Stream<Path> files = Files.walk(of)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(of.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
