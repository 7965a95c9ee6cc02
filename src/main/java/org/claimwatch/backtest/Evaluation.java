package org.claimwatch.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimwatch.backtest.Outcome.Found;
import org.claimwatch.backtest.Ranking.Area;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Investigation;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ReportPage.Curve;
import org.claimwatch.claim.ReportPage.Point;
import org.claimwatch.claim.ReportTable;
import org.jspecify.annotations.Nullable;

/** Scores of the past held against what investigations found. Takes claims day by day. */
public final class Evaluation {
    private static final int STEP = 5;
    private static final int MAX_SCORE = 100;

    /** Pairs with fewer known outcomes tell nothing. */
    private static final int FEWEST = 5;

    private final Map<String, Found> outcomes;
    private final Tally all = new Tally();
    private final Map<Band, Tally> bands = new TreeMap<>();
    private final Map<String, Tally> indicators = new TreeMap<>();
    private final Map<String, Tally> tiers = new TreeMap<>();
    private final Map<Pair, Tally> pairs = new TreeMap<>();
    private final Map<Integer, Tally> scores = new TreeMap<>();
    private final Map<String, Part> branches = new TreeMap<>();
    private final Map<YearMonth, Part> months = new TreeMap<>();
    private final Ranking ranking = new Ranking();
    private final Selection selection = new Selection();
    private final TopClaims top = new TopClaims();

    private static final class Part {
        private final Tally all = new Tally();
        private final Tally flagged = new Tally();
        private final Ranking ranking = new Ranking();
    }

    public Evaluation(List<Investigation> investigations) {
        this.outcomes = Outcome.byClaim(investigations);
    }

    /** Takes one claim more. */
    public void add(PastScore claim) {
        Found found = outcomes.get(claim.claimNo());
        all.add(found);
        tally(bands, claim.band()).add(found);
        tally(scores, claim.score()).add(found);
        List<RedFlag> hits = claim.hits();
        for (int i = 0; i < hits.size(); i++) {
            RedFlag hit = hits.get(i);
            tally(indicators, hit.code()).add(found);
            tally(tiers, hit.code() + " " + hit.tier()).add(found);
            for (int j = i + 1; j < hits.size(); j++) {
                tally(pairs, Pair.of(hit.code(), hits.get(j).code())).add(found);
            }
        }
        for (Part part : List.of(
                branches.computeIfAbsent(claim.institutionId(), id -> new Part()),
                months.computeIfAbsent(YearMonth.from(claim.reportedOn()), month -> new Part()))) {
            part.all.add(found);
            if (claim.route().isFlagged()) {
                part.flagged.add(found);
            }
            part.ranking.add(claim.score(), found == null ? null : found.outcome());
        }
        ranking.add(claim.score(), found == null ? null : found.outcome());
        selection.add(claim, found);
        top.add(claim, found);
    }

    private static <K> Tally tally(Map<K, Tally> tallies, K key) {
        return tallies.computeIfAbsent(key, none -> new Tally());
    }

    /** Whether any claim has an outcome that says something. */
    public boolean knowsAnything() {
        return all.known() > 0;
    }

    /** The tables. */
    public List<ReportTable> tables(Words words) {
        return List.of(
                words.table(
                        "quality",
                        List.of(
                                quality(words, "quality.investigated", ranking),
                                quality(words, "quality.weighted", selection.weighted())),
                        "what",
                        "positive",
                        "cleared",
                        "auc",
                        "auc_low",
                        "auc_high"),
                words.table(
                        "selection",
                        selection.rows(),
                        "band",
                        "flagged",
                        "claims",
                        "with_outcome",
                        "share",
                        "control_sample",
                        "control_with_outcome",
                        "control_positive",
                        "weight"),
                words.table("outcome-bands", rates(bands), columns("band")),
                words.table("outcome-indicators", rates(indicators), columns("code")),
                words.table("outcome-tiers", rates(tiers), columns("tier")),
                words.table("outcome-pairs", pairRates(), columns("pair")),
                words.table(
                        "cut-offs",
                        cutOffs(),
                        Stream.concat(
                                        Stream.of("score_from"),
                                        Stream.concat(
                                                Tally.RATES.stream(),
                                                Stream.of("missed_below", "weighted_recall", "weighted_precision")))
                                .toArray(String[]::new)),
                words.table(
                        "top-of-the-day",
                        top.rows(all),
                        Stream.concat(
                                        Stream.of("places_a_day", "days"),
                                        Stream.concat(Tally.RATES.stream(), Stream.of("saved", "saved_share")))
                                .toArray(String[]::new)),
                words.table("by-month", parts(months), partColumns("month")),
                words.table("by-branch", parts(branches), partColumns("institution")),
                words.table(
                        "curves",
                        ranking.steps().stream().map(Ranking.Step::row).toList(),
                        "score_from",
                        "false_alarms",
                        "recall",
                        "precision"));
    }

