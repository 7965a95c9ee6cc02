package org.claimwatch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.claimwatch.claim.Night;
import org.claimwatch.nightly.Failure;
import org.claimwatch.nightly.Reporting;
import org.claimwatch.nightly.Settings;
import org.claimwatch.report.MetricsFile;

/** Leaves the figures of a run for a monitoring system, where a folder for them is set. That they can't is no failure. */
final class RunMetrics {
    private final Optional<Path> folder;
    private final Instant started = Instant.now();
    private final LocalDate date;
    private final PrintWriter err;
    private final Messages messages;

    RunMetrics(Settings settings, LocalDate date, PrintWriter err, Messages messages) {
        this.folder = settings.metricsFolder();
        this.date = date;
        this.err = err;
        this.messages = messages;
    }

    private interface Writing {
        void to(Path folder) throws IOException;
    }

    void complete(Night night, Reporting reporting) {
        write(place -> reporting.writeMetrics(night, place));
    }

    void ended(int exitCode) {
        write(place -> MetricsFile.writeRun(date, exitCode, started, Instant.now(), place));
    }

    private void write(Writing writing) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            writing.to(folder.get());
        } catch (IOException | RuntimeException e) {
            err.println(messages.text("metrics.failed", folder.get(), Failure.sentence(e)));
        }
    }
}
