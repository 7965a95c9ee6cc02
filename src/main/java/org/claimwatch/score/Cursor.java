package org.claimwatch.score;

import java.util.List;

/** A place among the tokens of a file, moving forward. */
final class Cursor {

    /** The rule can't be read on from here. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Token where;
        private final String reason;

        Refused(Token where, String message) {
            super(message, null, false, false);
            this.where = where;
            this.reason = message;
        }

        String reason() {
            return reason;
        }

        Token where() {
            return where;
        }
    }

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    boolean sees(String text) {
        return peek().is(text);
    }

    /** Steps over the text if it comes next. */
    boolean skips(String text) {
        if (sees(text)) {
            at++;
            return true;
        }
        return false;
    }

    Token expect(String text, String context) throws Refused {
        if (!sees(text)) {
            throw new Refused(peek(), "expected " + text + " " + context + ", found " + peek().shown());
        }
        return next();
    }

    Token expect(Token.Kind kind, String what) throws Refused {
        if (peek().kind() != kind) {
            throw new Refused(peek(), "expected " + what + ", found " + peek().shown());
        }
        return next();
    }

    /** Moves to the next of these words, or to the end. */
    void skipTo(String... words) {
        while (!atEnd()) {
            for (String word : words) {
                if (sees(word)) {
                    return;
                }
            }
            at++;
        }
    }
}
