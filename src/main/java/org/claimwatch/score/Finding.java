package org.claimwatch.score;

import java.util.Comparator;

/**
 * Something in a rules folder that has to be put right before anything is scored.
 *
 * @param file relative to the rules folder, with {@code /}
 * @param line from 1; 0 is the file as a whole
 * @param column from 1; 0 is the line as a whole
 * @param message a sentence for the author of the rule
 */
public record Finding(String file, int line, int column, String message) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::message);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** As compilers print it: {@code pt/PT-01.drl:12:5: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
