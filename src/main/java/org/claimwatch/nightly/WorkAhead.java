package org.claimwatch.nightly;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work on pages by several threads, a few pages ahead of the one that takes the results; these come in the order of the
 * pages all the same. With one thread the taker works itself. For one taker at a time.
 */
final class WorkAhead<P, R> implements Iterator<R>, AutoCloseable {
    private final Iterator<P> pages;
    private final Function<P, R> work;
    private final int threads;
    private final @Nullable ExecutorService workers;
    private final Queue<Future<R>> ahead = new ArrayDeque<>();

    WorkAhead(Iterator<P> pages, Function<P, R> work, int threads) {
        this.pages = pages;
        this.work = work;
        this.threads = threads;
        this.workers = threads == 1 ? null : Executors.newFixedThreadPool(threads, WorkAhead::worker);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "work ahead");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || pages.hasNext();
    }

    @Override
    public R next() {
        begin();
        try {
            return ahead.remove().get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a page", e);
        }
    }

    /** Keeps every thread at work, and a page ready beside it. */
    private void begin() {
        if (workers == null) {
            ahead.add(CompletableFuture.completedFuture(work.apply(pages.next())));
            return;
        }
        while (ahead.size() < 2 * threads && pages.hasNext()) {
            P page = pages.next();
            ahead.add(workers.submit(() -> work.apply(page)));
        }
    }

    @Override
    public void close() {
        if (workers != null) {
            // Not interrupted: an embedded database would lose its file.
            ahead.forEach(page -> page.cancel(false));
            workers.shutdown();
            awaitEnd(workers);
        }
    }

    private static void awaitEnd(ExecutorService workers) {
        try {
            while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                // A worker may take as long as its page does.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
