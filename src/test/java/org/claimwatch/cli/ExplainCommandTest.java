package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwatch.nightly.TestFiles;
import org.claimwatch.nightly.TestProgram;
import org.claimwatch.report.TextTable;
import org.claimwatch.store.RunLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What explain says of claims of the sample, in files under {@code src/test/resources/golden/explain}. After a change
 * that is meant, they are written anew with
 *
 * <pre>mvn test -Dtest=ExplainCommandTest -Dgolden.update=true</pre>
 */
class ExplainCommandTest {
    private static final String DATE = "2026-03-31";
    private static final Path GOLDEN = Path.of("src/test/resources/golden/explain");
    private static Path database;
    private static Terminal terminal;

    @TempDir
    Path folder;

    @BeforeAll
    static void runANight(@TempDir Path temp) {
        database = temp;
        terminal = Terminal.onH2(temp);
        terminal.run("nightly", "--date", DATE, "--input", "sample-data", "--output", temp.resolve("output"))
                .exits(0);
    }

    @ParameterizedTest
    @CsvSource({
        "C2026-000003, en", "C2026-000005, en", "C2026-000015, en", "C2026-000039, en", "C2026-000012, en",
        "C2026-000003, zh", "C2026-000005, zh", "C2026-000015, zh", "C2026-000039, zh", "C2026-000012, zh"
    })
    void theTextIsTheOneOnFile(String claimNo, String language) throws Exception {
        String text = terminal.run("explain", claimNo, "--date", DATE, "--lang", language)
                .exits(0)
                .out();

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThan(180));
        Path golden = GOLDEN.resolve(claimNo + "_" + language + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void otherRulesAreTriedBesideThoseOfTheNight() {
        Path rules = TestFiles.copy(Path.of("rules"), folder.resolve("rules"));
        TestFiles.edit(
                rules.resolve("parameters.yml"),
                lines -> lines.stream()
                        .map(line -> line.replace(
                                        "strong-amount:  {points: 30, min_amount: 5000}",
                                        "strong-amount:  {points: 30, min_amount: 90000}")
                                .replace(
                                        "strong:         {points: 30, min_share: 0.40, min_amount: 500}",
                                        "strong:         {points: 30, min_share: 0.99, min_amount: 500}"))
                        .toList());

        String text = terminal.run("explain", "C2026-000005", "--date", DATE, "--rules", rules, "--lang", "en")
                .exits(0)
                .out();

        assertThat(text)
                .contains("These are not the rules of that night. With rule set")
                .contains("it came to score 30 (Medium)")
                .contains("DC-01  HIT 15");
        assertThat(terminal.run("explain", "C2026-000005", "--date", DATE, "--lang", "en")
                        .exits(0)
                        .out())
                .contains("DC-01  HIT 30")
                .doesNotContain("not the rules of that night");
    }

    @Test
    void rulesThatDoNotPassTheirCheckExplainNothing() throws Exception {
        Path rules = TestFiles.copy(Path.of("rules"), folder.resolve("rules"));
        Files.writeString(rules.resolve("tp/TP-01.drl"), "rule \"TP-01 moderate\" when");

        Terminal.Result told = terminal.run("explain", "C2026-000005", "--date", DATE, "--rules", rules, "--lang", "en")
                .exits(3);

        assertThat(told.err()).contains("TP-01.drl");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void aClaimThatTheNightHasNotScoredIsToldWithTheReason() {
        assertSays("C-NEVER", DATE, "No delivery up to today holds claim C-NEVER");
        assertSays(closedClaim(), DATE, "was closed in the night of 2026-03-31, since 20", "Ask for an earlier night");
        assertSays("C2026-000005", "2026-03-30", "no completed night of 2026-03-30", "claimwatch nightly");
    }

    private static String closedClaim() {
        try (TestProgram program = TestProgram.onH2(database)) {
            return program.bean(org.springframework.jdbc.core.JdbcTemplate.class)
                    .queryForObject("select min(claim_no) from claims where status = 'CLOSED'", String.class);
        }
    }

    private static void assertSays(String claimNo, String date, String... words) {
        Terminal.Result told =
                terminal.run("explain", claimNo, "--date", date, "--lang", "en").exits(2);
        assertThat(told.err()).contains(words);
        assertThat(told.out()).isEmpty();
    }

    @Test
    void nothingIsExplainedWhileAnotherRunHoldsTheDatabase() throws Exception {
        try (TestProgram program = TestProgram.onH2(database)) {
            List<RunLock.Held> held = new ArrayList<>();
            held.add(program.bean(RunLock.class)
                    .acquire(new RunLock.Holder("nightly 2026-03-30", "here", 1, Instant.EPOCH))
                    .orElseThrow());

            assertThat(terminal.run("explain", "C2026-000005", "--date", DATE, "--lang", "en")
                            .exits(5)
                            .err())
                    .contains("Another run holds the database");
            held.forEach(RunLock.Held::close);
        }
    }

    @Test
    void noIdentifierIsToldInClear() {
        assertThat(terminal.run("explain", "C2026-000015", "--date", DATE, "--lang", "en")
                        .exits(0)
                        .out())
                .doesNotContainPattern("1[3-9]\\d{9}")
                .doesNotContainPattern("\\d{17}[0-9X]")
                .contains("An indicator is a reason to look, not evidence.");
    }
}
