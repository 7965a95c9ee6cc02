package org.claimwatch.backtest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.claimwatch.claim.ReportTable;
import org.claimwatch.claim.ReportTable.Column;
import org.jspecify.annotations.Nullable;

/** What the tables say in one language: Chinese or, for every other locale, English. */
public final class Words {
    private final Properties patterns = new Properties();

    public Words(Locale locale) {
        String name = "messages_" + (locale.getLanguage().equals("zh") ? "zh" : "en") + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            patterns.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The text of a key with its values. */
    public String say(String key, Object... values) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    /** A table whose title, note and columns are in the messages under its name. */
    ReportTable table(String name, List<? extends List<@Nullable Object>> rows, String... columns) {
        return new ReportTable(
                name,
                say("table." + name),
                say("table." + name + ".note"),
                Arrays.stream(columns).map(this::column).toList(),
                rows);
    }

    private Column column(String id) {
        String key = "column." + id;
        return new Column(id, patterns.containsKey(key) ? say(key) : id);
    }
}
