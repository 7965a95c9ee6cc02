package org.claimwatch.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwatch.backtest.Outcome.Found;
import org.claimwatch.backtest.Seen.Split;
import org.claimwatch.claim.Investigation;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.RedFlag;

/**
 * Proposes points and cut-offs from the outcomes of investigations. Fitted on the earlier months and judged on the later
 * ones, which the fit has not seen.
 */
public final class Calibration {
    private static final int MAX = 100;

    private final Parameters parameters;
    private final boolean negative;
    private final Formula formula;
    private final Scorecard card;
    private final Map<String, Found> outcomes;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<Kind, Integer> all = new HashMap<>();
    private final int[] scores = new int[MAX + 1];
    private final PairFinder pairs = new PairFinder();

    /** How hits, and points in the customer's favour, become a score. */
    public interface Formula {
        int score(List<RedFlag> hits, int favour);
    }

    /** Claims that look the same to any points. */
    record Kind(List<Integer> features, int favour) {}

    /**
     * @param negative whether the author of the rules allows negative points
     * @param formula that of the rules in use
     */
    public Calibration(Parameters parameters, List<Investigation> investigations, boolean negative, Formula formula) {
        this.parameters = parameters;
        this.negative = negative;
        this.formula = formula;
        this.card = new Scorecard(TierPoints.of(parameters));
        this.outcomes = Outcome.byClaim(investigations);
    }

    /** Takes one claim more, in the order of report. */
    public void add(PastScore claim) {
        List<Integer> features = card.features(claim);
        all.merge(new Kind(features, claim.favour()), 1, Integer::sum);
        scores[within(claim.score())]++;
        Found found = outcomes.get(claim.claimNo());
        if (found != null && found.outcome() != Outcome.INCONCLUSIVE) {
            seen.add(new Seen(
                    YearMonth.from(claim.reportedOn()),
                    features,
                    claim.favour(),
                    claim.score(),
                    found.outcome().isPositive()));
            pairs.add(claim.hits(), found);
        }
    }

    /** Whether there are enough outcomes: some of each kind, in earlier and in later months. */
    public boolean isPossible() {
        return Split.of(seen).canBeJudged();
    }

    /** The proposal. */
    public Proposal propose() {
        Split split = Split.of(seen);
        int[] now = card.stepsNow();
        int[] fitted = new Fitting(card, split.earlier(), negative).steps();
        List<BandLimit> limits = BandLimit.proposed(parameters, scores, scores(fitted));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < card.levels().size(); i++) {
            Scorecard.Level level = card.levels().get(i);
            int points = card.points(i, fitted);
            if (points != level.points()) {
                level.tiers().forEach(tier -> numbers.put(level.code() + "." + tier + ".points", points));
            }
        }
        limits.stream()
                .filter(limit -> limit.now() != limit.proposed())
                .forEach(limit -> numbers.put(limit.parameter(), limit.proposed()));
        List<TellingPair> telling = pairs.telling();
        return new Proposal(numbers, telling, (words, drafts) -> {
            CalibrationTables tables = new CalibrationTables(words, card, split, now, fitted, formula);
            return List.of(
                    tables.quality(), tables.points(all, limits), tables.bands(limits), tables.pairs(telling, drafts));
        });
    }

    /** How many claims would have each score. */
    private int[] scores(int[] fitted) {
        int[] sums = new int[MAX + 1];
        all.forEach((kind, claims) ->
                sums[within(formula.score(card.hits(kind.features(), fitted), kind.favour()))] += claims);
        return sums;
    }

    private static int within(int score) {
        return Math.max(0, Math.min(MAX, score));
    }

    /** The months on which it was fitted and on which it was judged. */
    public String months() {
        Split split = Split.of(seen);
        return months(split.earlier()) + " / " + months(split.later());
    }

    private static String months(List<Seen> some) {
        return some.stream().map(one -> one.month().toString()).distinct().collect(Collectors.joining(", "));
    }
}
