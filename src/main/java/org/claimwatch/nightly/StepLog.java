package org.claimwatch.nightly;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.claimwatch.store.LostDatabase;
import org.claimwatch.store.Nights;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;

/**
 * Tells how a step gets on, and keeps how long it took and what it wrote. That is noted when its work is done, or together
 * with each chunk: a step is complete before its listeners are told, and a process that dies in between would not come
 * back to it.
 */
final class StepLog implements StepExecutionListener, ItemStream {
    private static final long UNKNOWN = -1;

    private final Nights nights;
    private final LostDatabase lost;
    private final long runId;
    private final Progress progress;
    private final LongSupplier total;
    private final ToLongFunction<StepExecution> written;
    private @Nullable StepExecution step;
    private long earlier = UNKNOWN;
    private long begun;
    private long noted;

    /** Of a step that begins anew each time and writes what it counts. */
    StepLog(Nights nights, LostDatabase lost, long runId, Progress progress) {
        this(nights, lost, runId, progress, () -> 0, StepExecution::getWriteCount);
    }

    /**
     * Of a step that goes on where it stopped.
     *
     * @param total how many rows there are for it
     * @param written how many it has written so far, earlier executions among them; asked at its first chunk and at its
     *     end
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
        this.step = step;
        begun = System.nanoTime();
        noted = begun;
        progress.begin(step.getStepName(), total.getAsLong());
    }

    /** The work of a step that does it in one piece is done. */
    void wrote(long rows) {
        if (step != null) {
            note(step, rows);
        }
    }

    /** A chunk is done: what is noted here is committed with what it wrote. */
    @Override
    public void update(ExecutionContext context) {
        if (step != null) {
            if (earlier == UNKNOWN) {
                earlier = written.applyAsLong(step) - step.getWriteCount();
            }
            note(step, earlier + step.getWriteCount());
        }
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        step.getFailureExceptions().forEach(lost::noteFailure);
        long rows = written.applyAsLong(step);
        note(step, rows);
        progress.end(step.getStepName(), rows, (noted - begun) / 1e9);
        return step.getExitStatus();
    }

    private void note(StepExecution step, long rows) {
        long now = System.nanoTime();
        nights.step(runId, step.getStepName(), Duration.ofNanos(now - noted), rows);
        noted = now;
    }
}
