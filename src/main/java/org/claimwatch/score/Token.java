package org.claimwatch.score;

/**
 * A word, text, number or sign of a rule file.
 *
 * @param text a text without its quotes
 * @param line from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String expected) {
        return kind != Kind.TEXT && text.equals(expected);
    }

    /** Whether it stands right after the other one. */
    boolean follows(Token other) {
        return kind != Kind.TEXT
                && other.kind != Kind.TEXT
                && line == other.line
                && column == other.column + other.text.length();
    }

    /** How a message names it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the file";
            case TEXT -> '"' + text + '"';
            default -> text;
        };
    }
}
