package org.claimwatch.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.NightTotals;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the results of a run back, page by page. */
@Component
public class StoredResults {
    private static final int PAGE = 500;

    private final JdbcTemplate jdbc;
    private final Scores scores;
    private final Rejects rejects;
    private final Delivery delivery;
    private final Feedback feedback;

    StoredResults(JdbcTemplate jdbc, Scores scores, Rejects rejects, Delivery delivery, Feedback feedback) {
        this.jdbc = jdbc;
        this.scores = scores;
        this.rejects = rejects;
        this.delivery = delivery;
        this.feedback = feedback;
    }

    /** The results of a night. */
    public NightResults of(Night night) {
        return new Results(night);
    }

    /**
     * The results of some claims of a night, in the order asked for, with what earlier nights said of them. A claim that
     * the night has not scored is passed over.
     *
     * @param claimNos a page of claim numbers, at least one
     */
    public List<ScoredClaim> of(Night night, List<String> claimNos) {
        Results results = new Results(night);
        return results.scored(claimNos, EarlierNights.before(night.businessDate(), jdbc));
    }

    /** How the scored claims of a night are spread, counted by the database. */
    public NightTotals totals(Night night) {
        Map<Band, Long> bands = new EnumMap<>(Band.class);
        Map<Route, Long> routes = new EnumMap<>(Route.class);
        SortedMap<String, Long> hits = new TreeMap<>();
        count("band", "claim_score", night, (name, count) -> bands.put(Band.valueOf(name), count));
        count("route", "claim_score", night, (name, count) -> routes.put(Route.valueOf(name), count));
        count("code", "red_flag", night, hits::put);
        return new NightTotals(bands, routes, hits);
    }

    private void count(String column, String table, Night night, BiConsumer<String, Long> counts) {
        jdbc.query(
                "select " + column + ", count(*) from " + table + " where run_id = ? group by " + column,
                rows -> {
                    counts.accept(rows.getString(1), rows.getLong(2));
                },
                night.runId());
    }

    /** A date's delivery as a night that scored nothing: the files in the stage tables, else those that were taken. */
    public NightResults ofDelivery(LocalDate date) {
        List<Night.Input> staged = delivery.staged();
        boolean refused = !staged.isEmpty() || rejects.hasStaged();
        return new Results(new Night(
                0,
                date,
                refused ? Night.Status.REFUSED : Night.Status.COMPLETED,
                "",
                Instant.EPOCH,
                null,
                new Night.Counts(0, 0, 0, 0),
                refused ? staged : delivery.published(date),
                List.of()));
    }

    private final class Results implements NightResults {
        private final Night night;

        Results(Night night) {
            this.night = night;
        }

        @Override
        public Night night() {
            return night;
        }

        @Override
        public void eachScored(Consumer<ScoredClaim> consumer) {
            List<ScoredClaim> page = scores.page(night.runId(), "", PAGE);
            while (!page.isEmpty()) {
                page.forEach(consumer);
                page = scores.page(night.runId(), page.get(page.size() - 1).claimNo(), PAGE);
            }
        }

        @Override
        public void eachFlagged(Consumer<ScoredClaim> consumer) {
            List<String> urgentFirst = jdbc.queryForList(
                    "select claim_no from claim_score where run_id = ? and route not in ('FAST_TRACK', 'NORMAL') order"
                            + " by case route when 'INVESTIGATION' then 1 when 'PROBLEM_CASE' then 2 when"
                            + " 'RE_SURVEY_SCENE' then 3 when 'RE_SURVEY_POST_REPAIR' then 4 else 5 end, case when"
                            + " triggers like '%H-02%' or triggers like '%H-04%' then 0 else 1 end, priority desc,"
                            + " claim_no",
                    String.class, night.runId());
            EarlierNights earlier = EarlierNights.before(night.businessDate(), jdbc);
            for (int from = 0; from < urgentFirst.size(); from += PAGE) {
                List<String> claimNos = urgentFirst.subList(from, Math.min(from + PAGE, urgentFirst.size()));
                scored(claimNos, earlier).forEach(consumer);
            }
        }

        @Override
        public void eachReject(Consumer<Reject> consumer) {
            if (night.status() == Night.Status.REFUSED) {
                rejects.eachStaged(consumer);
            } else {
                rejects.each(night.businessDate(), consumer);
            }
            feedback.eachReject(night.businessDate(), consumer);
        }

