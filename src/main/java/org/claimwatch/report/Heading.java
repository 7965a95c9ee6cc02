package org.claimwatch.report;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param width of a long text, else the greatest that its values may ask for; in characters
 * @param format the number format of its cells, or empty
 * @param choices what may be chosen in it; empty where anything may stand
 */
record Heading(String text, double width, String format, Kind kind, List<String> choices) {

    /** What its texts are like. */
    enum Kind {
        SHORT,
        /** Takes several lines. */
        LONG,
        /** Takes several lines, and the same few texts come again and again. */
        REPEATED,
        /** To be filled in by the reader. */
        INPUT
    }

    Heading(String text, double width, String format, Kind kind) {
        this(text, width, format, kind, List.of());
    }

    boolean isLong() {
        return kind == Kind.LONG || kind == Kind.REPEATED;
    }
}
