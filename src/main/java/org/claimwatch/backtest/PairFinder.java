package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.backtest.Outcome.Found;
import org.claimwatch.claim.RedFlag;

/** Looks for pairs of indicators whose precision together is, beyond chance, above that of either. */
final class PairFinder {
    private static final int FEWEST = 10;

    private final Map<String, Tally> indicators = new TreeMap<>();
    private final Map<Pair, Tally> pairs = new TreeMap<>();

    void add(List<RedFlag> hits, Found found) {
        for (int i = 0; i < hits.size(); i++) {
            indicators.computeIfAbsent(hits.get(i).code(), code -> new Tally()).add(found);
            for (int j = i + 1; j < hits.size(); j++) {
                pairs.computeIfAbsent(Pair.of(hits.get(i).code(), hits.get(j).code()), pair -> new Tally())
                        .add(found);
            }
        }
    }

    /** The pairs, in code order. */
    List<TellingPair> telling() {
        List<TellingPair> telling = new ArrayList<>();
        pairs.forEach((pair, tally) -> {
            double one = precision(pair.code());
            double other = precision(pair.other());
            Double low = tally.known() < FEWEST ? null : tally.precisionLow();
            if (low != null && low > Math.max(one, other)) {
                telling.add(new TellingPair(pair, tally.known(), tally.precision(), low, one, other));
            }
        });
        return telling;
    }

    private double precision(String code) {
        Tally tally = indicators.get(code);
        return tally == null ? 0 : tally.precision();
    }
}
