package org.claimwatch.nightly;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.store.RunLock;
import org.springframework.stereotype.Component;

/** Loads a delivery outside a night. Loading again begins anew and changes nothing. */
@Component
public class DeliveryRunner {
    private final Loading loading;
    private final RunLock lock;

    DeliveryRunner(Loading loading, RunLock lock) {
        this.loading = loading;
        this.lock = lock;
    }

    public NightOutcome run(Path folder, LocalDate date, Locale locale, Progress progress) throws SQLException {
        Optional<RunLock.Held> held = lock.acquire(Holders.of("load", date, Instant.now()));
        if (held.isEmpty()) {
            return new NightOutcome(End.BUSY, null, List.of());
        }
        try (RunLabels labels = new RunLabels(date);
                RunLock.Held lock = held.get()) {
            Progress guarded = new GuardedProgress(progress, lock);
            guarded.begin("load", 0);
            long started = System.nanoTime();
            long rows = loading.load(folder, date, locale, guarded);
            guarded.end("load", rows, (System.nanoTime() - started) / 1e9);
            return new NightOutcome(End.COMPLETE, null, List.of());
        } catch (InputRefused refused) {
            return new NightOutcome(End.INPUT_REFUSED, null, refused.reasons());
        } catch (Unreconciled lost) {
            return new NightOutcome(End.UNRECONCILED, null, List.of(String.valueOf(lost.getMessage())));
        }
    }
}
