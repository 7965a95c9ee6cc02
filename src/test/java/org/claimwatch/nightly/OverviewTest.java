package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwatch.claim.BranchFigures;
import org.claimwatch.claim.Deviation;
import org.claimwatch.claim.DueCounts;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedFigures;
import org.claimwatch.claim.IndicatorTrend;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightChanges;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.SceneSurveys;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ShopFigures;
import org.claimwatch.claim.SurveyorFigures;
import org.claimwatch.claim.UnusualLimits;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.store.Nights;
import org.claimwatch.store.Overviews;
import org.claimwatch.store.StoredResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Three nights in a row, the last of them worked out by hand. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OverviewTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 27);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 31);
    private static final UnusualLimits LIMITS = new UnusualLimits(3, 1.5, 10, 5);

    private static TestProgram program;
    private static Path folder;
    private static NightOverview overview;

    @Parameter
    TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void run(TestDatabase database, @TempDir Path data) throws Exception {
        folder = data;
        program = database.create(data).start();
        night(FRIDAY, delivery("OPEN"), false);
        night(MONDAY, null, false);
        night(
                TUESDAY,
                delivery("CLOSED")
                        .row(Feed.CLAIMS, theft("C-NEW", "2026-03-31T08:00"))
                        .row(Feed.CLAIMS, "claim_no", "C-BAD", "status", "LOST"),
                false);
        overview = overview(TUESDAY, LIMITS);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        program.close();
    }

    /** Three thefts for one place a day, a disputed claim handed over long ago, a large one, and three collisions. */
    private static SmallDelivery delivery(String statusOfFirstTheft) {
        return new SmallDelivery()
                .row(
                        Feed.INSTITUTIONS,
                        "institution_id",
                        "I1",
                        "level",
                        "4",
                        "name",
                        "海珠支公司",
                        "investigation_daily_quota",
                        "1")
                .row(
                        Feed.CLAIMS,
                        and(
                                theft("C-A", "2026-03-20T08:00"),
                                "status",
                                statusOfFirstTheft,
                                "closed_at",
                                "CLOSED".equals(statusOfFirstTheft) ? "2026-03-31T10:00" : ""))
                .row(Feed.CLAIMS, theft("C-B", "2026-03-20T08:00"))
                .row(Feed.CLAIMS, theft("C-C", "2026-03-20T08:00"))
                .row(
                        Feed.CLAIMS,
                        "claim_no",
                        "C-OLD",
                        "loss_cause",
                        "GLASS",
                        "disputed",
                        "true",
                        "submitted_at",
                        "2026-03-20T10:00")
                .row(Feed.CLAIMS, "claim_no", "C-LARGE", "loss_cause", "GLASS", "institution_id", "I2")
                .row(
                        Feed.ESTIMATES,
                        "estimate_id",
                        "E-1",
                        "claim_no",
                        "C-LARGE",
                        "total_amount",
                        "50000",
                        "shop_id",
                        "S1")
                .row(Feed.ESTIMATES, "estimate_id", "E-0", "claim_no", "C-LARGE", "version", "0", "shop_id", "S9")
                .row(Feed.CLAIMS, "claim_no", "C-SEEN", "institution_id", "I2")
                .row(
                        Feed.SURVEYS,
                        "survey_id",
                        "Y-1",
                        "claim_no",
                        "C-SEEN",
                        "arrived_at",
                        "2026-03-10T14:00",
                        "surveyor_id",
                        "Q1")
                .row(
                        Feed.SURVEYS,
                        "survey_id",
                        "Y-2",
                        "claim_no",
                        "C-SEEN",
                        "kind",
                        "NON_FIRST",
                        "arrived_at",
                        "2026-03-10T13:30",
                        "surveyor_id",
                        "Q2")
                .row(Feed.CLAIMS, "claim_no", "C-UNSEEN", "institution_id", "I2")
                .row(
                        Feed.SURVEYS,
                        "survey_id",
                        "Y-3",
                        "claim_no",
                        "C-UNSEEN",
                        "kind",
                        "NON_FIRST",
                        "arrived_at",
                        "2026-03-12T13:30",
                        "surveyor_id",
                        "Q1")
                .row(Feed.CLAIMS, "claim_no", "C-PAST", "status", "CLOSED", "closed_at", "2026-03-15T10:00")
                .row(Feed.ESTIMATES, "estimate_id", "E-2", "claim_no", "C-PAST", "shop_id", "S1")
                .row(
                        Feed.SURVEYS,
                        "survey_id",
                        "Y-4",
                        "claim_no",
                        "C-PAST",
                        "kind",
                        "POST_REPAIR",
                        "arrived_at",
                        "2026-03-14T10:00",
                        "trace_match",
                        "NO",
                        "flags",
                        "OLD_DAMAGE|RUST")
                .row(
                        Feed.SURVEYS,
                        "survey_id",
                        "Y-5",
                        "claim_no",
                        "C-PAST",
                        "kind",
                        "POST_REPAIR",
                        "arrived_at",
                        "2026-03-14T11:00")
                .row(
                        Feed.SURVEYS,
                        "survey_id",
                        "Y-6",
                        "claim_no",
                        "C-PAST",
                        "kind",
                        "POST_REPAIR",
                        "dispatched_at",
                        "2026-03-13T11:00",
                        "result",
                        "NO_SHOW")
                .row(
                        Feed.SURVEYS,
                        "survey_id",
                        "Y-7",
                        "claim_no",
                        "C-PAST",
                        "kind",
                        "POST_REPAIR",
                        "arrived_at",
                        "2025-03-13T11:00")
                .row(Feed.REPAIR_SHOPS, "shop_id", "S1", "kind", "GENERAL");
    }

    private static String[] theft(String claimNo, String reportedAt) {
        return new String[] {"claim_no", claimNo, "loss_cause", "THEFT", "reported_at", reportedAt};
    }

    private static String[] and(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static void night(LocalDate date, SmallDelivery delivery, boolean rerun) throws Exception {
        Path input = delivery == null ? null : delivery.write(folder.resolve("in-" + date));
        NightOutcome outcome = program.night(
                new NightRequest(date, input, folder.resolve("out"), rerun, Locale.ENGLISH, new SilentProgress()));
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
    }

    private static Night completed(LocalDate date) {
        return program.bean(Nights.class).completed(date).orElseThrow();
    }

    private static NightOverview overview(LocalDate date, UnusualLimits limits) {
        return program.bean(Overviews.class).of(completed(date), limits);
    }

    private static Map<String, ScoredClaim> flagged(LocalDate date) {
        List<ScoredClaim> claims = new ArrayList<>();
        program.bean(StoredResults.class).of(completed(date)).eachFlagged(claims::add);
        return claims.stream().collect(Collectors.toMap(ScoredClaim::claimNo, Function.identity()));
    }

    @Test
    void theDesksOpenOnTheNextWorkingDay() {
        assertThat(overview.deskDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(overview.dayAfter()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(overview(FRIDAY, LIMITS).deskDay()).isEqualTo(MONDAY);
    }

    /** C-OLD is overdue, the thefts are due today, C-LARGE on the second working day. */
    @Test
    void countsWhatIsDue() {
        assertThat(overview.due()).isEqualTo(new DueCounts(1, 3, 1));
        assertThat(overview.due().needSomebody()).isEqualTo(4);
    }

    @Test
    void tellsWhatChangedSinceTheNightBefore() {
        assertThat(overview.changes())
                .isEqualTo(new NightChanges(
                        MONDAY,
                        8,
                        5,
                        1,
                        4,
                        0,
                        1,
                        List.of(new NightChanges.Move(Route.RE_SURVEY_SCENE, Route.INVESTIGATION, 1))));
        assertThat(overview(FRIDAY, LIMITS).changes()).isNull();
    }

    @Test
    void aClaimKnowsItsLastRouteAndHowLongItHasWaited() {
        Map<String, ScoredClaim> claims = flagged(TUESDAY);

        assertThat(claims.get("C-NEW").previousRoute()).isNull();
        assertThat(claims.get("C-NEW").deferredSince()).isEqualTo(TUESDAY);
        assertThat(claims.get("C-B").previousRoute()).isEqualTo(Route.RE_SURVEY_SCENE);
        assertThat(claims.get("C-B").deferredSince()).isNull();
        assertThat(claims.get("C-C").deferredSince()).isEqualTo(FRIDAY);
        assertThat(claims.get("C-C").nightsDeferred()).isEqualTo(3);
    }

    @Test
    void addsUpEachBranch() {
        BranchFigures first = overview.branches().get(0);
        BranchFigures second = overview.branches().get(1);

        assertThat(overview.branches()).hasSize(2);
        assertThat(first.institutionId()).isEqualTo("I1");
        assertThat(first.name()).isEqualTo("海珠支公司");
        assertThat(first.quota()).isOne();
        assertThat(first.routes())
                .containsEntry(Route.INVESTIGATION, 1L)
                .containsEntry(Route.RE_SURVEY_SCENE, 2L)
                .containsEntry(Route.PROBLEM_CASE, 1L);
        assertThat(first.scored()).isEqualTo(5);
        assertThat(first.flagged()).isEqualTo(4);
        assertThat(first.deferred()).isEqualTo(2);
        assertThat(first.deferredSince()).isEqualTo(FRIDAY);
        assertThat(first.nightsDeferred()).isEqualTo(3);
        assertThat(first.due()).isEqualTo(new DueCounts(1, 3, 0));
        assertThat(second.name()).isNull();
        assertThat(second.quota()).isNull();
        assertThat(second.deferredSince()).isNull();
        assertThat(second.due()).isEqualTo(new DueCounts(0, 0, 1));
    }

    /** C-BASE and C-UNSEEN have none, C-SEEN has one. */
    @Test
    void countsFirstSceneSurveysByBranchAndSurveyor() {
        assertThat(overview.branches().stream().map(BranchFigures::sceneSurveys))
                .containsExactly(new SceneSurveys(1, 1, Deviation.USUAL), new SceneSurveys(2, 1, Deviation.USUAL));
        assertThat(overview.surveyors())
                .containsExactly(new SurveyorFigures("Q1", "I2", new SceneSurveys(2, 1, Deviation.USUAL)));
        assertThat(overview.branches().get(1).sceneSurveys().rate()).isEqualTo(0.5);
    }

    @Test
    void findsABranchWithUnusuallyManyMissingSurveys() {
        UnusualLimits strict = new UnusualLimits(0.1, 1.2, 1, 5);

        assertThat(overview(TUESDAY, strict).branches().stream()
                        .map(branch -> branch.sceneSurveys().deviation()))
                .containsExactly(Deviation.MORE, Deviation.FEWER);
    }

    @Test
    void tellsOfEachShopWhatReSurveysFound() {
        ShopFigures shop = overview.shops().get(0);

        assertThat(overview.shops()).hasSize(1);
        assertThat(shop.shopId()).isEqualTo("S1");
        assertThat(shop.kind()).isEqualTo("GENERAL");
        assertThat(shop.scored()).isOne();
        assertThat(shop.flagged()).isOne();
        assertThat(shop.reSurveys()).isEqualTo(2);
        assertThat(shop.notShown()).isOne();
        assertThat(shop.traceMatch()).isEqualTo(Map.of("NO", 1L, "NOT_CHECKED", 1L));
        assertThat(shop.flags()).isEqualTo(Map.of("OLD_DAMAGE", 1L, "RUST", 1L));
    }

    @Test
    void comparesEachIndicatorWithItsWeeks() {
        assertThat(overview.indicators())
                .hasSameSizeAs(TestProgram.ruleSet().wording(Locale.ENGLISH).indicators());
        IndicatorTrend trend = trend("SE-01", LIMITS);

        assertThat(trend.hits()).isEqualTo(2);
        assertThat(trend.scored()).isEqualTo(8);
        assertThat(trend.weeks()).hasSize(13);
        assertThat(trend.weeks().get(12))
                .isEqualTo(new IndicatorTrend.Week(LocalDate.of(2026, 3, 24), MONDAY, 2, 4, 16));
        assertThat(trend.weeks().subList(0, 12))
                .allSatisfy(week -> assertThat(week.nights()).isZero());
        assertThat(trend.meanRate()).isEqualTo(0.25);
        assertThat(trend.deviation()).isEqualTo(Deviation.NOT_JUDGED);
        assertThat(trend("SE-01", new UnusualLimits(3, 1.5, 1, 2)).deviation()).isEqualTo(Deviation.USUAL);
        assertThat(trend("PT-01", LIMITS).nights()).isEqualTo(2);
    }

    private static IndicatorTrend trend(String code, UnusualLimits limits) {
        return overview(TUESDAY, limits).indicators().stream()
                .filter(trend -> trend.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comparesEachFeedWithItsEarlierDeliveries() {
        FeedFigures claims = overview.feeds().stream()
                .filter(feed -> feed.feed() == Feed.CLAIMS)
                .findFirst()
                .orElseThrow();

        assertThat(claims).isEqualTo(new FeedFigures(Feed.CLAIMS, 11, 1, 0.0, Deviation.NOT_JUDGED));
        assertThat(overview(MONDAY, LIMITS).feeds()).isEmpty();
    }

    /** A later run of a date takes the place of the earlier one, and later nights don't change what a night said. */
    @Test
    void theLatestRunOfADateCounts() throws Exception {
        NightOverview monday = overview(MONDAY, LIMITS);
        night(FRIDAY, null, true);
        night(MONDAY, null, true);

        assertThat(overview(MONDAY, LIMITS)).isEqualTo(monday);
        assertThat(overview(TUESDAY, LIMITS)).isEqualTo(overview);
    }
}
