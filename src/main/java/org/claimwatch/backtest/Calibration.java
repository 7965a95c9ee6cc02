package org.claimwatch.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimwatch.backtest.LogisticFit.Group;
import org.claimwatch.backtest.Outcome.Found;
import org.claimwatch.backtest.Ranking.Area;
import org.claimwatch.claim.Investigation;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ReportTable;
import org.jspecify.annotations.Nullable;

/**
 * Proposes points and cut-offs from the outcomes of investigations. Fitted on the earlier months and judged on the later
 * ones, which the fit has not seen; how sparse it is to be is tried month by month on the earlier ones.
 */
public final class Calibration {
    private static final List<String> BANDS = List.of("band.guarded", "band.medium", "band.high", "band.critical");
    private static final List<Double> PENALTIES = List.of(0.5, 1.0, 2.0, 4.0, 8.0, 16.0);
    private static final double EARLIER = 2.0 / 3;
    private static final int MAX = 100;
    private static final int FEWEST = 10;

    private final Parameters parameters;
    private final Scorecard card;
    private final Map<String, Found> outcomes;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<List<Integer>, Integer> all = new HashMap<>();
    private final int[] scores = new int[MAX + 1];
    private final Map<String, Tally> indicators = new TreeMap<>();
    private final Map<Pair, Tally> pairs = new TreeMap<>();

    private record Seen(YearMonth month, List<Integer> features, int score, boolean positive) {}

    /**
     * What is proposed.
     *
     * @param numbers parameters with other values than now, by name
     * @param tables what the proposal says and how good it is
     * @param drafts rules for pairs of indicators that say more together than either alone
     */
    public record Proposal(Map<String, Integer> numbers, List<ReportTable> tables, List<PairDraft> drafts) {}

    public Calibration(Parameters parameters, List<Investigation> investigations) {
        this.parameters = parameters;
        this.card = new Scorecard(TierPoints.of(parameters));
        this.outcomes = Outcome.byClaim(investigations);
    }

    /** Takes one claim more, in the order of report. */
    public void add(PastScore claim) {
        List<Integer> features = card.features(claim);
        all.merge(features, 1, Integer::sum);
        scores[Math.min(MAX, claim.score())]++;
        Found found = outcomes.get(claim.claimNo());
        if (found == null || found.outcome() == Outcome.INCONCLUSIVE) {
            return;
        }
        seen.add(new Seen(
                YearMonth.from(claim.reportedOn()),
                features,
                claim.score(),
                found.outcome().isPositive()));
        List<RedFlag> hits = claim.hits();
        for (int i = 0; i < hits.size(); i++) {
            indicators.computeIfAbsent(hits.get(i).code(), code -> new Tally()).add(found);
            for (int j = i + 1; j < hits.size(); j++) {
                pairs.computeIfAbsent(Pair.of(hits.get(i).code(), hits.get(j).code()), pair -> new Tally())
                        .add(found);
            }
        }
    }

    /** Whether there are enough outcomes: some of each kind, earlier and later. */
    public boolean isPossible() {
        return ranking(earlier(), one -> one.score()).area() != null
                && ranking(later(), one -> one.score()).area() != null;
    }

    private interface Score {
        int of(Seen one);
    }

    private static Ranking ranking(List<Seen> some, Score score) {
        Ranking ranking = new Ranking();
        some.forEach(one -> ranking.add(score.of(one), one.positive(), 1));
        return ranking;
    }

    private YearMonth firstLaterMonth() {
        return seen.get((int) Math.min(seen.size() - 1L, Math.round(seen.size() * EARLIER)))
                .month();
    }

    private List<Seen> earlier() {
        return seen.isEmpty()
                ? seen
                : seen.stream()
                        .filter(one -> one.month().isBefore(firstLaterMonth()))
                        .toList();
    }

    private List<Seen> later() {
        return seen.isEmpty()
                ? seen
                : seen.stream()
                        .filter(one -> !one.month().isBefore(firstLaterMonth()))
                        .toList();
    }

