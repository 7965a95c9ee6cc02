package org.claimwatch.cli;

import java.io.PrintWriter;
import java.sql.SQLException;
import org.claimwatch.nightly.Failure;
import org.claimwatch.nightly.WrongSetting;
import org.claimwatch.score.RuleSetException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;

/** Turns a failure into a sentence and an exit code; the stack trace goes to the debug log alone. */
final class Failures {
    private static final int H2_IN_USE = 90020;

    private Failures() {}

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
            if (e instanceof ConfigurationPropertiesBindException || e instanceof WrongSetting) {
                err.println(messages.text("settings.wrong", Failure.sentence(e)));
                return ExitCode.USAGE;
            }
        }
        err.println(messages.text("failed", Failure.sentence(failure)));
        return ExitCode.FAILED;
    }

    /** No connection, or not with this user and password. */
    private static boolean isUnreachable(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28"));
    }
}
