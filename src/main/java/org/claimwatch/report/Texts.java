package org.claimwatch.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.Route;

/** The headings and labels of the reports in one language: Chinese or, for every other locale, English. */
final class Texts {
    /** The texts of all reports, those of the page and of one claim, and the names of columns, facts and codes. */
    private static final List<String> BUNDLES = List.of("messages", "page", "codes", "explain");

    /** The families of keys that the page does not read. */
    private static final Pattern NOT_OF_PAGE =
            Pattern.compile("(column|console|explain|reject|run|sheet)\\.|condition");

    private final Properties patterns;
    private final Locale locale;

    private Texts(Properties patterns, Locale locale) {
        this.patterns = patterns;
        this.locale = locale;
    }

    static Texts of(Locale wanted) {
        boolean chinese = wanted.getLanguage().equals("zh");
        return new Texts(load(chinese ? "zh" : "en"), chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    static Properties load(String language) {
        Properties patterns = new Properties();
        for (String bundle : BUNDLES) {
            String name = bundle + "_" + language + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(Texts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
                patterns.load(reader);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return patterns;
    }

    /** The language, as HTML names it. */
    String languageTag() {
        return locale.toLanguageTag();
    }

    boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** All patterns by key, for the page. */
    SortedMap<String, String> ofPage() {
        SortedMap<String, String> all = new TreeMap<>();
        for (String key : patterns.stringPropertyNames()) {
            if (!NOT_OF_PAGE.matcher(key).lookingAt()) {
                all.put(key, patterns.getProperty(key));
            }
        }
        return all;
    }

    /** The text of a key with its values, which are put in as they are. */
    String say(String key, Object... values) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    String band(Band band) {
        return say("band." + band);
    }

    String route(Route route) {
        return say("route." + route);
    }

    /** A floor of the route in words, or its bare code when there are none for it. */
    String trigger(String code) {
        String key = "trigger." + code;
        return patterns.containsKey(key) ? say(key) : code;
    }

    /** The name of a fact; one of the insurer's own has the name that the insurer gave it. */
    String fact(String fact) {
        String key = "field." + fact;
        return patterns.containsKey(key) ? say(key) : say("explain.own_field", fact.substring(fact.indexOf('.') + 1));
    }

    /** A code of the feeds in words, or as it is when there are none for it. */
    String code(String code) {
        String key = "code." + code;
        return patterns.containsKey(key) ? say(key) : code;
    }

    /** The paper or feed that would tell a fact that is not known. */
    Stream<String> settles(String fact) {
        String key = "settle." + fact;
        return patterns.containsKey(key) ? Stream.of(say(key)) : Stream.empty();
    }

    /** What is wrong with a row, with what would have been taken where that is known. */
    String reject(Reject reject) {
        String key = "reject." + reject.code();
        if (reject.detail().isEmpty()) {
            return say(key);
        }
        String particular = key + "." + reject.detail().replace(' ', '_');
        if (patterns.containsKey(particular)) {
            return say(particular);
        }
        String detailed = key + ".detail";
        return patterns.containsKey(detailed)
                ? say(detailed, reject.detail())
                : say("reject.with_detail", say(key), reject.detail());
    }

    /** The sentence that stands on every report. */
    String caution() {
        return say("caution");
    }
}
