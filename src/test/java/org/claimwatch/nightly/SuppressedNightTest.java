package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Suppression.Scope;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.report.ConsoleSummary;
import org.claimwatch.score.RuleFolder;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.Nights;
import org.claimwatch.store.RuleSets;
import org.claimwatch.store.StoredResults;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The night of the sample data with suppressions for a claim, a policy and a shop, and one that is over. */
@OnEachDatabase
class SuppressedNightTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path SAMPLE = Path.of("sample-data");
    private static final String SUPPRESSIONS = """
            code,claim_no,policy_no,shop_id,until,by,why
            SE-03,C2026-000009,,,2026-03-31,Wei Lan,clock of the camera was reset
            DO-01,,PL2025-00000012,,2026-06-30,Wei Lan,licence renewed; register is late
            DC-01,,,S011,2026-04-15,Wei Lan,shop books assemblies under one code
            PT-03,C2026-000013,,,2026-03-30,Wei Lan,over since yesterday
            """;

    @TempDir
    private static Path folder;

    private static TestProgram program;
    private static RuleSet rules;
    private static Path output;

    @BeforeAll
    static void runTheNight() throws IOException, SQLException {
        Path edited = folder.resolve("rules");
        RuleFolder.read(TestProgram.RULES).writeTo(edited);
        Files.writeString(edited.resolve("suppressions.csv"), SUPPRESSIONS);
        rules = RuleSet.load(edited);
        program = TestProgram.in(folder);
        output = folder.resolve("output");
        NightOutcome outcome = program.night(
                new NightRequest(DATE, SAMPLE, output, false, Locale.ENGLISH, new SilentProgress()), rules);
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void suppressedHitsScoreNothingAndSetNoFloor() throws IOException {
        Map<String, String> scores = scores(output.resolve("2026-03-31"));

        assertThat(scores.get("C2026-000009")).isEqualTo("0,LOW,NORMAL,false,0,0,,PN-04,,12400.00,2026-04-01T17:00");
        assertThat(scores.get("C2026-000010")).isEqualTo("0,LOW,FAST_TRACK,false,0,0,,PN-04,,5600.00,2026-04-01T17:00");
        assertThat(scores.get("C2026-000005")).isEqualTo("0,LOW,FAST_TRACK,false,0,0,,PN-04,,8100.00,2026-04-01T17:00");
    }

    @Test
    void everyOtherClaimScoresAsWithoutThem() throws IOException {
        Map<String, String> scores = scores(output.resolve("2026-03-31"));
        Map<String, String> without = scores(Path.of("src/test/resources/golden/2026-03-31"));
        List<String> suppressed = eachScored().stream()
                .filter(claim -> !claim.suppressed().isEmpty())
                .map(ScoredClaim::claimNo)
                .toList();
        assertThat(suppressed).contains("C2026-000005", "C2026-000009", "C2026-000010");

        scores.keySet().removeAll(suppressed);
        without.keySet().removeAll(suppressed);

        assertThat(scores).isEqualTo(without);
        assertThat(scores.get("C2026-000013")).contains("PT-03:30");
    }

    @Test
    void theResultsKeepWhatFiredAndWhoDecidedThatItScoresNothing() {
        ScoredClaim claim = eachScored().stream()
                .filter(scored -> scored.claimNo().equals("C2026-000010"))
                .findFirst()
                .orElseThrow();

        assertThat(claim.suppressed()).singleElement().satisfies(told -> {
            assertThat(told.flag().code()).isEqualTo("DO-01");
            assertThat(told.flag().values()).containsExactly("SUSPENDED");
            assertThat(told.suppression().scope()).isEqualTo(Scope.POLICY);
            assertThat(told.suppression().value()).isEqualTo("PL2025-00000012");
            assertThat(told.suppression().until()).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(told.suppression().by()).isEqualTo("Wei Lan");
            assertThat(told.suppression().why()).isEqualTo("licence renewed; register is late");
        });
    }

    @Test
    void theVersionIsTheirsAndItsFilesAreKeptWithThem() {
        assertThat(rules.version()).isNotEqualTo(TestProgram.ruleSet().version());
        assertThat(new String(
                        program.bean(RuleSets.class).files(rules.version()).get("suppressions.csv"),
                        StandardCharsets.UTF_8))
                .isEqualTo(SUPPRESSIONS);
    }

    @Test
    void everySuppressedHitIsReportedWithWhoWhyAndUntilWhen() throws IOException {
        List<String> lines = Files.readAllLines(output.resolve("2026-03-31/suppressed-hits.csv"));

        assertThat(lines.get(0)).isEqualTo("claim_no,code,points,reason,suppressed_for,number,until,by,why");
        assertThat(lines)
                .contains("C2026-000009,SE-03,50,The first photo was taken 9 days before the loss (limit 1 day"
                        + " before),CLAIM,C2026-000009,2026-03-31,Wei Lan,clock of the camera was reset")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("C2026-000010,DO-01,5,")
                        .endsWith(",POLICY,PL2025-00000012,2026-06-30,Wei Lan,licence renewed; register is late"));
    }

    @Test
    void theFiguresOfTheNightCountThem() throws IOException {
        long hits = Files.readAllLines(output.resolve("2026-03-31/suppressed-hits.csv"))
                        .size()
                - 1;

        assertThat(Files.readString(output.resolve("2026-03-31/run.json"))).contains("\"suppressed\" : " + hits);
        assertThat(Files.readAllLines(output.resolve("2026-03-31/data-quality.csv")))
                .contains("suppressed,SE-03,,,,1,,", "suppressed,DO-01,,,,1,,");
        assertThat(ConsoleSummary.lines(results(), rules.wording(Locale.ENGLISH), output))
                .contains("Suppressed: " + hits + " hits score nothing for now, see suppressed-hits.csv");
    }

    @Test
    void anIndicatorIsNotClearWhereItsHitIsSuppressed() throws IOException {
        assertThat(indicator("SE-03", output.resolve("2026-03-31")))
                .isEqualTo(indicator("SE-03", Path.of("src/test/resources/golden/2026-03-31")));
    }

    /** Claims on which an indicator was clear. */
    private static String indicator(String code, Path night) throws IOException {
        return Files.readAllLines(night.resolve("data-quality.csv")).stream()
                .filter(line -> line.startsWith("indicator," + code + ","))
                .map(line -> line.split(",", -1)[6])
                .findFirst()
                .orElseThrow();
    }

    private static NightResults results() {
        return program.bean(StoredResults.class)
                .of(program.bean(Nights.class).completed(DATE).orElseThrow());
    }

    private static List<ScoredClaim> eachScored() {
        List<ScoredClaim> claims = new ArrayList<>();
        results().eachScored(claims::add);
        return claims;
    }

    /** The lines of claim-scores.csv by claim, without the version of the rule set. */
    private static Map<String, String> scores(Path night) throws IOException {
        return Files.readAllLines(night.resolve("claim-scores.csv")).stream()
                .skip(1)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(',')),
                        line -> line.substring(line.indexOf(',') + 1, line.lastIndexOf(',')),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
