package org.claimwatch.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A lock that a connection holds until it gives it back or ends. */
interface SessionLock {
    /** Takes the lock, without waiting. */
    boolean take(Connection connection) throws SQLException;

    /** Whether the connection, which took it, still holds it. */
    boolean isHeldBy(Connection connection) throws SQLException;

    void giveBack(Connection connection) throws SQLException;
}
