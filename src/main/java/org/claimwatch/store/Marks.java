package org.claimwatch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The place holders of a list in a statement. */
final class Marks {
    private static final int PORTION = 500;

    private Marks() {}

    /** {@code (?, ?, ?)} for three values; there has to be one. */
    static String of(Collection<?> values) {
        return "(?" + ", ?".repeat(values.size() - 1) + ")";
    }

    /** The values in portions that a statement can take. */
    static <T> List<List<T>> portions(List<T> values) {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < values.size(); from += PORTION) {
            portions.add(values.subList(from, Math.min(from + PORTION, values.size())));
        }
        return portions;
    }
}
