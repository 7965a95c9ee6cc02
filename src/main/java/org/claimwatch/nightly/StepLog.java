package org.claimwatch.nightly;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.claimwatch.store.Nights;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells how a step gets on, and keeps how long it took and what it wrote. */
final class StepLog implements StepExecutionListener {
    private final Nights nights;
    private final long runId;
    private final Progress progress;
    private final LongSupplier total;
    private long started;

    StepLog(Nights nights, long runId, Progress progress, LongSupplier total) {
        this.nights = nights;
        this.runId = runId;
        this.progress = progress;
        this.total = total;
    }

    @Override
    public void beforeStep(StepExecution step) {
        started = System.nanoTime();
        progress.begin(step.getStepName(), total.getAsLong());
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        Duration time = Duration.ofNanos(System.nanoTime() - started);
        nights.step(runId, step.getStepName(), time, step.getWriteCount());
        progress.end(step.getStepName(), step.getWriteCount(), time.toMillis() / 1000.0);
        return step.getExitStatus();
    }
}
