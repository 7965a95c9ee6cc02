package org.claimwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one run at a time work on a database. The lock is a row lock held by an open connection: it ends with the
 * process, however that ends.
 */
@Component
public class RunLock {
    private final DataSource dataSource;

    RunLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A held lock. */
    public static final class Held implements AutoCloseable {
        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() {
            try (connection) {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException alreadyGone) {
                // The database has released the lock with the connection.
            }
        }
    }

    /** Takes the lock, or nothing when another run holds it. */
    public Optional<Held> acquire() throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery("select lock_id from run_lock where lock_id = 1 for update nowait");
            }
            return Optional.of(new Held(connection));
        } catch (SQLException e) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
            if (isLocked(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isLocked(SQLException e) {
        int mysqlNoWait = 3572;
        int lockWaitTimeout = 1205;
        int h2LockTimeout = 50200;
        int h2Concurrent = 90131;
        return e.getErrorCode() == mysqlNoWait
                || e.getErrorCode() == lockWaitTimeout
                || e.getErrorCode() == h2LockTimeout
                || e.getErrorCode() == h2Concurrent;
    }
}
