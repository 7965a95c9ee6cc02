package org.claimwatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimwatch.claim.Indicator;

/** The page beside the rules: the catalogue, and how rules are written. */
final class RulesPage {
    private static final String CATALOGUE = "{{catalogue}}\n";

    private RulesPage() {}

    static String of(Catalogue catalogue, Locale locale) {
        String name = "rules_" + (locale.getLanguage().equals("zh") ? "zh" : "en") + ".md";
        try (InputStream page = Objects.requireNonNull(RulesPage.class.getResourceAsStream(name), name)) {
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(
                    CATALOGUE,
                    catalogue.entries().stream()
                            .map(entry -> row(entry, locale))
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Catalogue.Entry entry, Locale locale) {
        Indicator indicator = entry.in(locale);
        return "| [%s](%s) | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        indicator.code(),
                        indicator.file(),
                        cell(entry.english().name()),
                        cell(entry.chinese().name()),
                        indicator.group(),
                        entry.points(" / "),
                        cell(indicator.owner()),
                        indicator.status());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
