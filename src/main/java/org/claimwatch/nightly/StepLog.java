package org.claimwatch.nightly;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.claimwatch.store.LostDatabase;
import org.claimwatch.store.Nights;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells how a step gets on, and keeps how long it took and what it wrote. */
final class StepLog implements StepExecutionListener {
    private final Nights nights;
    private final LostDatabase lost;
    private final long runId;
    private final Progress progress;
    private final LongSupplier total;
    private final ToLongFunction<StepExecution> written;
    private long started;

    /** Of a step that begins anew each time and writes what it counts. */
    StepLog(Nights nights, LostDatabase lost, long runId, Progress progress) {
        this(nights, lost, runId, progress, () -> 0, StepExecution::getWriteCount);
    }

    /**
     * Of a step that goes on where it stopped.
     *
     * @param total how many rows there are for it
     * @param written how many it has written so far, earlier executions among them
     */
    StepLog(
            Nights nights,
            LostDatabase lost,
            long runId,
            Progress progress,
            LongSupplier total,
            ToLongFunction<StepExecution> written) {
        this.nights = nights;
        this.lost = lost;
        this.runId = runId;
        this.progress = progress;
        this.total = total;
        this.written = written;
    }

    @Override
    public void beforeStep(StepExecution step) {
        started = System.nanoTime();
        progress.begin(step.getStepName(), total.getAsLong());
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        step.getFailureExceptions().forEach(lost::noteFailure);
        Duration time = Duration.ofNanos(System.nanoTime() - started);
        long rows = written.applyAsLong(step);
        nights.step(runId, step.getStepName(), time, rows);
        progress.end(step.getStepName(), rows, time.toMillis() / 1000.0);
        return step.getExitStatus();
    }
}
