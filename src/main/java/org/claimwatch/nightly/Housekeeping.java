package org.claimwatch.nightly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.claimwatch.store.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes, after a complete night, what has been kept long enough. What it has no time for waits for the next night. */
@Component
class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Retention retention;
    private final RetentionSettings settings;

    Housekeeping(Retention retention, RetentionSettings settings) {
        this.retention = retention;
        this.settings = settings;
    }

    /** A failure here is no failure of the night. */
    void afterNight(LocalDate date, Instant now) {
        // A business date in the future, mistyped, removes nothing early.
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate from = date.isBefore(today) ? date : today;
        long begun = System.nanoTime();
        BooleanSupplier timeLeft = () -> System.nanoTime() - begun < LIMIT.toNanos();
        try {
            long results = settings.resultsDays() == 0
                    ? 0
                    : retention.results(from.minusDays(settings.resultsDays()), timeLeft);
            long rejects = settings.rejectsDays() == 0
                    ? 0
                    : retention.rejects(from.minusDays(settings.rejectsDays()), timeLeft);
            long versions = settings.versionsDays() == 0
                    ? 0
                    : retention.versions(from.minusDays(settings.versionsDays()), timeLeft);
            long executions = settings.jobDays() == 0
                    ? 0
                    : retention.executions(from.minusDays(settings.jobDays()).atStartOfDay(), timeLeft);
            if (results + rejects + versions + executions > 0) {
                LOG.info(
                        "Removed as kept long enough: {} results, {} rejects, {} versions of rows, {} executions",
                        results,
                        rejects,
                        versions,
                        executions);
            }
        } catch (RuntimeException e) {
            LOG.warn("Old results could not be removed: {}", Failure.sentence(e));
        }
    }
}
