package org.claimwatch.cli;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimwatch.nightly.Failure;
import org.claimwatch.nightly.Trouble;
import org.claimwatch.nightly.WrongSetting;
import org.claimwatch.score.RuleSetException;
import org.claimwatch.store.OtherSchema;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;

/** Turns a failure into a sentence and an exit code; the stack trace goes to the debug log alone. */
final class Failures {
    private static final int H2_IN_USE = 90020;

    private Failures() {}

    /** The exit code alone, for somebody who says it in their own way. */
    static ExitCode codeOf(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
                return ExitCode.BUSY;
            }
            if (e instanceof ConfigurationPropertiesBindException || e instanceof WrongSetting) {
                return ExitCode.USAGE;
            }
        }
        return ExitCode.FAILED;
    }

    static ExitCode report(Throwable failure, PrintWriter err, Messages messages) {
        LoggerFactory.getLogger(Failures.class).debug("The command failed", failure);
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof RuleSetException rules) {
                rules.findings().forEach(finding -> err.println(finding));
                err.println(messages.text("rules.refused", rules.findings().size()));
                return ExitCode.RULES;
            }
            if (e instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
                err.println(messages.text("database.busy"));
                return ExitCode.BUSY;
            }
            if (e instanceof SQLException sql && isUnreachable(sql)) {
                err.println(messages.text("database.unreachable", Failure.sentence(failure)));
                return ExitCode.FAILED;
            }
            if (e instanceof WrongSetting wrong) {
                err.println(messages.text("settings.wrong", wrong.sentence(messages.locale())));
                return ExitCode.USAGE;
            }
            if (e instanceof ConfigurationPropertiesBindException) {
                err.println(messages.text("settings.wrong", Failure.sentence(e)));
                return ExitCode.USAGE;
            }
        }
        if (isOfTheSchema(failure)) {
            err.println(messages.text("schema.half", Failure.sentence(failure)));
            return ExitCode.USAGE;
        }
        advise(Trouble.of(failure), err, messages);
        err.println(messages.text("failed", Failure.sentence(failure)));
        return ExitCode.FAILED;
    }

    /** Says what to do about a failure that a person can do something about. */
    static void advise(Trouble trouble, PrintWriter err, Messages messages) {
        if (trouble != Trouble.OTHER) {
            err.println(messages.text("trouble." + trouble.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** The tables could not be made or brought up to date, or are others, and trying again would not help. */
    private static boolean isOfTheSchema(Throwable failure) {
        return Trouble.of(failure) == Trouble.OTHER
                && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(e -> e instanceof FlywayException || e instanceof OtherSchema);
    }

    /** No connection, or not with this user and password. */
    private static boolean isUnreachable(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28"));
    }
}
