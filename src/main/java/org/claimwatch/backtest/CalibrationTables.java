package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.backtest.Calibration.Formula;
import org.claimwatch.backtest.Calibration.Kind;
import org.claimwatch.backtest.Ranking.Area;
import org.claimwatch.backtest.Seen.Split;
import org.claimwatch.claim.ReportTable;
import org.jspecify.annotations.Nullable;

/** The tables of a proposal. */
final class CalibrationTables {
    private final Words words;
    private final Scorecard card;
    private final Split split;
    private final int[] now;
    private final int[] fitted;
    private final Formula formula;

    CalibrationTables(Words words, Scorecard card, Split split, int[] now, int[] fitted, Formula formula) {
        this.words = words;
        this.card = card;
        this.split = split;
        this.now = now;
        this.fitted = fitted;
        this.formula = formula;
    }

    /** How well points in use and proposed points rank the claims of the earlier and of the later months. */
    ReportTable quality() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Map<String, List<Seen>> parts = new LinkedHashMap<>();
        parts.put("months.earlier", split.earlier());
        parts.put("months.later", split.later());
        parts.forEach((months, some) -> {
            rows.add(quality("quality.score", months, Seen.ranking(some, Seen::score)));
            rows.add(quality("quality.now", months, Seen.ranking(some, now)));
            rows.add(quality("quality.fitted", months, Seen.ranking(some, fitted)));
            rows.add(quality(
                    "quality.proposed",
                    months,
                    Seen.ranking(some, one -> formula.score(card.hits(one.features(), fitted), one.favour()))));
        });
        return words.table(
                "calibration-quality", rows, "what", "months", "positive", "cleared", "auc", "auc_low", "auc_high");
    }

    private List<@Nullable Object> quality(String what, String months, Ranking ranking) {
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

    /** Level by level; what the change of its indicator alone does to bands and to the ranking of the later months. */
    ReportTable points(Map<Kind, Integer> claims, List<BandLimit> limits) {
        Area before = Seen.ranking(split.later(), now).area();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < card.levels().size(); i++) {
            Scorecard.Level level = card.levels().get(i);
            int feature = i;
            Area after = Seen.ranking(split.later(), changed(level.code())).area();
            long positive = count(feature, true);
            long cleared = count(feature, false);
            rows.add(Figures.row(
                    level.code(),
                    String.join(" ", level.tiers()),
                    level.points(),
                    card.points(i, fitted),
                    claims.entrySet().stream()
                            .filter(kind -> kind.getKey().features().get(feature) == 1)
                            .mapToInt(Map.Entry::getValue)
                            .sum(),
                    positive,
                    cleared,
                    Figures.share(positive, positive + cleared),
                    inAnotherBand(claims, limits, level.code()),
                    before == null || after == null ? null : Figures.number(after.value() - before.value())));
        }
        return words.table(
                "calibration-points",
                rows,
                "code",
                "tier",
                "now",
                "proposed",
                "claims",
                "positive",
                "cleared",
                "precision",
                "in_another_band",
                "auc_change");
    }

    /** How many claims the change of one indicator alone would lift or drop across a limit in use. */
    private int inAnotherBand(Map<Kind, Integer> claims, List<BandLimit> limits, String code) {
        int[] changed = changed(code);
        if (Arrays.equals(changed, now)) {
            return 0;
        }
        return claims.entrySet().stream()
                .filter(kind -> reached(limits, kind.getKey(), changed) != reached(limits, kind.getKey(), now))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private long reached(List<BandLimit> limits, Kind kind, int[] steps) {
        int score = formula.score(card.hits(kind.features(), steps), kind.favour());
        return limits.stream().filter(limit -> score >= limit.now()).count();
    }

    private int[] changed(String code) {
        int[] changed = now.clone();
        for (int j = 0; j < changed.length; j++) {
            if (card.levels().get(j).code().equals(code)) {
                changed[j] = fitted[j];
            }
        }
        return changed;
    }

    private long count(int feature, boolean positive) {
        return count(split.earlier(), feature, positive) + count(split.later(), feature, positive);
    }

    private static long count(List<Seen> some, int feature, boolean positive) {
        return some.stream()
                .filter(one -> one.features().get(feature) == 1 && one.positive() == positive)
                .count();
    }

    ReportTable bands(List<BandLimit> limits) {
        return words.table(
                "calibration-bands",
                limits.stream().map(BandLimit::row).toList(),
                "parameter",
                "now",
                "proposed",
                "claims_now",
                "claims_proposed");
    }

    /** @param drafts the codes of the draft rules, pair by pair; none where there is none */
    ReportTable pairs(List<TellingPair> pairs, Map<Pair, String> drafts) {
        return words.table(
                "calibration-pairs",
                pairs.stream()
                        .map(telling -> Figures.row(
                                telling.pair().code(),
                                telling.pair().other(),
                                telling.claims(),
                                Figures.number(telling.precision()),
                                Figures.number(telling.low()),
                                Figures.number(telling.one()),
                                Figures.number(telling.other()),
                                drafts.get(telling.pair())))
                        .toList(),
                "code",
                "other",
                "claims",
                "precision",
                "precision_low",
                "precision_of_code",
                "precision_of_other",
                "draft");
    }
}
