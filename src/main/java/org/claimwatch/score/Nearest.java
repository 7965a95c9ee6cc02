package org.claimwatch.score;

import java.util.Collection;
import java.util.Comparator;

/** Finds the name that an author probably meant. */
final class Nearest {
    private static final int LONGEST = 100;

    private Nearest() {}

    /** {@code ; did you mean x?}, or nothing when no name is close. */
    static String hint(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return "";
        }
        return known.stream()
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(name, candidate) <= Math.max(2, name.length() / 4))
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }

    /** How many letters have to be added, dropped or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
