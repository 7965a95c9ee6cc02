package org.claimwatch.backtest;

import java.util.Comparator;

/** Two indicators, in code order. */
public record Pair(String code, String other) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::code).thenComparing(Pair::other);

    static Pair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair pair) {
        return ORDER.compare(this, pair);
    }
}
