package org.claimwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The lock of an embedded database: a row that a transaction keeps locked. */
record RowLock() implements SessionLock {
    @Override
    public boolean take(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select lock_id from run_lock where lock_id = 1 for update nowait");
            return true;
        } catch (SQLException e) {
            if (isLocked(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isLocked(SQLException e) {
        int lockTimeout = 50200;
        int concurrentUpdate = 90131;
        return e.getErrorCode() == lockTimeout || e.getErrorCode() == concurrentUpdate;
    }

    @Override
    public boolean isHeldBy(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select lock_id from run_lock where lock_id = 1 for update");
            return true;
        }
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
