package org.claimwatch.backtest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.ReportTable;
import org.claimwatch.claim.Route;
import org.jspecify.annotations.Nullable;

/** How many claims came a day, in which band they were and where they went, and what that asks of investigators. */
public final class Volume {
    private final Map<LocalDate, Day> days = new TreeMap<>();
    private final Map<String, Map<LocalDate, Integer>> investigations = new TreeMap<>();
    private final long[][] bandRoute = new long[Band.values().length][Route.values().length];
    private long claims;

    private static final class Day {
        private int claims;
        private int flagged;
        private final int[] bands = new int[Band.values().length];
        private final int[] routes = new int[Route.values().length];

        void add(Day other) {
            claims += other.claims;
            flagged += other.flagged;
            Arrays.setAll(bands, i -> bands[i] + other.bands[i]);
            Arrays.setAll(routes, i -> routes[i] + other.routes[i]);
        }
    }

    /** Takes one claim more. */
    public void add(PastScore claim) {
        claims++;
        Day day = days.computeIfAbsent(claim.asOf(), date -> new Day());
        day.claims++;
        day.flagged += claim.route().isFlagged() ? 1 : 0;
        day.bands[claim.band().ordinal()]++;
        day.routes[claim.route().ordinal()]++;
        bandRoute[claim.band().ordinal()][claim.route().ordinal()]++;
        if (claim.route() == Route.INVESTIGATION) {
            investigations
                    .computeIfAbsent(claim.institutionId(), id -> new TreeMap<>())
                    .merge(claim.asOf(), 1, Integer::sum);
        }
    }

    public long claims() {
        return claims;
    }

    /** The days on which a claim was scored. */
    public int days() {
        return days.size();
    }

    /** How many claims went each way. */
    long[] routes() {
        long[] routes = new long[Route.values().length];
        for (long[] ofBand : bandRoute) {
            Arrays.setAll(routes, i -> routes[i] + ofBand[i]);
        }
        return routes;
    }

    /**
     * The tables.
     *
     * @param quotas investigations a day by institution
     * @param workday which days are worked
     */
    public List<ReportTable> tables(Words words, Map<String, Integer> quotas, Predicate<LocalDate> workday) {
        Map<YearMonth, Day> months = new TreeMap<>();
        days.forEach((date, day) ->
                months.computeIfAbsent(YearMonth.from(date), month -> new Day()).add(day));
        List<List<@Nullable Object>> byDay = new ArrayList<>();
        days.forEach((date, day) -> byDay.add(row(date, day)));
        List<List<@Nullable Object>> byMonth = new ArrayList<>();
        months.forEach((month, day) -> byMonth.add(row(month.toString(), day)));
        return List.of(
                words.table("bands-and-routes", bandsAndRoutes(), bandColumns()),
                words.table("volume-by-month", byMonth, columns("month")),
                words.table(
                        "investigators",
                        investigators(quotas, workday),
                        "institution",
                        "quota",
                        "workdays",
                        "investigations",
                        "per_workday",
                        "busiest_day",
                        "days_above_quota",
                        "used_share"),
                words.table("volume-by-day", byDay, columns("date")));
    }

    private static List<@Nullable Object> row(Object date, Day day) {
        List<@Nullable Object> row = new ArrayList<>(List.of(date, day.claims, day.flagged));
        Arrays.stream(day.bands).forEach(row::add);
        Arrays.stream(day.routes).forEach(row::add);
        return row;
    }

    private static String[] columns(String first) {
        return Stream.concat(
                        Stream.of(first, "claims", "flagged"),
                        Stream.concat(
                                Arrays.stream(Band.values()).map(Enum::name),
                                Arrays.stream(Route.values()).map(Enum::name)))
                .toArray(String[]::new);
    }

    private static String[] bandColumns() {
        return Stream.concat(
                        Stream.of("band", "claims", "share"),
                        Arrays.stream(Route.values()).map(Enum::name))
                .toArray(String[]::new);
    }

    private List<List<@Nullable Object>> bandsAndRoutes() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Band band : Band.values()) {
            long[] routes = bandRoute[band.ordinal()];
            long total = Arrays.stream(routes).sum();
            List<@Nullable Object> row = new ArrayList<>(Figures.row(band, total, Figures.share(total, claims)));
            Arrays.stream(routes).forEach(row::add);
            rows.add(row);
        }
        return rows;
    }

    private List<List<@Nullable Object>> investigators(Map<String, Integer> quotas, Predicate<LocalDate> workday) {
        long workdays = days.keySet().stream().filter(workday).count();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        investigations.forEach((institution, byDay) -> {
            Integer quota = quotas.get(institution);
            int total = byDay.values().stream().mapToInt(Integer::intValue).sum();
            rows.add(Figures.row(
                    institution,
                    quota,
                    workdays,
                    total,
                    Figures.share(total, workdays),
                    byDay.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                    quota == null
                            ? null
                            : byDay.values().stream().filter(day -> day > quota).count(),
                    quota == null ? null : Figures.share(total, (double) quota * workdays)));
        });
        return rows;
    }
}
