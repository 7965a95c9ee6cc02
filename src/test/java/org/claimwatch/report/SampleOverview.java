package org.claimwatch.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.BranchFigures;
import org.claimwatch.claim.Deviation;
import org.claimwatch.claim.DueCounts;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedFigures;
import org.claimwatch.claim.IndicatorTrend;
import org.claimwatch.claim.NightChanges;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.SceneSurveys;
import org.claimwatch.claim.ShopFigures;
import org.claimwatch.claim.SurveyorFigures;

/** Hand-made overviews of the {@link SampleNight}. */
final class SampleOverview {
    private static final LocalDate DESK_DAY = SampleNight.DATE.plusDays(1);
    private static final LocalDate DAY_AFTER = SampleNight.DATE.plusDays(2);

    private SampleOverview() {}

    /** With something unusual of every kind. */
    static NightOverview full() {
        return new NightOverview(
                DESK_DAY,
                DAY_AFTER,
                new DueCounts(1, 1, 1),
                new NightChanges(
                        SampleNight.DATE.minusDays(1),
                        1_204,
                        31,
                        1,
                        1,
                        2,
                        3,
                        List.of(
                                new NightChanges.Move(Route.DESK_REVIEW, Route.INVESTIGATION, 1),
                                new NightChanges.Move(Route.NORMAL, Route.RE_SURVEY_SCENE, 1))),
                List.of(
                        trend("PT-01", 30, Deviation.MORE),
                        trend("SE-01", 12, Deviation.USUAL),
                        trend("VH-03", 0, Deviation.NOT_JUDGED)),
                List.of(
                        branch("GD-01", "广州中心支公司", 2, 0, Deviation.USUAL),
                        branch("SH-02", "<b>Shanghai</b>", null, 3, Deviation.MORE)),
                List.of(new SurveyorFigures("S-17", "SH-02", new SceneSurveys(40, 22, Deviation.MORE))),
                List.of(new ShopFigures(
                        "R-9",
                        "GENERAL",
                        14,
                        6,
                        5,
                        1,
                        new TreeMap<>(Map.of("YES", 3L, "NO", 2L)),
                        new TreeMap<>(Map.of("OLD_DAMAGE", 2L)))),
                List.of(
                        new FeedFigures(Feed.POLICIES, 1_200, 0, 0.001, Deviation.USUAL),
                        new FeedFigures(Feed.VEHICLES, 0, 0, null, Deviation.NOT_JUDGED),
                        new FeedFigures(Feed.CLAIMS, 4, 1, 0.0125, Deviation.MORE)));
    }

    /** Of a first night without any claim. */
    static NightOverview empty() {
        return new NightOverview(
                DESK_DAY, DAY_AFTER, DueCounts.NONE, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static IndicatorTrend trend(String code, long hits, Deviation deviation) {
        List<IndicatorTrend.Week> weeks = new ArrayList<>();
        for (int week = 13; week > 0; week--) {
            LocalDate from = SampleNight.DATE.minusWeeks(week);
            weeks.add(new IndicatorTrend.Week(from, from.plusDays(6), 5, 10 + week, 1_000));
        }
        return new IndicatorTrend(code, hits, 1_204, weeks, deviation);
    }

    private static BranchFigures branch(String id, String name, Integer quota, int deferred, Deviation deviation) {
        Map<Route, Long> routes = new EnumMap<>(Route.class);
        for (Route route : Route.values()) {
            routes.put(route, (long) route.ordinal());
        }
        return new BranchFigures(
                id,
                name,
                quota,
                routes,
                deferred,
                deferred == 0 ? null : SampleNight.DATE.minusDays(4),
                deferred,
                new DueCounts(1, 2, 3),
                new SceneSurveys(40, 10, deviation));
    }
}
