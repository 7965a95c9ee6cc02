package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimwatch.nightly.TestFiles;
import org.claimwatch.nightly.TestProgram;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A night whose rules are not in order, after one that was completed. */
@OnEachDatabase
class BadRulesNightTest {
    private static Path data;
    private static Terminal terminal;
    private static Path output;
    private static Map<String, String> written;
    private static Map<String, Long> stored;

    @TempDir
    Path folder;

    @BeforeAll
    static void runAGoodNight(@TempDir Path temp) throws Exception {
        data = temp;
        output = temp.resolve("output");
        terminal = Terminal.in(temp);
        Terminal.Result night =
                terminal.run("nightly", "--date", "2026-03-31", "--input", "sample-data", "--output", output);
        assertThat(night.code()).as(night.err()).isZero();
        written = files();
        stored = rows();
        assertThat(written).hasSize(9);
        assertThat(stored).containsEntry("claim_score", 150L).containsEntry("night", 1L);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("malformed", "pt/PT-01.drl", "    when\n", "    wenn\n", "pt/PT-01.drl:15:5:"),
                bad("half saved", "se/SE-01.drl", half(), "se/SE-01.drl:"),
                bad("half saved in between", "dc/DC-05.drl", half(), "dc/DC-05.drl:"),
                bad("half saved parameters", "parameters.yml", half(), "parameters.yml:"),
                bad("empty", "ap/AP-06.drl", text -> "", "ap/AP-06.drl:1:1:"),
                bad("no number", "parameters.yml", "max_days: 7}\n", "max_days: seven}\n", "parameters.yml:26:"),
                bad(
                        "limits out of order",
                        "parameters.yml",
                        "strong:         {points: 30, max_days: 7}\n  moderate:       {",
                        "strong:         {points: 30, max_days: 40}\n  moderate:       {",
                        "parameters.yml:26:"),
                bad(
                        "fewer points",
                        "parameters.yml",
                        "strong:         {points: 30, max_days: 7}\n  moderate:       {",
                        "strong:         {points: 10, max_days: 7}\n  moderate:       {",
                        "parameters.yml:26:"),
                bad("bands out of order", "parameters.yml", "medium: 35", "medium: 55", "parameters.yml:"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad")
    void scoresNothing(String what, String file, UnaryOperator<String> damage, String place) throws Exception {
        Path rules = TestFiles.copy(Path.of("rules"), folder.resolve("rules"));
        String text = Files.readString(rules.resolve(file));
        String damaged = damage.apply(text);
        assertThat(damaged).isNotEqualTo(text);
        Files.writeString(rules.resolve(file), damaged);

        for (String date : new String[] {"2026-03-31", "2026-04-01"}) {
            Terminal.Result night = terminal.run(
                    "nightly", "--date", date, "--rules", rules, "--output", output, "--rerun", "--lang", "en");

            assertThat(night.code()).as(night.err()).isEqualTo(3);
            assertThat(night.err()).contains(place).contains("Nothing is scored with these rules.");
            assertThat(night.err().lines().filter(line -> line.startsWith(file + ":")))
                    .as(night.err())
                    .isNotEmpty();
        }
        assertThat(files()).isEqualTo(written);
        assertThat(rows()).isEqualTo(stored);
    }

    @Test
    void theLastGoodResultsCanStillBeReported() throws Exception {
        Path rules = TestFiles.copy(Path.of("rules"), folder.resolve("rules"));
        Files.writeString(rules.resolve("pt/PT-01.drl"), "rule");
        Path again = folder.resolve("again");

        Terminal.Result report =
                terminal.run("report", "--date", "2026-03-31", "--rules", rules, "--output", again, "--lang", "en");

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.err()).contains("are not those of that night");
        for (String name : new String[] {"claim-scores.csv", "flagged-claims.csv", "report.html"}) {
            assertThat(again.resolve("2026-03-31").resolve(name))
                    .hasSameBinaryContentAs(output.resolve("2026-03-31").resolve(name));
        }
    }

    private static Arguments bad(String what, String file, String from, String to, String place) {
        return bad(what, file, text -> text.replaceFirst(java.util.regex.Pattern.quote(from), to), place);
    }

    private static Arguments bad(String what, String file, UnaryOperator<String> damage, String place) {
        return Arguments.of(what, file, damage, place);
    }

    private static UnaryOperator<String> half() {
        return text -> text.substring(0, text.length() / 2);
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        output.relativize(path).toString(),
                        Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Map<String, Long> rows() {
        try (TestProgram program = TestProgram.in(data)) {
            Map<String, Long> rows = new TreeMap<>();
            for (String table :
                    new String[] {"night", "claim_score", "red_flag", "rule_set", "rule_file", "night_work"}) {
                rows.put(table, program.count("select count(*) from " + table));
            }
            return rows;
        }
    }
}
