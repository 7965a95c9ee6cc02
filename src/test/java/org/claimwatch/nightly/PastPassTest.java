package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimwatch.backtest.ScoreFile;
import org.claimwatch.claim.PastScore;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.oracle.DenseClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claims scored as of their own dates, on real databases. */
class PastPassTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = 500;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aClaimScoredAsOfANightGetsWhatTheNightGaveIt(TestDatabase database) throws Exception {
        Path input = folder.resolve("input");
        DenseClaims.write(input, 31, CLAIMS, DATE);
        try (TestProgram program = database.create(folder).start()) {
            night(program, DATE, input);
            SortedMap<String, String> night = night(DATE);

            Map<String, String> past = new TreeMap<>();
            for (int days = 0; days < 60; days++) {
                pass(program, DATE.minusDays(days), DATE.minusDays(days), days)
                        .forEach(score -> past.put(score.claimNo(), line(score)));
            }

            assertSame(past, night, input, night.size() / 2);
        }
    }

    @Test
    void betweenTwoDeliveriesTheEarlierOneIsSeen() throws Exception {
        LocalDate first = DATE.minusDays(7);
        DenseClaims.write(folder.resolve("first"), 32, CLAIMS, first);
        DenseClaims.writeLater(folder.resolve("second"), 32, CLAIMS, first, DATE);
        try (TestProgram program = TestProgram.onH2(folder)) {
            night(program, first, folder.resolve("first"));
            SortedMap<String, String> atFirst = night(first);
            night(program, DATE, folder.resolve("second"));
            SortedMap<String, String> atSecond = night(DATE);

            Map<String, String> pastFirst = byClaim(pass(program, first.minusDays(2), first.minusDays(2), 2));
            Map<String, String> pastSecond = byClaim(pass(program, DATE.minusDays(3), DATE.minusDays(3), 3));

            assertSame(pastFirst, atFirst, folder.resolve("first"), 3);
            assertSame(pastSecond, atSecond, folder.resolve("second"), 3);
        }
    }

    @Test
    void whatHappensLaterChangesNothing() throws Exception {
        DenseClaims.write(folder.resolve("then"), 33, CLAIMS, DATE);
        TestFiles.copy(folder.resolve("then"), folder.resolve("later"));
        LocalDate to = DATE.minusDays(20);
        LaterRows.plant(folder.resolve("later"), DATE);
        List<String> known;
        try (TestProgram program = TestProgram.onH2(Files.createDirectories(folder.resolve("db then")))) {
            program.load(DATE, folder.resolve("then"));
            known = lines(pass(program, DATE.minusDays(120), to, 1));
        }
        try (TestProgram program = TestProgram.onH2(Files.createDirectories(folder.resolve("db later")))) {
            NightOutcome loaded = program.load(DATE, folder.resolve("later"));
            assertThat(loaded.end()).as("%s", loaded.messages()).isEqualTo(End.COMPLETE);

            assertThat(lines(pass(program, DATE.minusDays(120), to, 1))).isEqualTo(known);
        }
        assertThat(known).hasSizeGreaterThan(50);
    }

    @Test
    void aPassThatWasStoppedGoesOnWithTheMonthThatIsMissing() throws Exception {
        DenseClaims.write(folder.resolve("input"), 34, CLAIMS, DATE);
        try (TestProgram program = TestProgram.onH2(folder)) {
            program.load(DATE, folder.resolve("input"));
            List<String> whole = lines(pass(program, DATE.minusDays(100), DATE, 1));
            Path months = folder.resolve("backtest/scores");
            Files.delete(months.resolve("2026-02.csv"));
            Files.writeString(months.resolve("2026-03.csv.part"), "claim_no");
            long kept = Files.getLastModifiedTime(months.resolve("2026-01.csv")).toMillis();

            List<String> again = lines(pass(program, DATE.minusDays(100), DATE, 1));

            assertThat(again).isEqualTo(whole);
            assertThat(Files.getLastModifiedTime(months.resolve("2026-01.csv")).toMillis())
                    .isEqualTo(kept);
        }
    }

    @Test
    void theResultsAndTheWorkOfNightsAreLeftAlone() throws Exception {
        DenseClaims.write(folder.resolve("input"), 35, CLAIMS, DATE);
        try (TestProgram program = TestProgram.onH2(folder)) {
            night(program, DATE, folder.resolve("input"));
            Map<?, ?> before = StoredRows.of(program);
            long index = program.count("select count(*) from night_claim");

            pass(program, DATE.minusDays(30), DATE, 1);

            assertThat(StoredRows.of(program)).isEqualTo(before);
            assertThat(program.count("select count(*) from night_claim")).isEqualTo(index);
        }
    }

    private List<PastScore> pass(TestProgram program, LocalDate from, LocalDate to, int days) throws IOException {
        BacktestRequest request = new BacktestRequest(
                from,
                to,
                days,
                TestProgram.ruleSet(),
                null,
                folder.resolve("backtest"),
                folder.resolve("calibration"),
                Locale.ENGLISH,
                new SilentProgress());
        List<PastScore> scores = new ArrayList<>();
        Consumer<PastScore> take = scores::add;
        program.bean(PastPass.class).run(request).get(0).forEach(month -> ScoreFile.read(month, take));
        return scores;
    }

    private void night(TestProgram program, LocalDate date, Path input) throws Exception {
        NightOutcome outcome = program.night(date, input, folder.resolve("output"));
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
    }

    /** What the night gave each claim; the quota left out, which a claim by itself does not know. */
    private SortedMap<String, String> night(LocalDate date) {
        SortedMap<String, String> lines = new TreeMap<>();
        NightFiles.csv(folder.resolve("output/" + date + "/claim-scores.csv"))
                .forEach(row -> lines.put(
                        row.getField("claim_no"),
                        String.join(
                                " ",
                                row.getField("score"),
                                row.getField("band"),
                                row.getField("deferred").equals("true") ? "INVESTIGATION" : row.getField("route"),
                                row.getField("hits"),
                                row.getField("unknown"),
                                row.getField("triggers"),
                                row.getField("damage"))));
        return lines;
    }

    private static String line(PastScore score) {
        return String.join(
                " ",
                String.valueOf(score.score()),
                score.band().name(),
                score.route().name(),
                score.hits().stream()
                        .map(hit -> hit.code() + ":" + hit.points())
                        .collect(Collectors.joining("|")),
                String.join("|", score.unknown()),
                String.join("|", score.triggers()),
                score.damage() == null
                        ? ""
                        : score.damage().setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    private static Map<String, String> byClaim(List<PastScore> scores) {
        Map<String, String> lines = new HashMap<>();
        scores.forEach(score -> lines.put(score.claimNo(), line(score)));
        return lines;
    }

    private static List<String> lines(List<PastScore> scores) {
        return scores.stream()
                .sorted(Comparator.comparing(PastScore::claimNo))
                .map(score -> score.claimNo() + " " + line(score))
                .toList();
    }

    /**
     * Claims that have ended but nobody knows when are no open claims of a night, and are scored as of their report; all
     * others that are scored are those of the night, or came in after it.
     */
    private static void assertSame(Map<String, String> past, Map<String, String> night, Path input, int fewest) {
        Map<String, String> inNight = new TreeMap<>(past);
        inNight.keySet().retainAll(night.keySet());
        assertThat(inNight).hasSizeGreaterThanOrEqualTo(fewest);
        List<String> differences = new ArrayList<>();
        inNight.forEach((claimNo, line) -> {
            if (!line.equals(night.get(claimNo))) {
                differences.add(claimNo + "\n past  " + line + "\n night " + night.get(claimNo));
            }
        });
        assertThat(differences).isEmpty();
        Map<String, Boolean> ended = endedWithoutDate(input);
        Set<String> scoredOnlyNow = new TreeSet<>(past.keySet());
        scoredOnlyNow.removeAll(night.keySet());
        scoredOnlyNow.retainAll(ended.keySet());
        assertThat(scoredOnlyNow).allMatch(ended::get);
    }

    /** The claims of a delivery, and whether they have ended but nobody knows when. */
    private static Map<String, Boolean> endedWithoutDate(Path input) {
        return NightFiles.csv(input.resolve("claims.csv")).stream()
                .collect(Collectors.toMap(
                        row -> row.getField("claim_no"),
                        row -> row.getField("closed_at").isEmpty()
                                && List.of("CLOSED", "WITHDRAWN").contains(row.getField("status"))));
    }
}
