package org.claimwatch.report;

import java.util.regex.Pattern;

/** Texts of the data in a Markdown file: they stay texts, in a mail and in a chat. */
final class Markdown {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_~|#<>\\[\\]{}&]");

    private Markdown() {}

    /** Markup is escaped; addresses and calls of persons, which chats act on, are written with wide characters. */
    static String text(String text) {
        String visible = INVISIBLE
                .matcher(text)
                .replaceAll(" ")
                .replace("://", "：//")
                .replace("@", "＠")
                .replace("www.", "www．");
        return MARKUP.matcher(visible).replaceAll("\\\\$0");
    }
}
