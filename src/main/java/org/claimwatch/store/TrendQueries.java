package org.claimwatch.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimwatch.claim.Deviation;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedFigures;
import org.claimwatch.claim.IndicatorTrend;
import org.claimwatch.claim.IndicatorTrend.Week;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.UnusualLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** How a night compares with the thirteen weeks before it. */
final class TrendQueries {
    private static final int WEEKS = 13;

    private static final String HITS_BEFORE = """
            select i.code, n.business_date, i.hit_count, n.count_scored
            from (select max(run_id) as run_id from night
                where status = 'COMPLETED' and business_date >= :from and business_date < :date
                group by business_date) latest
            join night n on n.run_id = latest.run_id
            join night_indicator i on i.run_id = n.run_id
            """;

    private static final String HITS = """
            select i.code, i.hit_count, n.count_scored from night_indicator i join night n on n.run_id = i.run_id
            where i.run_id = :run
            """;

    private static final String DELIVERIES_BEFORE = """
            select feed, count(*), sum(row_count), sum(reject_count) from delivery
            where business_date >= :from and business_date < :date group by feed
            """;

    private final NamedParameterJdbcTemplate named;
    private final Night night;
    private final UnusualLimits limits;
    private final LocalDate from;

    TrendQueries(NamedParameterJdbcTemplate named, Night night, UnusualLimits limits) {
        this.named = named;
        this.night = night;
        this.limits = limits;
        this.from = night.businessDate().minusWeeks(WEEKS);
    }

    List<IndicatorTrend> indicators() {
        SortedMap<String, IndicatorTrend> trends = new TreeMap<>();
        Map<String, Week[]> weeks = weeks();
        named.query(HITS, Map.of("run", night.runId()), rows -> {
            String code = rows.getString(1);
            IndicatorTrend trend = new IndicatorTrend(
                    code,
                    rows.getLong(2),
                    rows.getLong(3),
                    List.of(weeks.getOrDefault(code, empty())),
                    Deviation.NOT_JUDGED);
            trends.put(code, judged(trend));
        });
        return List.copyOf(trends.values());
    }

    private Map<String, Week[]> weeks() {
        Map<String, Week[]> weeks = new HashMap<>();
        named.query(HITS_BEFORE, window(), rows -> {
            long days = ChronoUnit.DAYS.between(from, rows.getObject(2, LocalDate.class));
            Week[] ofCode = weeks.computeIfAbsent(rows.getString(1), code -> empty());
            Week week = ofCode[(int) (days / 7)];
            ofCode[(int) (days / 7)] = new Week(
                    week.from(),
                    week.to(),
                    week.nights() + 1,
                    week.hits() + rows.getLong(3),
                    week.scored() + rows.getLong(4));
        });
        return weeks;
    }

    private Week[] empty() {
        Week[] weeks = new Week[WEEKS];
        for (int week = 0; week < WEEKS; week++) {
            weeks[week] = new Week(from.plusWeeks(week), from.plusWeeks(week).plusDays(6), 0, 0, 0);
        }
        return weeks;
    }

    private IndicatorTrend judged(IndicatorTrend trend) {
        Double mean = trend.meanRate();
        return mean == null || trend.nights() < limits.nights()
                ? trend
                : new IndicatorTrend(
                        trend.code(),
                        trend.hits(),
                        trend.scored(),
                        trend.weeks(),
                        limits.judge(trend.hits(), trend.scored(), mean));
    }

    List<FeedFigures> feeds() {
        Map<Feed, Past> pasts = new EnumMap<>(Feed.class);
        named.query(DELIVERIES_BEFORE, window(), rows -> {
            pasts.put(Delivery.feed(rows.getString(1)), new Past(rows.getInt(2), rows.getLong(3), rows.getLong(4)));
        });
        List<FeedFigures> figures = new ArrayList<>();
        for (Night.Input input : night.inputs()) {
            figures.add(figures(input, pasts.get(input.feed())));
        }
        return figures;
    }

    /** What a feed delivered before. */
    private record Past(int deliveries, long rows, long rejected) {}

    private FeedFigures figures(Night.Input input, @Nullable Past past) {
        if (past == null || past.rows() == 0) {
            return new FeedFigures(input.feed(), input.rows(), input.rejected(), null, Deviation.NOT_JUDGED);
        }
        double mean = (double) past.rejected() / past.rows();
        return new FeedFigures(
                input.feed(),
                input.rows(),
                input.rejected(),
                mean,
                past.deliveries() < limits.nights()
                        ? Deviation.NOT_JUDGED
                        : limits.judge(input.rejected(), input.rows(), mean));
    }

    private Map<String, LocalDate> window() {
        return Map.of("from", from, "date", night.businessDate());
    }
}
