package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Floor;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.IndicatorAnswer.Verdict;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.LinkedClaim.Link;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.nightly.TestDatabase.Location;
import org.claimwatch.oracle.DenseClaims;
import org.claimwatch.report.ExplanationText;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.Nights;
import org.claimwatch.store.RunLock;
import org.claimwatch.store.StoredResults;
import org.claimwatch.support.OnEachDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a claim is what the night has kept of it, to the last point. */
@OnEachDatabase
class ExplainingTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final LocalDate WEEK_BEFORE = DATE.minusDays(7);
    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyClaimOfTheSampleIsExplainedAsItWasScored(TestDatabase database) throws Exception {
        Location location = database.create(folder);
        try (TestProgram program = location.start()) {
            run(program, DATE, SAMPLE);

            List<Explanation> told = assertAgrees(program, DATE);

            assertThat(told).hasSize(150);
            assertThat(told.stream().flatMap(claim -> claim.links().stream()).flatMap(link -> link.links().stream()))
                    .contains(Link.VEHICLE, Link.DRIVER, Link.PHONE, Link.ACCOUNT, Link.PLATE, Link.INVOICE);
            assertThat(told)
                    .anySatisfy(claim -> assertThat(claim.scored().deferred()).isTrue());
        }
    }

    @Test
    void aNightOfThePastIsExplainedAsItWasAndTheNextOneStillRuns() throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        DenseClaims.write(first, 21, 500, WEEK_BEFORE);
        DenseClaims.writeLater(second, 21, 500, WEEK_BEFORE, DATE);
        try (TestProgram program = TestProgram.in(folder)) {
            run(program, WEEK_BEFORE, first);
            run(program, DATE, second);

            assertAgrees(program, WEEK_BEFORE);
            assertAgrees(program, DATE);
            assertAgrees(program, WEEK_BEFORE);

            run(program, DATE.plusDays(1), null);
            assertAgrees(program, DATE.plusDays(1));
        }
    }

    @Test
    void otherRulesAreTriedWithoutATrace() throws Exception {
        Path rules = TestFiles.copy(Path.of("rules"), folder.resolve("rules"));
        TestFiles.edit(
                rules.resolve("parameters.yml"),
                lines -> lines.stream()
                        .map(line -> line.replace(
                                "half_year_days: 180, year_days: 365", "half_year_days: 20, year_days: 20"))
                        .toList());
        try (TestProgram program = TestProgram.in(folder)) {
            run(program, DATE, SAMPLE);
            Night night = program.bean(Nights.class).completed(DATE).orElseThrow();
            List<Explanation> own = assertAgrees(program, DATE);
            List<String> claimNos =
                    own.stream().map(claim -> claim.scored().claimNo()).toList();

            List<Explanation> tried = told(program, night, RuleSet.load(rules), claimNos);

            assertThat(tried.stream().mapToInt(ExplainingTest::eventsInYear).sum())
                    .isLessThan(
                            own.stream().mapToInt(ExplainingTest::eventsInYear).sum());
            assertThat(tried)
                    .allSatisfy(claim -> assertThat(claim.score().score())
                            .isEqualTo(claim.scored().score()));
            assertAgrees(program, DATE);
        }
    }

    @Test
    void nothingIsExplainedWhileAnotherRunHoldsTheDatabase() throws Exception {
        try (TestProgram program = TestProgram.in(folder)) {
            run(program, DATE, SAMPLE);
            Night night = program.bean(Nights.class).completed(DATE).orElseThrow();
            try (RunLock.Held held = program.bean(RunLock.class)
                    .acquire(new RunLock.Holder("nightly 2026-03-31", "here", 1, Instant.EPOCH))
                    .orElseThrow()) {
                assertThat(held).isNotNull();
                Optional<String> used = program.bean(Explaining.class)
                        .of(night, TestProgram.ruleSet(), new SilentProgress(), explanations -> "used");
                assertThat(used).isEmpty();
            }
        }
    }

    private void run(TestProgram program, LocalDate date, @Nullable Path input) throws SQLException {
        NightOutcome outcome = program.night(date, input, folder.resolve("output"));
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
    }

    /** Asks for all claims of a night in a disorder of its own. */
    private static List<Explanation> assertAgrees(TestProgram program, LocalDate date) throws SQLException {
        Night night = program.bean(Nights.class).completed(date).orElseThrow();
        List<String> claimNos = claimNos(program, night);
        Collections.shuffle(claimNos, new Random(date.toEpochDay()));

        List<Explanation> told = told(program, night, TestProgram.ruleSet(), claimNos);

        assertThat(told).extracting(claim -> claim.scored().claimNo()).containsExactlyElementsOf(claimNos);
        told.forEach(ExplainingTest::assertAddsUp);
        told.forEach(claim -> assertIsTold(claim, night));
        assertLinksHoldBothWays(told, new AsOf(date));
        return told;
    }

    private static List<Explanation> told(TestProgram program, Night night, RuleSet rules, List<String> claimNos)
            throws SQLException {
        return program.bean(Explaining.class)
                .of(night, rules, new SilentProgress(), explanations -> {
                    List<Explanation> told = new ArrayList<>();
                    explanations.each(claimNos, told::add);
                    return told;
                })
                .orElseThrow();
    }

    private static List<String> claimNos(TestProgram program, Night night) {
        List<String> claimNos = new ArrayList<>();
        program.bean(StoredResults.class).of(night).eachScored(claim -> claimNos.add(claim.claimNo()));
        return claimNos;
    }

    private static int eventsInYear(Explanation claim) {
        return Objects.requireNonNullElse(claim.facts().vehicleEventsYear(), 0);
    }

    private static void assertAddsUp(Explanation told) {
        ScoredClaim kept = told.scored();
        String claimNo = kept.claimNo();
        assertThat(told.score().score()).as(claimNo).isEqualTo(kept.score());
        assertThat(told.score().raw()).as(claimNo).isEqualTo(kept.pointsRaw());
        assertThat(told.score().mitigation()).as(claimNo).isEqualTo(kept.mitigation());
        assertThat(told.answers().stream()
                        .filter(answer -> answer.suppression() == null)
                        .map(IndicatorAnswer::hit)
                        .filter(Objects::nonNull))
                .as(claimNo)
                .containsExactlyElementsOf(kept.hits());
        assertThat(told.answers().stream()
                        .filter(answer -> answer.verdict() == Verdict.UNKNOWN)
                        .map(IndicatorAnswer::code))
                .as(claimNo)
                .containsExactlyElementsOf(kept.unknown());
        assertThat(told.route().floors().stream().map(Floor::code))
                .as(claimNo)
                .containsExactlyElementsOf(kept.triggers());
        Route route = told.route().floors().stream()
                .map(Floor::route)
                .reduce(told.route().byBand(), Route::severest);
        assertThat(kept.deferred() ? told.withoutInvestigation() : route)
                .as(claimNo)
                .isEqualTo(kept.route());
        List<LocalDate> workdays = told.route().workdays();
        assertThat(workdays.get(workdays.size() - 1))
                .as(claimNo)
                .isEqualTo(kept.dueAt().toLocalDate());
    }

    /** There are words for all of it in both languages, and rows for every hit. */
    private static void assertIsTold(Explanation claim, Night night) {
        String claimNo = claim.scored().claimNo();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            List<String> lines = ExplanationText.lines(
                    claim,
                    night,
                    night.ruleSet(),
                    claim.scored(),
                    TestProgram.ruleSet().wording(locale));
            assertThat(lines).as(claimNo).noneMatch(line -> line.contains("{") || line.contains("null"));
            assertThat(lines.stream()
                            .filter(line -> line.matches("\\s+(Not known|不详的事实)  .*"))
                            .count())
                    .as(claimNo)
                    .isEqualTo(lines.stream()
                            .filter(line -> line.matches("\\s+(Would settle it|可查明的材料) .*"))
                            .count());
        }
        Set<String> withRows = claim.evidence().stream().map(Evidence::code).collect(Collectors.toSet());
        assertThat(withRows)
                .as(claimNo)
                .isEqualTo(claim.scored().hits().stream().map(RedFlag::code).collect(Collectors.toSet()));
    }

    private static String text(TestProgram program, Explanation claim) {
        Night night = program.bean(Nights.class).completed(DATE).orElseThrow();
        return ExplanationText.lines(
                        claim,
                        night,
                        night.ruleSet(),
                        claim.scored(),
                        TestProgram.ruleSet().wording(Locale.ENGLISH))
                .stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static void assertLinksHoldBothWays(List<Explanation> told, AsOf asOf) {
        Map<String, Explanation> byClaim =
                told.stream().collect(Collectors.toMap(claim -> claim.scored().claimNo(), Function.identity()));
        for (Explanation claim : told) {
            assertThat(claim.links()).hasSizeLessThanOrEqualTo(20 * Link.values().length);
            for (LinkedClaim link : claim.links()) {
                assertThat(link.links()).isNotEmpty();
                assertThat(link.claimNo()).isNotEqualTo(claim.scored().claimNo());
                assertThat(asOf.sees(link.reportedAt())).isTrue();
                Explanation other = byClaim.get(link.claimNo());
                assertThat(link.score() == null).isEqualTo(other == null);
                assertThat(link.open()).isEqualTo(other != null);
                if (other == null || link.links().stream().anyMatch(kind -> ofKind(other, kind) >= 10)) {
                    continue;
                }
                assertThat(link.score()).isEqualTo(other.scored().score());
                assertThat(link.route()).isEqualTo(other.scored().route());
                LinkedClaim back = other.links().stream()
                        .filter(one -> one.claimNo().equals(claim.scored().claimNo()))
                        .findFirst()
                        .orElse(null);
                TreeSet<Link> mutual = new TreeSet<>(link.links());
                mutual.remove(Link.DRIVER);
                if (!mutual.isEmpty()) {
                    assertThat(back).as(claim.scored().claimNo() + " " + link).isNotNull();
                    assertThat(back.links()).containsAll(mutual);
                    assertThat(back.sharedParts()).isEqualTo(link.sharedParts());
                    assertThat(back.sharedInvoices()).isEqualTo(link.sharedInvoices());
                }
            }
        }
    }

    private static long ofKind(Explanation claim, Link kind) {
        return claim.links().stream()
                .filter(link -> link.links().contains(kind))
                .count();
    }
}
