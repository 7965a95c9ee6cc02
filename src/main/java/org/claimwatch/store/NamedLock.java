package org.claimwatch.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The lock of a server: a name that a session holds. A locked row would keep a transaction open all night, and as long as
 * one that could write is open the server has to look up the row for each entry of an index that was written since.
 */
record NamedLock() implements SessionLock {
    private static final String NAME = "concat('claimwatch.', left(sha2(database(), 256), 40))";

    @Override
    public boolean take(Connection connection) throws SQLException {
        return ask(connection, "select get_lock(" + NAME + ", 0) = 1");
    }

    @Override
    public boolean isHeldBy(Connection connection) throws SQLException {
        return ask(connection, "select is_used_lock(" + NAME + ") = connection_id()");
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        ask(connection, "select release_lock(" + NAME + ")");
    }

    private static boolean ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
