package org.claimwatch.score;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a rule file into tokens; comments and blanks fall away. */
final class Lexer {

    private static final Pattern NEXT =
            Pattern.compile("(?<blank>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
                    + "|\"(?<text>[^\"\\\\\\n]*)\"|(?<number>\\d+(?:\\.\\d+)?)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[(),:;.@<>!\\-])");

    private final String file;
    private final String source;
    private final Findings findings;
    private final List<Token> tokens = new ArrayList<>();
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String source, Findings findings) {
        this.file = file;
        this.source = source;
        this.findings = findings;
    }

    /**
     * The file's tokens; the last is of kind {@link Token.Kind#END}. None but that one when a text or a comment has no
     * end, for then nothing after it means what it says.
     */
    static List<Token> tokens(String file, String source, Findings findings) {
        return new Lexer(file, source, findings).read();
    }

    private List<Token> read() {
        Matcher matcher = NEXT.matcher(source);
        int at = 0;
        while (at < source.length()) {
            matcher.region(at, source.length());
            if (matcher.lookingAt()) {
                take(matcher, at);
                countLines(at, matcher.end());
                at = matcher.end();
            } else {
                findings.add(file, line, at - lineStart + 1, complaint(at));
                if (source.charAt(at) == '"' || source.startsWith("/*", at)) {
                    tokens.clear();
                    break;
                }
                at++;
            }
        }
        add(Token.Kind.END, "", at);
        return tokens;
    }

    private void take(Matcher matcher, int at) {
        if (matcher.group("word") != null) {
            add(Token.Kind.WORD, matcher.group("word"), at);
        } else if (matcher.group("text") != null) {
            add(Token.Kind.TEXT, matcher.group("text"), at);
        } else if (matcher.group("number") != null) {
            add(Token.Kind.NUMBER, matcher.group("number"), at);
        } else if (matcher.group("sign") != null) {
            add(Token.Kind.SIGN, matcher.group("sign"), at);
        }
    }

    private void add(Token.Kind kind, String text, int at) {
        tokens.add(new Token(kind, text, line, at - lineStart + 1));
    }

    private String complaint(int at) {
        if (source.charAt(at) == '"') {
            return "this text has no closing quote on its line, or holds a backslash";
        }
        if (source.startsWith("/*", at)) {
            return "this comment is not closed";
        }
        return "the sign " + source.charAt(at) + " has no meaning in a rule";
    }

    private void countLines(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
    }
}