        /** The results of some claims, in the order asked for, with what earlier nights said of them. */
        List<ScoredClaim> scored(List<String> claimNos, EarlierNights earlier) {
            Map<String, ScoredClaim> claims = scores.of(night.runId(), claimNos).stream()
                    .collect(Collectors.toMap(ScoredClaim::claimNo, Function.identity()));
            Map<String, Past> pasts = pasts(claimNos, earlier);
            return claimNos.stream()
                    .filter(claims::containsKey)
                    .map(claimNo -> withPast(
                            Objects.requireNonNull(claims.get(claimNo)),
                            pasts.getOrDefault(claimNo, new Past()),
                            earlier))
                    .toList();
        }

        private Map<String, Past> pasts(List<String> claimNos, EarlierNights earlier) {
            Map<Long, LocalDate> runs = new HashMap<>();
            earlier.runs().forEach((date, run) -> runs.put(run, date));
            String marks = "(?" + ", ?".repeat(claimNos.size() - 1) + ")";
            Map<String, Past> pasts = new HashMap<>();
            jdbc.query(
                    "select claim_no, run_id, route, deferred from claim_score where claim_no in " + marks,
                    rows -> {
                        LocalDate date = runs.get(rows.getLong(2));
                        if (date != null) {
                            pasts.computeIfAbsent(rows.getString(1), claimNo -> new Past())
                                    .add(rows.getLong(2), date, Route.valueOf(rows.getString(3)), rows.getBoolean(4));
                        }
                    },
                    claimNos.toArray());
            jdbc.query(
                    "select claim_no, first_flagged_on from first_flag where claim_no in " + marks,
                    rows -> {
                        LocalDate date = rows.getObject(2, LocalDate.class);
                        if (date.isBefore(night.businessDate())) {
                            pasts.computeIfAbsent(rows.getString(1), claimNo -> new Past())
                                    .flaggedOn(date);
                        }
                    },
                    claimNos.toArray());
            Set<Long> lastRuns = new HashSet<>();
            pasts.values().forEach(past -> lastRuns.add(past.lastRun));
            if (!lastRuns.isEmpty()) {
                List<Object> arguments = new ArrayList<>(claimNos);
                arguments.addAll(lastRuns);
                jdbc.query(
                        "select claim_no, run_id, code from red_flag where claim_no in " + marks + " and run_id in (?"
                                + ", ?".repeat(lastRuns.size() - 1) + ")",
                        rows -> {
                            Past past = pasts.get(rows.getString(1));
                            if (past != null && past.lastRun == rows.getLong(2)) {
                                past.lastHits.add(rows.getString(3));
                            }
                        },
                        arguments.toArray());
            }
            return pasts;
        }

        private ScoredClaim withPast(ScoredClaim claim, Past past, EarlierNights earlier) {
            Set<String> hits = claim.hits().stream().map(RedFlag::code).collect(Collectors.toCollection(TreeSet::new));
            Set<String> fresh = new TreeSet<>(hits);
            fresh.removeAll(past.lastHits);
            Set<String> gone = new TreeSet<>(past.lastHits);
            gone.removeAll(hits);
            EarlierNights.@Nullable Wait wait = claim.deferred() ? earlier.waiting(past.deferredRuns) : null;
            boolean scoredBefore = past.lastScoredOn != null && past.lastScoredOn.equals(earlier.lastDate());
            return ScoredClaimBuilder.builder(claim)
                    .previousRoute(scoredBefore ? past.lastRoute : null)
                    .deferredSince(wait == null ? null : wait.since())
                    .nightsDeferred(wait == null ? 0 : wait.nights())
                    .firstFlaggedOn(
                            past.firstFlaggedOn == null && claim.route().isFlagged()
                                    ? night.businessDate()
                                    : past.firstFlaggedOn)
                    .newHits(List.copyOf(fresh))
                    .goneHits(List.copyOf(gone))
                    .build();
        }
    }

    /** What earlier nights said of a claim. */
    private static final class Past {
        private @Nullable LocalDate firstFlaggedOn;
        private @Nullable LocalDate lastScoredOn;
        private long lastRun;
        private @Nullable Route lastRoute;
        private final Set<Long> deferredRuns = new HashSet<>();
        private final Set<String> lastHits = new TreeSet<>();

        void flaggedOn(LocalDate date) {
            if (firstFlaggedOn == null || date.isBefore(firstFlaggedOn)) {
                firstFlaggedOn = date;
            }
        }

        void add(long runId, LocalDate date, Route route, boolean deferred) {
            if (deferred) {
                deferredRuns.add(runId);
            }
            if (route.isFlagged()) {
                flaggedOn(date);
            }
            if (lastScoredOn == null || date.isAfter(lastScoredOn)) {
                lastScoredOn = date;
                lastRun = runId;
                lastRoute = route;
            }
        }
    }
}
