package org.claimwatch.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes HTML. Whatever is not markup of the program's own goes through {@link #text}. */
final class Html implements Closeable {
    private final Writer out;

    Html(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    Html markup(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    Html line(String markup) throws IOException {
        return markup(markup).markup("\n");
    }

    /** Text in an element or a quoted attribute. */
    Html text(String text) throws IOException {
        out.write(escaped(text));
        return this;
    }

    /** An element that holds nothing but text; {@code tag} may carry attributes of the program's own. */
    Html element(String tag, String text) throws IOException {
        int blank = tag.indexOf(' ');
        String name = blank < 0 ? tag : tag.substring(0, blank);
        return markup("<" + tag + ">").text(text).markup("</" + name + ">");
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\t', '\n' -> escaped.append(c);
                default -> escaped.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
