package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwatch.generate.Year;
import org.claimwatch.nightly.NightFiles;
import org.claimwatch.score.RuleFolder;
import org.claimwatch.support.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A year of claims with outcomes, looked back upon from the command line. */
@TestMethodOrder(OrderAnnotation.class)
class PastCommandsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = 2_000;
    private static final String YEAR = "2025-04-01-2026-03-31";

    @TempDir
    private static Path folder;

    private static Path output;
    private static Path other;
    private static Terminal terminal;

    @BeforeAll
    static void load() throws IOException {
        output = folder.resolve("output");
        other = folder.resolve("other");
        Year.write(folder.resolve("year"), CLAIMS, 3, DATE);
        MoreOutcomes.write(folder.resolve("year"), 0.6, 4);
        terminal = Terminal.onH2(folder);
        terminal.run("load", "--input", folder.resolve("year"), "--date", DATE, "--output", output)
                .exits(0);
    }

    @Test
    @Order(1)
    void aYearIsScoredAndTold() throws IOException {
        Terminal.Result result = yearOf("backtest").exits(0);

        assertThat(result.out()).containsPattern("Scored [12],\\d{3} claims\\. Begin with .*backtest.html");
        Path back = output.resolve("backtest-" + YEAR);
        for (String table : List.of(
                "bands-and-routes",
                "volume-by-day",
                "investigators",
                "indicators",
                "noticed",
                "pairs",
                "overlap",
                "quality",
                "selection",
                "outcome-bands",
                "outcome-indicators",
                "outcome-pairs",
                "cut-offs",
                "top-of-the-day",
                "by-month",
                "by-branch",
                "curves")) {
            assertThat(back.resolve(table + ".csv")).as(table).isNotEmptyFile();
        }
        assertThat(NightFiles.csv(back.resolve("by-month.csv"))).hasSizeBetween(10, 12);
        theTablesAgree(back);
        onlyTheOwnerReads(back);
    }

    /** What several tables say of the same is the same, and what can be counted without the program comes out so. */
    private static void theTablesAgree(Path back) throws IOException {
        KnownTruth truth = truth();
        long claims = sum(back, "bands-and-routes", "claims");
        assertThat(List.of("volume-by-day", "volume-by-month", "by-month", "by-branch", "outcome-bands", "selection"))
                .allSatisfy(table -> assertThat(sum(back, table, "claims")).isEqualTo(claims));
        assertThat(List.of("by-month", "by-branch", "outcome-bands"))
                .allSatisfy(table -> assertThat(sum(back, table, "positive")).isEqualTo(truth.positive()));

        NamedCsvRecord quality = NightFiles.csv(back.resolve("quality.csv")).get(0);
        assertThat(number(quality, "positive")).isEqualTo(truth.positive());
        assertThat(number(quality, "cleared")).isEqualTo(truth.cleared());
        assertThat(number(quality, "auc")).isCloseTo(truth.scoreOfAllMonths(), within(0.00005));
        assertThat(number(quality, "auc_low")).isBetween(0.5, number(quality, "auc") - 0.02);
        assertThat(number(quality, "auc_high")).isBetween(number(quality, "auc") + 0.02, 1.0);

        List<NamedCsvRecord> cutOffs = NightFiles.csv(back.resolve("cut-offs.csv"));
        assertThat(number(cutOffs.get(0), "claims")).isEqualTo(claims);
        assertThat(List.of("claims", "recall", "false_alarms"))
                .allSatisfy(column -> assertThat(cutOffs.stream().map(row -> -number(row, column)))
                        .isSorted());
        assertThat(cutOffs).allMatch(row -> number(row, "positive") + number(row, "missed_below") == truth.positive());
        assertThat(NightFiles.csv(back.resolve("top-of-the-day.csv")).stream().map(row -> number(row, "saved_share")))
                .isSorted()
                .endsWith(1.0);
    }

    private static long sum(Path back, String table, String column) {
        return NightFiles.csv(back.resolve(table + ".csv")).stream()
                .mapToLong(row -> Long.parseLong(row.getField(column)))
                .sum();
    }

    /** Points are whole, not negative, never fewer for a worse tier, and the same where too little is known. */
    private static void thePointsKeepToTheRules(Path proposal) {
        List<NamedCsvRecord> points = NightFiles.csv(proposal.resolve("calibration-points.csv"));
        assertThat(points).anyMatch(row -> number(row, "proposed") != number(row, "now"));
        assertThat(points).allMatch(row -> row.getField("proposed").matches("\\d+"));
        assertThat(points)
                .filteredOn(row -> number(row, "positive") + number(row, "cleared") < 10)
                .isNotEmpty()
                .allMatch(row -> number(row, "proposed") == number(row, "now"));
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).getField("code").equals(points.get(i - 1).getField("code"))) {
                assertThat(number(points.get(i), "proposed"))
                        .as("line %d", i + 2)
                        .isGreaterThanOrEqualTo(number(points.get(i - 1), "proposed"));
            }
        }
        assertThat(NightFiles.csv(proposal.resolve("calibration-bands.csv")))
                .hasSize(4)
                .allMatch(row -> Math.abs(number(row, "claims_proposed") - number(row, "claims_now"))
                        <= 0.1 * number(row, "claims_now"));
    }

    @Test
    @Order(2)
    void theProposedPointsComeCloseToTheTruthAndPassTheCheck() throws IOException {
        Terminal.Result result = yearOf("rules", "calibrate").exits(0);

        assertThat(result.out()).contains("calibration.html", "rules-proposed");
        Path proposal = output.resolve("calibration-" + YEAR);
        KnownTruth truth = truth();
        NamedCsvRecord expert = quality(proposal, "Score in use", "later");
        NamedCsvRecord fitted = quality(proposal, "Score of the proposed points, with caps and mitigations", "later");
        System.out.printf(
                Locale.ROOT,
                "AUC of the later months of a generated year: expert points %s, fitted points %s, truth as far as"
                        + " the hits show it %.4f, whole truth %.4f%n",
                expert.getField("auc"),
                fitted.getField("auc"),
                truth.shown(),
                truth.whole());
        assertThat(number(expert, "auc")).isCloseTo(truth.score(), within(0.00005));
        assertThat(number(fitted, "auc"))
                .isGreaterThan(number(expert, "auc") - 0.02)
                .isCloseTo(truth.shown(), within(0.05));
        assertThat(truth.shown()).isBetween(number(fitted, "auc_low"), number(fitted, "auc_high"));
        thePointsKeepToTheRules(proposal);
        terminal.run("rules", "check", "--rules", proposal.resolve("rules-proposed"))
                .exits(0);
        terminal.run("rules", "test", "--rules", proposal.resolve("rules-proposed"))
                .exits(0);
        onlyTheOwnerReads(proposal);
    }

    @Test
    @Order(3)
    void heldAgainstOtherRulesItSaysWhatMovesAndWhy() throws IOException {
        RuleFolder.read(Path.of("rules")).writeTo(other);
        Path parameters = other.resolve("parameters.yml");
        Files.writeString(
                parameters,
                Files.readString(parameters)
                                .replaceFirst(
                                        "(?s)(TP-01:\\R  moderate: \\{points: )15(}\\R  weak:     \\{points: )5",
                                        "$140$235")
                                .replace("  guarded: 15 ", "  guarded: 6 ")
                        + "scale: {fitted: 1}\n");

        yearOf("backtest", "--against", other).exits(0);

        Path back = output.resolve("backtest-" + YEAR);
        assertThat(NightFiles.csv(back.resolve("against-work.csv")).stream()
                        .mapToInt(row -> Integer.parseInt(row.getField("more")))
                        .sum())
                .isZero();
        assertThat(NightFiles.csv(back.resolve("against-reasons.csv")))
                .isNotEmpty()
                .allMatch(row -> !row.getField("change").equals("~"));
        assertThat(NightFiles.csv(back.resolve("against-samples.csv"))).isNotEmpty();
    }

    @Test
    @Order(4)
    void theSameCommandAgainGivesTheSameBytes() throws IOException {
        Path back = output.resolve("backtest-" + YEAR);
        List<String> before = contents(back);

        yearOf("backtest", "--against", other).exits(0);

        assertThat(contents(back)).isEqualTo(before);
    }

    @Test
    @Order(5)
    void thePagesCanBeReadInBothLanguages() throws Exception {
        try (Browser browser = Browser.assume()) {
            for (String language : List.of("en", "zh")) {
                if (!language.equals("en")) {
                    yearOf("backtest", "--against", other, "--lang", language).exits(0);
                    yearOf("rules", "calibrate", "--lang", language).exits(0);
                }
                for (Path page : List.of(
                        output.resolve("backtest-" + YEAR).resolve("backtest.html"),
                        output.resolve("calibration-" + YEAR).resolve("calibration.html"))) {
                    for (int width : List.of(1440, 1024)) {
                        browser.openPlain(page, width);
                        read(browser, language);
                    }
                }
            }
        }
    }

    private static void read(Browser browser, String language) {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.run("return document.documentElement.lang"))
                .asString()
                .startsWith(language);
        assertThat((Boolean) browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing lies beyond the window")
                .isTrue();
        String text = (String) browser.run("return document.body.textContent");
        assertThat(text).doesNotContain("null", "NaN", "undefined", "Optional[", "{0}", "FAST_TRACK");
        assertThat(browser.texts("td, tbody th"))
                .noneMatch(cell -> cell.matches("true|false|LOW|GUARDED|MEDIUM|HIGH|CRITICAL"));
        assertThat(browser.elements("section")).hasSizeGreaterThanOrEqualTo(4);
        assertThat((Long) browser.run("return [...document.querySelectorAll('section')].filter(s =>"
                        + " !document.getElementById(s.getAttribute('aria-labelledby'))).length"))
                .isZero();
        if (language.equals("zh")) {
            assertThat(browser.texts("h1, h2, thead th").stream()
                            .filter(heading -> heading.matches("(?s).*[a-z]{4,}.*")))
                    .isEmpty();
        }
    }

    @Test
    @Order(6)
    void whatCanNotBeDoneIsSaidInASentence() throws IOException {
        assertThat(terminal.run("backtest", "--from", "2020-01-01", "--to", "2020-12-31", "--output", output)
                        .exits(2)
                        .err())
                .contains("No claim that was reported from 2020-01-01 to 2020-12-31 could be scored");
        assertThat(terminal.run("backtest", "--from", "2026-01-01", "--to", "2025-12-31")
                        .exits(2)
                        .err())
                .contains("2026-01-01");
        assertThat(terminal.run("backtest", "--from", "2025-04-01", "--to", "2026-03-31", "--at", "tomorrow")
                        .exits(2)
                        .err())
                .contains("tomorrow");
        assertThat(terminal.run("rules", "calibrate", "--from", "2025-06-01", "--to", "2025-06-30", "--output", output)
                        .exits(2)
                        .err())
                .contains("There are too few outcomes");
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("parameters.yml"), "band: [\n");
        yearOf("backtest", "--against", broken).exits(3);
        yearOf("rules", "calibrate", "--rules", broken).exits(3);
        Path file = Files.writeString(folder.resolve("a file"), "");
        assertThat(terminal.run(
                                "backtest",
                                "--from",
                                "2025-04-01",
                                "--to",
                                "2026-03-31",
                                "--output",
                                file.resolve("below"))
                        .exits(1)
                        .err())
                .contains("a file");
    }

    @Test
    @Order(7)
    void oddOutcomesEndWithASentenceToo() throws IOException {
        Year.write(folder.resolve("odd"), 100, 5, DATE);
        Path investigations = folder.resolve("odd/investigations.csv");
        String all = Files.readString(investigations);
        Files.delete(investigations);
        Terminal without = Terminal.onH2(Files.createDirectories(folder.resolve("without")));
        without.run("load", "--input", folder.resolve("odd"), "--date", DATE, "--output", output)
                .exits(0);
        Path told = folder.resolve("told");
        without.run("backtest", "--from", "2025-04-01", "--to", "2026-03-31", "--output", told)
                .exits(0);
        assertThat(Files.readString(told.resolve("backtest-" + YEAR).resolve("backtest.html")))
                .contains("There are no outcomes of investigations");
        without.run("rules", "calibrate", "--from", "2025-04-01", "--to", "2026-03-31", "--output", told)
                .exits(2);
        Files.writeString(investigations, all.replaceAll("CONFIRMED|REDUCED|INCONCLUSIVE", "CLEARED"));
        without.run("load", "--input", folder.resolve("odd"), "--date", DATE.plusDays(1), "--output", output)
                .exits(0);

        without.run("backtest", "--from", "2025-04-01", "--to", "2026-03-31", "--output", told)
                .exits(0);
        assertThat(without.run("rules", "calibrate", "--from", "2025-04-01", "--to", "2026-03-31", "--output", told)
                        .exits(2)
                        .err())
                .contains("There are too few outcomes");
        assertThat(NightFiles.csv(told.resolve("backtest-" + YEAR).resolve("quality.csv")))
                .allMatch(row -> row.getField("auc").isEmpty());
    }

    private static Terminal.Result yearOf(Object... command) {
        return terminal.run(Stream.concat(
                        Stream.of(command), Stream.of("--from", "2025-04-01", "--to", "2026-03-31", "--output", output))
                .toArray());
    }

    private static KnownTruth truth() throws IOException {
        return KnownTruth.of(folder.resolve("year"), output.resolve("backtest-" + YEAR + "/scores"));
    }

    private static NamedCsvRecord quality(Path proposal, String what, String months) {
        return NightFiles.csv(proposal.resolve("calibration-quality.csv")).stream()
                .filter(row -> row.getField("what").equals(what)
                        && row.getField("months").equals(months))
                .findFirst()
                .orElseThrow();
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static List<String> contents(Path folder) throws IOException {
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(file.getFileName() + "\n" + Files.readString(file));
            }
        }
        return contents;
    }

    private static void onlyTheOwnerReads(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
            }
        }
    }
}