    /** How recall pays for false alarms, and precision for recall; nothing without outcomes. */
    public List<Curve> curves(Words words) {
        if (ranking.positives() == 0 || ranking.negatives() == 0) {
            return List.of();
        }
        List<Point> roc = new ArrayList<>(List.of(new Point(0, 0)));
        List<Point> precision = new ArrayList<>();
        for (Ranking.Step step : ranking.steps()) {
            roc.add(new Point(step.falseAlarms(), step.recall()));
            precision.add(new Point(step.recall(), step.precision()));
        }
        String recall = words.say("column.recall");
        return List.of(
                new Curve(words.say("curve.roc"), words.say("column.false_alarms"), recall, roc),
                new Curve(words.say("curve.precision"), recall, words.say("column.precision"), precision));
    }

    private List<@Nullable Object> quality(Words words, String what, Ranking ranked) {
        Area area = ranked.area();
        return Figures.row(
                words.say(what, selection.inTheDark()),
                Figures.oneDecimal(ranked.positives()),
                Figures.oneDecimal(ranked.negatives()),
                area == null ? null : Figures.number(area.value()),
                area == null ? null : Figures.number(area.low()),
                area == null ? null : Figures.number(area.high()));
    }

    private List<List<@Nullable Object>> rates(Map<?, Tally> tallies) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        tallies.forEach((key, tally) -> rows.add(rates(key, tally)));
        return rows;
    }

    private List<@Nullable Object> rates(Object first, Tally tally) {
        List<@Nullable Object> row = new ArrayList<>(List.of(first));
        row.addAll(tally.rates(all));
        return row;
    }

    private List<List<@Nullable Object>> pairRates() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        pairs.forEach((pair, tally) -> {
            if (tally.known() >= FEWEST) {
                rows.add(rates(pair.code() + " " + pair.other(), tally));
            }
        });
        return rows;
    }

    private List<List<@Nullable Object>> cutOffs() {
        Ranking weighted = selection.weighted();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int from = 0; from <= MAX_SCORE; from += STEP) {
            Tally above = new Tally();
            for (Map.Entry<Integer, Tally> score : scores.entrySet()) {
                if (score.getKey() >= from) {
                    above.add(score.getValue());
                }
            }
            List<@Nullable Object> row = new ArrayList<>(rates(from, above));
            row.add(all.positive() - above.positive());
            row.add(Figures.number(weighted.recall(from)));
            row.add(Figures.number(weighted.precision(from)));
            rows.add(row);
        }
        return rows;
    }

    private static <K> List<List<@Nullable Object>> parts(Map<K, Part> parts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        parts.forEach((key, part) -> {
            Area area = part.ranking.area();
            List<@Nullable Object> row =
                    new ArrayList<>(Figures.row(key.toString(), part.all.claims(), part.all.known()));
            row.add(part.all.positive());
            row.add(part.flagged.claims());
            Tally.addShare(row, part.flagged.positive(), part.flagged.known());
            Tally.addShare(row, part.flagged.positive(), part.all.positive());
            Tally.addShare(row, part.flagged.negative(), part.all.negative());
            row.add(area == null ? null : Figures.number(area.value()));
            row.add(area == null ? null : Figures.number(area.low()));
            row.add(area == null ? null : Figures.number(area.high()));
            rows.add(row);
        });
        return rows;
    }

    private static String[] columns(String first) {
        return Stream.concat(Stream.of(first), Tally.RATES.stream()).toArray(String[]::new);
    }

    private static String[] partColumns(String first) {
        return Arrays.asList(
                        first,
                        "claims",
                        "with_outcome",
                        "positive",
                        "flagged",
                        "precision",
                        "precision_low",
                        "precision_high",
                        "recall",
                        "recall_low",
                        "recall_high",
                        "false_alarms",
                        "false_alarms_low",
                        "false_alarms_high",
                        "auc",
                        "auc_low",
                        "auc_high")
                .toArray(String[]::new);
    }
}
