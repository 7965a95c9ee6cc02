package org.claimwatch.backtest;

import java.util.List;
import java.util.Map;
import org.claimwatch.claim.ReportTable;

/** What outcomes propose. Made by {@link Calibration}. */
public final class Proposal {
    private final Map<String, Integer> numbers;
    private final List<TellingPair> pairs;
    private final Tables tables;

    /** Writes the tables in one language. */
    interface Tables {
        List<ReportTable> of(Words words, Map<Pair, String> drafts);
    }

    Proposal(Map<String, Integer> numbers, List<TellingPair> pairs, Tables tables) {
        this.numbers = Map.copyOf(numbers);
        this.pairs = List.copyOf(pairs);
        this.tables = tables;
    }

    /** Parameters with other values than now, by name. */
    public Map<String, Integer> numbers() {
        return numbers;
    }

    /** Pairs of indicators that say more together than either alone, in code order. */
    public List<TellingPair> pairs() {
        return pairs;
    }

    /**
     * What the proposal says, what each change would do, and how good it is.
     *
     * @param drafts the code of the draft of a rule for a pair, where there is one
     */
    public List<ReportTable> tables(Words words, Map<Pair, String> drafts) {
        return tables.of(words, drafts);
    }
}
