package org.claimwatch.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimwatch.claim.BranchFigures;
import org.claimwatch.claim.Deviation;
import org.claimwatch.claim.DueCounts;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.SceneSurveys;
import org.claimwatch.claim.SurveyorFigures;
import org.claimwatch.claim.UnusualLimits;
import org.claimwatch.store.EarlierNights.Wait;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What a night's claims add up to, branch by branch and surveyor by surveyor. */
final class BranchQueries {
    private static final String BY_BRANCH_AND_ROUTE = """
            select institution_id, route, count(*),
                sum(case when due_at < :deskNight then 1 else 0 end),
                sum(case when due_at >= :deskNight and due_at < :deskEnd then 1 else 0 end),
                sum(case when due_at >= :deskEnd and due_at < :nextEnd then 1 else 0 end),
                sum(case when deferred then 1 else 0 end),
                sum(case when scene_surveyed is not null then 1 else 0 end),
                sum(case when not scene_surveyed then 1 else 0 end)
            from claim_score where run_id = :run group by institution_id, route
            """;

    private static final String BY_SURVEYOR = """
            select surveyor_id, institution_id, count(*), sum(case when not scene_surveyed then 1 else 0 end)
            from claim_score where run_id = :run and scene_surveyed is not null and surveyor_id is not null
            group by surveyor_id, institution_id
            """;

    private static final String DEFERRED_BEFORE = """
            select n.institution_id, n.claim_no, p.run_id
            from claim_score n left join claim_score p on p.claim_no = n.claim_no and p.deferred and p.run_id <> n.run_id
            where n.run_id = :run and n.deferred
            """;

    private static final String INSTITUTIONS = """
            select institution_id, name, investigation_daily_quota from institutions
            where delivered_on <= :date and replaced_on > :date
            """;

    private final NamedParameterJdbcTemplate named;
    private final UnusualLimits limits;
    private final SortedMap<String, Sums> branches = new TreeMap<>();

    /** The sums of a branch. */
    private static final class Sums {
        private final Map<Route, Long> routes = new EnumMap<>(Route.class);
        private DueCounts due = DueCounts.NONE;
        private long deferred;
        private long needed;
        private long missing;

        Sums() {
            for (Route route : Route.values()) {
                routes.put(route, 0L);
            }
        }
    }

    /** Asks for the sums of the branches. */
    BranchQueries(
            NamedParameterJdbcTemplate named,
            Night night,
            LocalDate deskDay,
            LocalDate dayAfter,
            UnusualLimits limits) {
        this.named = named;
        this.limits = limits;
        Map<String, Object> arguments = Map.of(
                "run", night.runId(),
                "deskNight", endOf(night.businessDate()),
                "deskEnd", endOf(deskDay),
                "nextEnd", endOf(dayAfter));
        named.query(BY_BRANCH_AND_ROUTE, arguments, rows -> {
            Sums sums = branches.computeIfAbsent(rows.getString(1), id -> new Sums());
            Route route = Route.valueOf(rows.getString(2));
            sums.routes.put(route, rows.getLong(3));
            if (route.isFlagged()) {
                sums.due = plus(sums.due, new DueCounts(rows.getLong(4), rows.getLong(5), rows.getLong(6)));
            }
            sums.deferred += rows.getLong(7);
            sums.needed += rows.getLong(8);
            sums.missing += rows.getLong(9);
        });
    }

    private static LocalDateTime endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay();
    }

    private static DueCounts plus(DueCounts one, DueCounts other) {
        return new DueCounts(
                one.overdue() + other.overdue(), one.today() + other.today(), one.tomorrow() + other.tomorrow());
    }

    /** The due dates of all branches together. */
    DueCounts due() {
        return branches.values().stream().map(sums -> sums.due).reduce(DueCounts.NONE, BranchQueries::plus);
    }

    /** How many claims are flagged. */
    long flagged() {
        return branches.values().stream()
                .flatMap(sums -> sums.routes.entrySet().stream())
                .filter(route -> route.getKey().isFlagged())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    List<BranchFigures> branches(Night night, EarlierNights earlier) {
        Map<String, String> names = new HashMap<>();
        Map<String, Integer> quotas = new HashMap<>();
        named.query(INSTITUTIONS, Map.of("date", night.businessDate()), rows -> {
            names.put(rows.getString(1), rows.getString(2));
            int quota = rows.getInt(3);
            if (!rows.wasNull()) {
                quotas.put(rows.getString(1), quota);
            }
        });
        Map<String, Wait> waits = longestWaits(night, earlier);
        List<BranchFigures> figures = new ArrayList<>();
        branches.forEach((id, sums) -> {
            @Nullable Wait wait = waits.get(id);
            figures.add(new BranchFigures(
                    id,
                    names.get(id),
                    quotas.get(id),
                    sums.routes,
                    sums.deferred,
                    wait == null ? null : wait.since(),
                    wait == null ? 0 : wait.nights(),
                    sums.due,
                    surveys(sums.needed, sums.missing)));
        });
        return figures;
    }

    private Map<String, Wait> longestWaits(Night night, EarlierNights earlier) {
        Map<String, String> branchOf = new HashMap<>();
        Map<String, Set<Long>> runs = new HashMap<>();
        named.query(DEFERRED_BEFORE, Map.of("run", night.runId()), rows -> {
            branchOf.put(rows.getString(2), rows.getString(1));
            runs.computeIfAbsent(rows.getString(2), claimNo -> new HashSet<>()).add(rows.getLong(3));
        });
        Map<String, Wait> longest = new HashMap<>();
        runs.forEach((claimNo, deferred) -> longest.merge(
                branchOf.getOrDefault(claimNo, ""),
                earlier.waiting(deferred),
                (one, other) -> one.nights() >= other.nights() ? one : other));
        return longest;
    }

    List<SurveyorFigures> surveyors(Night night) {
        return named
                .query(
                        BY_SURVEYOR,
                        Map.of("run", night.runId()),
                        (rows, number) -> new SurveyorFigures(
                                rows.getString(1), rows.getString(2), surveys(rows.getLong(3), rows.getLong(4))))
                .stream()
                .sorted(Comparator.comparing(SurveyorFigures::surveyorId).thenComparing(SurveyorFigures::institutionId))
                .toList();
    }

    /** Compares with the share that all branches together miss. */
    private SceneSurveys surveys(long needed, long missing) {
        long allNeeded =
                branches.values().stream().mapToLong(sums -> sums.needed).sum();
        long allMissing =
                branches.values().stream().mapToLong(sums -> sums.missing).sum();
        Deviation deviation =
                needed == 0 ? Deviation.NOT_JUDGED : limits.judge(missing, needed, (double) allMissing / allNeeded);
        return new SceneSurveys(needed, missing, deviation);
    }
}
