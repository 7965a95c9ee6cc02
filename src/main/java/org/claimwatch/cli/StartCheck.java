package org.claimwatch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwatch.nightly.Failure;
import org.claimwatch.nightly.NightlyApplication;
import org.claimwatch.nightly.Settings;
import org.claimwatch.nightly.WrongSetting;
import org.claimwatch.score.Finding;
import org.claimwatch.score.RuleSet;
import org.claimwatch.store.Readiness;
import org.springframework.context.ConfigurableApplicationContext;

/** Whether a night could be run now: one line for each thing that it needs. */
final class StartCheck {
    private static final long LEAST_FREE_MEGABYTES = 1024;
    private static final int DAYS_AHEAD = 30;

    private final PrintWriter out;
    private final Messages messages;
    private ExitCode worst = ExitCode.COMPLETE;

    StartCheck(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    /** The exit code of the first thing that is not in order; 0 when all is. */
    ExitCode run(Path rules, Path output, LocalDate today) {
        Settings settings = Settings.read();
        key(settings);
        database(settings, today);
        rules(rules);
        disk(output);
        return worst;
    }

    private void key(Settings settings) {
        if (!settings.hasKey()) {
            bad(ExitCode.USAGE, "check.key", messages.text("check.key.missing"));
            return;
        }
        try {
            settings.checkKey();
            good("check.key", messages.text("check.key.set"));
        } catch (WrongSetting wrong) {
            bad(ExitCode.USAGE, "check.key", wrong.sentence(messages.locale()));
        } catch (RuntimeException unreadable) {
            bad(ExitCode.USAGE, "check.key", Failure.sentence(unreadable));
        }
    }

    private void database(Settings settings, LocalDate today) {
        try (ConfigurableApplicationContext context = NightlyApplication.start()) {
            Readiness readiness = context.getBean(Readiness.class);
            good("check.database", settings.database());
            good("check.schema", readiness.schemaVersion());
            calendar(readiness.notInCalendar(today, DAYS_AHEAD), today);
        } catch (RuntimeException failure) {
            bad(Failures.codeOf(failure), "check.database", settings.database() + ": " + Failure.sentence(failure));
        }
    }

    private void calendar(Optional<LocalDate> missing, LocalDate today) {
        if (missing.isEmpty()) {
            good(
                    "check.calendar",
                    messages.text(
                            "check.calendar.covers", today.plusDays(DAYS_AHEAD).toString()));
        } else {
            bad(
                    ExitCode.INPUT_REFUSED,
                    "check.calendar",
                    messages.text("check.calendar.ends", missing.get().toString()));
        }
    }

    private void rules(Path rules) {
        List<Finding> findings = RuleSet.check(rules);
        if (findings.isEmpty()) {
            good("check.rules", rules.toString());
        } else {
            bad(ExitCode.RULES, "check.rules", messages.text("rules.refused", findings.size()) + " " + findings.get(0));
        }
    }

    private void disk(Path output) {
        Path place = output.toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        try {
            long free = Files.getFileStore(place).getUsableSpace() >> 20;
            boolean writable = Files.isDirectory(place) && Files.isWritable(place);
            if (free >= LEAST_FREE_MEGABYTES && writable) {
                good("check.disk", messages.text("check.disk.free", place, free));
            } else {
                bad(
                        ExitCode.USAGE,
                        "check.disk",
                        messages.text(writable ? "check.disk.full" : "check.disk.readonly", place, free));
            }
        } catch (IOException e) {
            bad(ExitCode.USAGE, "check.disk", Failure.sentence(e));
        }
    }

    private void good(String what, String detail) {
        out.println(messages.text("check.good", messages.text(what), detail));
    }

    private void bad(ExitCode code, String what, String detail) {
        out.println(messages.text("check.bad", messages.text(what), detail));
        if (worst == ExitCode.COMPLETE) {
            worst = code;
        }
    }
}
