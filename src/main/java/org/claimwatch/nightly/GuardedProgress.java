package org.claimwatch.nightly;

import java.sql.SQLException;
import java.util.Map;
import org.claimwatch.store.RunLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Makes sure, before each step, that the run still holds the database; and tells what any thread has to tell under the
 * labels of the run.
 */
final class GuardedProgress implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedProgress.class);

    private final Progress progress;
    private final RunLock.Held lock;
    private final @Nullable Map<String, String> labels = MDC.getCopyOfContextMap();

    GuardedProgress(Progress progress, RunLock.Held lock) {
        this.progress = progress;
        this.lock = lock;
    }

    @Override
    public void begin(String step, long total) {
        labelled(() -> LOG.debug("{} begins", step));
        try {
            lock.check();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the connection that holds the database was cut", e);
        }
        labelled(() -> progress.begin(step, total));
    }

    @Override
    public void advance(long rows) {
        progress.advance(rows);
    }

    @Override
    public void note(String line) {
        labelled(() -> progress.note(line));
    }

    @Override
    public void end(String step, long rows, double seconds) {
        labelled(() -> progress.end(step, rows, seconds));
    }

    private void labelled(Runnable telling) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        if (labels != null) {
            MDC.setContextMap(labels);
        }
        try {
            telling.run();
        } finally {
            if (before == null) {
                MDC.clear();
            } else {
                MDC.setContextMap(before);
            }
        }
    }
}