    /** The proposal. */
    public Proposal propose(Words words) {
        List<Seen> earlier = earlier();
        double penalty = penalty(earlier);
        LogisticFit fit = LogisticFit.of(groups(earlier), card.levels().size(), penalty);
        int[] now = card.stepsNow();
        int[] fitted = card.steps(fit, factor(earlier, fit, now));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < card.levels().size(); i++) {
            Scorecard.Level level = card.levels().get(i);
            int points = card.points(i, fitted);
            if (points != level.points()) {
                level.tiers().forEach(tier -> numbers.put(level.code() + "." + tier + ".points", points));
            }
        }
        List<List<@Nullable Object>> bands = bands(fitted, numbers);
        List<PairDraft> drafts = drafts();
        return new Proposal(
                numbers,
                List.of(
                        words.table(
                                "calibration-quality",
                                quality(words, now, fitted),
                                "what",
                                "months",
                                "positive",
                                "cleared",
                                "auc",
                                "auc_low",
                                "auc_high"),
                        words.table(
                                "calibration-points",
                                points(now, fitted),
                                "code",
                                "tier",
                                "now",
                                "proposed",
                                "claims",
                                "positive",
                                "cleared",
                                "precision",
                                "auc_change"),
                        words.table(
                                "calibration-bands",
                                bands,
                                "parameter",
                                "now",
                                "proposed",
                                "claims_now",
                                "claims_proposed"),
                        words.table(
                                "calibration-pairs",
                                drafts.stream().map(PairDraft::row).toList(),
                                "code",
                                "other",
                                "claims",
                                "precision",
                                "precision_low",
                                "precision_of_code",
                                "precision_of_other",
                                "draft")),
                drafts);
    }

    /** Each month from the second on is foretold from those before it; the penalty that foretells best is taken. */
    private double penalty(List<Seen> earlier) {
        List<YearMonth> months =
                earlier.stream().map(Seen::month).distinct().sorted().toList();
        double best = PENALTIES.get(PENALTIES.size() / 2);
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : PENALTIES) {
            double loss = 0;
            for (YearMonth month : months.subList(Math.min(1, months.size()), months.size())) {
                List<Group> before = groups(earlier.stream()
                        .filter(one -> one.month().isBefore(month))
                        .toList());
                List<Group> then = groups(earlier.stream()
                        .filter(one -> one.month().equals(month))
                        .toList());
                loss += LogisticFit.of(before, card.levels().size(), penalty).loss(then);
            }
            if (loss < least) {
                least = loss;
                best = penalty;
            }
        }
        return best;
    }

    private static List<Group> groups(List<Seen> some) {
        Map<List<Integer>, double[]> counts = new LinkedHashMap<>();
        some.forEach(one -> counts.computeIfAbsent(one.features(), none -> new double[2])[one.positive() ? 0 : 1]++);
        return counts.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()[0], group.getValue()[1]))
                .toList();
    }

    /** How many points a unit of log-odds is, so that the fitted points are on the scale of those in use. */
    private static double factor(List<Seen> earlier, LogisticFit fit, int[] now) {
        Map<Integer, double[]> counts = new TreeMap<>();
        earlier.forEach(one -> counts.computeIfAbsent(Scorecard.sum(one.features(), now), none -> new double[2])[
                one.positive() ? 0 : 1]++);
        double slope = LogisticFit.of(
                        counts.entrySet().stream()
                                .map(group ->
                                        new Group(List.of(group.getKey()), group.getValue()[0], group.getValue()[1]))
                                .toList(),
                        1,
                        0)
                .weight(0);
        double greatest = 0;
        for (int i = 0; i < now.length; i++) {
            greatest = Math.max(greatest, fit.weight(i));
        }
        double steepest = greatest == 0 ? 1 : MAX / 2.0 / greatest;
        return slope <= 0 ? steepest : Math.min(1 / slope, steepest * 2);
    }

    private List<List<@Nullable Object>> quality(Words words, int[] now, int[] fitted) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Map<String, List<Seen>> parts = new LinkedHashMap<>();
        parts.put("months.earlier", earlier());
        parts.put("months.later", later());
        parts.forEach((months, some) -> {
            rows.add(quality(words, "quality.score", months, ranking(some, one -> one.score())));
            rows.add(quality(words, "quality.now", months, ranking(some, one -> Scorecard.sum(one.features(), now))));
            rows.add(quality(
                    words, "quality.fitted", months, ranking(some, one -> Scorecard.sum(one.features(), fitted))));
        });
        return rows;
    }

    private static List<@Nullable Object> quality(Words words, String what, String months, Ranking ranking) {
        Area area = ranking.area();
        return Figures.row(
                words.say(what),
                words.say(months),
                (long) ranking.positives(),
                (long) ranking.negatives(),
                area == null ? null : Figures.number(area.value()),
                area == null ? null : Figures.number(area.low()),
                area == null ? null : Figures.number(area.high()));
    }

    /** Level by level; what the change of its indicator alone does to the ranking of the later months. */
    private List<List<@Nullable Object>> points(int[] now, int[] fitted) {
        List<Seen> later = later();
        Area before = ranking(later, one -> Scorecard.sum(one.features(), now)).area();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < card.levels().size(); i++) {
            Scorecard.Level level = card.levels().get(i);
            int feature = i;
            int[] changed = now.clone();
            for (int j = 0; j < changed.length; j++) {
                if (card.levels().get(j).code().equals(level.code())) {
                    changed[j] = fitted[j];
                }
            }
            Area after = ranking(later, one -> Scorecard.sum(one.features(), changed))
                    .area();
            long positive = seen.stream()
                    .filter(one -> one.features().get(feature) == 1 && one.positive())
                    .count();
            long cleared = seen.stream()
                    .filter(one -> one.features().get(feature) == 1 && !one.positive())
                    .count();
            rows.add(Figures.row(
                    level.code(),
                    String.join(" ", level.tiers()),
                    level.points(),
                    card.points(i, fitted),
                    all.entrySet().stream()
                            .filter(group -> group.getKey().get(feature) == 1)
                            .mapToInt(Map.Entry::getValue)
                            .sum(),
                    positive,
                    cleared,
                    Figures.share(positive, positive + cleared),
                    before == null || after == null ? null : Figures.number(after.value() - before.value())));
        }
        return rows;
    }

    /** Limits of the bands that let about as many claims through as those in use, hardly ever more. */
    private List<List<@Nullable Object>> bands(int[] fitted, Map<String, Integer> numbers) {
        int[] sums = new int[MAX + 1];
        all.forEach((features, claims) -> sums[Math.min(MAX, Scorecard.sum(features, fitted))] += claims);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int least = 1;
        for (String band : BANDS) {
            int limit = parameters.whole(band);
            int claims = from(scores, limit);
            int proposed = least;
            while (proposed < MAX && from(sums, proposed) > claims) {
                proposed++;
            }
            least = Math.min(MAX, proposed + 1);
            if (proposed != limit) {
                numbers.put(band, proposed);
            }
            rows.add(Figures.row(band, limit, proposed, claims, from(sums, proposed)));
        }
        return rows;
    }

    private static int from(int[] counts, int limit) {
        return Arrays.stream(counts, limit, counts.length).sum();
    }

    /** Pairs whose precision is, beyond chance, above that of either indicator. */
    private List<PairDraft> drafts() {
        List<PairDraft> drafts = new ArrayList<>();
        pairs.forEach((pair, tally) -> {
            double one = precision(pair.code());
            double other = precision(pair.other());
            Double low = tally.known() < FEWEST ? null : tally.precisionLow();
            if (low != null && low > Math.max(one, other)) {
                drafts.add(new PairDraft(pair, tally.claims(), tally.precision(), low, one, other));
            }
        });
        return drafts;
    }

    private double precision(String code) {
        Tally tally = indicators.get(code);
        return tally == null ? 0 : tally.precision();
    }

    /** The months on which it was fitted and on which it was judged. */
    public String months() {
        return earlier().stream().map(one -> one.month().toString()).distinct().collect(Collectors.joining(", "))
                + " / "
                + later().stream().map(one -> one.month().toString()).distinct().collect(Collectors.joining(", "));
    }
}
