package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimwatch.generate.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months are scored once for all commands that look back on them. */
class PastMonthsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final String FROM = "2025-06-01";
    private static final String TO = "2025-11-30";
    private static final String BACKTEST = "backtest-" + FROM + "-" + TO;
    private static final String CALIBRATION = "calibration-" + FROM + "-" + TO;

    @TempDir
    Path folder;

    @Test
    void aProposalAndABacktestUseTheMonthsOfEachOther() throws IOException {
        Year.write(folder.resolve("year"), 800, 3, DATE);
        Terminal terminal = Terminal.onH2(folder);
        Path fitted = folder.resolve("fitted first");
        Path tested = folder.resolve("tested first");
        terminal.run("load", "--input", folder.resolve("year"), "--date", DATE, "--output", fitted)
                .exits(0);

        String scored =
                terminal.run(command(fitted, "rules", "calibrate")).exits(0).out();
        terminal.run(command(tested, "backtest")).exits(0);
        Map<Path, FileTime> made = times(tested.resolve(BACKTEST));
        String kept =
                terminal.run(command(tested, "rules", "calibrate")).exits(0).out();
        terminal.run(command(fitted, "backtest")).exits(0);

        assertThat(scored).contains("link claims", "score 2025-06", "score 2025-11");
        assertThat(kept).contains("fit").doesNotContain("link claims", "score 2025");
        assertThat(times(tested.resolve(BACKTEST))).isEqualTo(made);
        assertThat(tested.resolve(CALIBRATION).resolve("scores")).doesNotExist();
        assertThat(fitted.resolve(BACKTEST).resolve("scores")).doesNotExist();
        assertThat(contents(tested.resolve(CALIBRATION)))
                .containsKey("calibration-points.csv")
                .isEqualTo(withoutMonths(contents(fitted.resolve(CALIBRATION))));
        assertThat(contents(fitted.resolve(BACKTEST)))
                .containsKey("indicators.csv")
                .isEqualTo(withoutMonths(contents(tested.resolve(BACKTEST))));

        Files.delete(tested.resolve(BACKTEST).resolve("scores/2025-09.csv"));
        assertThat(terminal.run(command(tested, "rules", "calibrate")).exits(0).out())
                .contains("score 2025-09")
                .doesNotContain("score 2025-08", "score 2025-10");
        assertThat(terminal.run(command(tested, "rules", "calibrate", "--at", "+2d"))
                        .exits(0)
                        .out())
                .as("another day of the score")
                .contains("score 2025-06", "score 2025-11");
    }

    private static Object[] command(Path output, Object... words) {
        return Stream.concat(Stream.of(words), Stream.of("--from", FROM, "--to", TO, "--output", output))
                .toArray();
    }

    private static Map<Path, FileTime> times(Path folder) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static Map<String, String> withoutMonths(Map<String, String> contents) {
        assertThat(contents.keySet().removeIf(file -> file.startsWith("scores/")))
                .isTrue();
        return contents;
    }
}
