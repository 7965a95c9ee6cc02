package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwatch.nightly.TestDatabase;
import org.claimwatch.nightly.TestProgram;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a scheduler, a log collector and a monitoring system see of the program. */
@OnEachDatabase
class OperationsTest {
    private static final Path INPUT = Path.of("sample-data").toAbsolutePath();
    private static final String DATE = "2026-03-31";

    @TempDir
    Path folder;

    @Test
    void logsAsJsonAndFiguresOfARun() throws Exception {
        Path metrics = Files.createDirectory(folder.resolve("metrics"));
        ProgramProcess night = night(
                Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs", "CLAIMWATCH_METRICS_FOLDER", metrics.toString()));
        assertThat(night.waitFor()).as(night.output()).isZero();

        List<JsonNode> lines = night.lines().stream()
                .map(ProgramProcess.Line::text)
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(line.get("@timestamp").asString()).isNotBlank();
            assertThat(line.at("/log/level").asString()).isEqualTo("INFO");
            assertThat(line.at("/labels/business_date").asString()).isEqualTo(DATE);
            assertThat(line.at("/labels/run_id").asString()).isEqualTo("1");
        });
        assertThat(lines.stream().map(line -> line.get("message").asString()).filter(text -> text.endsWith(" s")))
                .hasSize(11)
                .allMatch(text -> text.matches("[a-z ]+: \\d+ rows, [0-9.]+ s"));
        assertThat(metrics.resolve("claimwatch_night.prom"))
                .content()
                .contains("claimwatch_claims{state=\"scored\"} 150.0", "claimwatch_feed_rows{feed=\"claims\"} 600.0");
        assertThat(metrics.resolve("claimwatch_run.prom")).content().contains("claimwatch_run_exit_code 0.0");

        ProgramProcess quiet = night(Map.of("CLAIMWATCH_METRICS_FOLDER", metrics.toString()), "--rerun", "--quiet");
        assertThat(quiet.waitFor()).isZero();
        assertThat(quiet.output()).as("silence when all is well").isEmpty();
        try (TestProgram program = TestProgram.in(folder)) {
            for (int run = 1; run <= 2; run++) {
                assertThat(program.count("select count(*) from claim_score where run_id = ?", run))
                        .as("the results of run %s are kept", run)
                        .isEqualTo(150);
            }
        }
    }

    @Test
    void aFailedRunLeavesItsExitCodeAndTheFiguresOfTheLastNight() throws IOException {
        Path metrics = Files.createDirectory(folder.resolve("metrics"));
        Terminal terminal = Terminal.in(folder).with("claimwatch.metrics.folder", metrics.toString());
        Object[] night = {"nightly", "--date", DATE, "--input", INPUT, "--output", folder.resolve("output")};
        terminal.run(night).exits(0);
        String figures = Files.readString(metrics.resolve("claimwatch_night.prom"));

        terminal.with("spring.datasource.url", "jdbc:mysql://127.0.0.1:1/claimwatch")
                .run("nightly", "--date", DATE, "--output", folder.resolve("output"))
                .exits(1);

        assertThat(metrics.resolve("claimwatch_run.prom")).content().contains("claimwatch_run_exit_code 1.0");
        assertThat(metrics.resolve("claimwatch_night.prom")).hasContent(figures);
    }

    @Test
    void metricsThatCannotBeWrittenAreNoFailureOfTheNight() {
        Terminal terminal = Terminal.in(folder)
                .with("claimwatch.metrics.folder", folder.resolve("nowhere").toString());

        assertThat(terminal.run(
                                "nightly",
                                "--date",
                                DATE,
                                "--input",
                                INPUT,
                                "--output",
                                folder.resolve("output"),
                                "--lang",
                                "en")
                        .exits(0)
                        .err())
                .contains("The metrics could not be written to " + folder.resolve("nowhere"));
    }

    @Test
    void theStartCheckTellsWhatIsInOrder() {
        Terminal terminal = Terminal.in(folder);
        Path output = folder.resolve("output");
        terminal.run("load", "--date", DATE, "--input", INPUT, "--output", output)
                .exits(0);

        assertThat(check(terminal, output).exits(0).out().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("ok    "))
                .anyMatch(line -> line.matches("ok {4}schema version: \\d+"))
                .anyMatch(line -> line.equals("ok    work calendar: lists every day up to 2026-04-30"));
        assertThat(check(terminal, output, "--date", "2027-03-15").exits(4).out())
                .contains("FAIL  work calendar: does not list 2027-04-01");
        assertThat(check(terminal, output, "--rules", folder.resolve("nowhere"))
                        .exits(3)
                        .out())
                .contains("FAIL  rules: ", "ok    database: jdbc:");
        assertThat(check(terminal.with("claimwatch.identifier.key", ""), output)
                        .exits(2)
                        .out())
                .contains("FAIL  identifier key: not set", "ok    rules: rules");
    }

    @Test
    void theStartCheckTellsTheRestWhenTheDatabaseIsNotThere() {
        Terminal terminal = Terminal.on("jdbc:mysql://127.0.0.1:1/claimwatch?password=hidden", "claimwatch", "secret");

        assertThat(check(terminal, folder).exits(1).out())
                .contains("FAIL  database: jdbc:mysql://127.0.0.1:1/claimwatch: ", "ok    rules: ", "ok    disk: ")
                .doesNotContain("hidden");
    }

    private static Terminal.Result check(Terminal terminal, Path output, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("status", "--check", "--lang", "en", "--output", output));
        if (more.length == 0 || !more[0].equals("--date")) {
            arguments.addAll(List.of("--date", DATE));
        }
        arguments.addAll(List.of(more));
        return terminal.run(arguments.toArray());
    }

    private ProgramProcess night(Map<String, String> environment, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "nightly",
                "--date",
                DATE,
                "--input",
                INPUT.toString(),
                "--rules",
                TestProgram.RULES.toAbsolutePath().toString(),
                "--output",
                folder.resolve("output").toString(),
                "--lang",
                "en"));
        arguments.addAll(List.of(more));
        return ProgramProcess.start(
                List.of(), environment, TestDatabase.of(folder).options(), folder, arguments.toArray(String[]::new));
    }
}
