package org.claimwatch.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Keeps a run whose database is gone from waiting for it once more with everything that it would still note there. */
@Component
public class LostDatabase {
    /** MySQL: disk full, table full. */
    private static final Set<Integer> FULL = Set.of(1021, 1114);

    private static final long SHORTEST_WAIT_MILLIS = 250;

    private final DataSource dataSource;
    private final Engine engine;
    private @Nullable Throwable first;

    LostDatabase(DataSource dataSource, Engine engine) {
        this.dataSource = dataSource;
        this.engine = engine;
    }

    /**
     * Waits no longer for connections if this failure says that there are none. An embedded database that found no room is
     * not asked again: it may not answer at all, for as long as the process lives.
     */
    public synchronized void noteFailure(Throwable failure) {
        if (first == null && (isLoss(failure) || isFull(failure))) {
            first = failure;
        }
        if (!(dataSource instanceof HikariDataSource pool)) {
            return;
        }
        if (isLoss(failure)) {
            pool.setConnectionTimeout(SHORTEST_WAIT_MILLIS);
        }
        if (isFull(failure) && engine.isEmbedded()) {
            Thread closing = new Thread(pool::close, "closing");
            closing.setDaemon(true);
            closing.start();
            awaitClosed(pool);
        }
    }

    /** The failure that began it; those that follow only tell that the database can't be asked any more. */
    public synchronized Optional<Throwable> first() {
        return Optional.ofNullable(first);
    }

    /** A new run begins. */
    public synchronized void forget() {
        first = null;
    }

    /** The pool gives out nothing as soon as it begins to close. */
    private static void awaitClosed(HikariDataSource pool) {
        while (!pool.isClosed()) {
            Thread.onSpinWait();
        }
    }

    /** Whether a failure says that there is no room left on a disk. */
    public static boolean isFull(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && FULL.contains(sql.getErrorCode())
                    || String.valueOf(e.getMessage()).contains("No space left on device")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a failure says that the connection to the database is gone. */
    public static boolean isLoss(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof CannotCreateTransactionException
                    || e instanceof DataAccessResourceFailureException
                    || e instanceof SQLException sql && isLoss(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoss(String state) {
        return state != null && (state.startsWith("08"));
    }
}
