package org.claimwatch.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that every command has that writes for people. */
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "en|zh", descriptionKey = "lang", converter = Language.class)
    private Locale locale = Language.ofEnvironment(System.getenv());

    Locale locale() {
        return locale;
    }

    Messages messages() {
        return new Messages(locale);
    }
}
