package org.claimwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets one run at a time work on a database. The lock is held by an open connection: it ends with the process, however
 * that ends. Who holds it is noted beside it, for people to read.
 */
@Component
public class RunLock {
    /** Another command looks whether the lock is free by taking it for a moment; that is no run. */
    private static final int TRIES = 3;

    private static final long PAUSE_MILLIS = 200;

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final Leftovers leftovers;
    private final IndexesAside indexes;
    private final SessionLock lock;

    RunLock(DataSource dataSource, JdbcTemplate jdbc, Leftovers leftovers, IndexesAside indexes, Engine engine) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.leftovers = leftovers;
        this.indexes = indexes;
        this.lock = engine.isEmbedded() ? new RowLock() : new NamedLock();
    }

    /**
     * Who runs what.
     *
     * @param task the command and its date, as {@code nightly 2026-03-31}
     * @param pid the process id on that host
     */
    public record Holder(String task, String host, long pid, Instant since) {}

    /** A held lock. */
    public final class Held implements AutoCloseable {
        private final Connection connection;
        private final @Nullable Holder dead;

        private Held(Connection connection, @Nullable Holder dead) {
            this.connection = connection;
            this.dead = dead;
        }

        /** The run that held the lock before and died with it, if one did. */
        public Optional<Holder> dead() {
            return Optional.ofNullable(dead);
        }

        /**
         * Makes sure that the lock has not been lost with its connection.
         *
         * @throws SQLException if it has, and another run may be at work by now
         */
        public synchronized void check() throws SQLException {
            if (!lock.isHeldBy(connection)) {
                throw new SQLException("the lock of the run has been lost");
            }
        }

        @Override
        public synchronized void close() {
            try {
                jdbc.update("delete from run_holder");
            } catch (RuntimeException databaseGone) {
                // The next run finds the row and the lock free.
            }
            end(connection);
        }
    }

    /** Takes the lock, or nothing when another run holds it. What a dead run left at work is ended first. */
    public Optional<Held> acquire(Holder holder) throws SQLException {
        Optional<Connection> locked = lock();
        for (int i = 1; locked.isEmpty() && i < TRIES; i++) {
            pause();
            locked = lock();
        }
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        try {
            leftovers.end();
            indexes.putBack();
            @Nullable Holder dead = noted().orElse(null);
            jdbc.update("delete from run_holder");
            jdbc.update(
                    "insert into run_holder (lock_id, task, host, pid, since) values (1, ?, ?, ?, ?)",
                    holder.task(),
                    holder.host(),
                    holder.pid(),
                    LocalDateTime.ofInstant(holder.since(), ZoneOffset.UTC));
            return Optional.of(new Held(locked.get(), dead));
        } catch (SQLException | RuntimeException e) {
            end(locked.get());
            throw e;
        }
    }

    /** Whether a run holds the database. */
    public boolean isHeld() throws SQLException {
        if (noted().isEmpty()) {
            return false;
        }
        Optional<Connection> locked = lock();
        locked.ifPresent(this::end);
        return locked.isEmpty();
    }

    /** The run that noted itself last: the one at work while the lock is held. */
    public Optional<Holder> noted() {
        return jdbc
                .query(
                        "select task, host, pid, since from run_holder",
                        (rows, number) -> new Holder(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getLong(3),
                                rows.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .stream()
                .findFirst();
    }

    private Optional<Connection> lock() throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            if (lock.take(connection)) {
                return Optional.of(connection);
            }
        } catch (SQLException e) {
            end(connection);
            throw e;
        }
        end(connection);
        return Optional.empty();
    }

    private void end(Connection connection) {
        try (connection) {
            lock.giveBack(connection);
        } catch (SQLException alreadyGone) {
            // The database has released the lock with the connection.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
