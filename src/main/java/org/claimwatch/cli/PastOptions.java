package org.claimwatch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of commands that look back: which claims, when, by which rules. */
final class PastOptions {
    private static final Pattern DAYS = Pattern.compile("\\+?(\\d{1,3})d");

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "past.from")
    @SuppressWarnings("NullAway.Init")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "past.to")
    @SuppressWarnings("NullAway.Init")
    private LocalDate to;

    @Option(names = "--at", paramLabel = "+Nd", descriptionKey = "past.at")
    private String at = "+1d";

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules = Path.of("rules");

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "past.output")
    private Path output = Path.of("output");

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    /** Refuses options that make no sense. */
    void check(CommandSpec spec, Messages messages) {
        if (from.isAfter(to)) {
            throw new ParameterException(spec.commandLine(), messages.text("past.order", from, to));
        }
        if (!DAYS.matcher(at).matches()) {
            throw new ParameterException(spec.commandLine(), messages.text("past.at.wrong", at));
        }
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    /** How many days after its report a claim is scored. */
    int days() {
        Matcher days = DAYS.matcher(at);
        return days.matches() ? Integer.parseInt(days.group(1)) : 1;
    }

    Path rules() {
        return rules;
    }

    Path output() {
        return output;
    }

    boolean quiet() {
        return quiet;
    }
}
