package org.claimwatch.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseServerTest {

    @Test
    void mysqlIsMysql9() throws SQLException {
        assertThat(version(DatabaseServer.assumeMysql())).startsWith("9.");
    }

    @Test
    void mariadbIsMariadb1011() throws SQLException {
        assertThat(version(DatabaseServer.assumeMariadb())).startsWith("10.11.").contains("MariaDB");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTextAndTimesAsTheyAre(DatabaseServer.Kind kind) throws SQLException {
        LocalDateTime time = LocalDateTime.of(2026, 3, 29, 2, 30, 15);
        List<String> names = List.of("a", "A", "ä", "王小明 🚗");
        try (Connection connection = connect(DatabaseServer.assume(kind));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sample (name VARCHAR(20) PRIMARY KEY, at DATETIME(6) NOT NULL)"
                    + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO sample (name, at) VALUES (?, ?)")) {
                for (String name : names) {
                    insert.setString(1, name);
                    insert.setObject(2, time);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            statement.setFetchSize(2);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT name, at FROM sample")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                    assertThat(rows.getObject(2, LocalDateTime.class)).isEqualTo(time);
                }
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesEachDatabaseAnEmptyStart(DatabaseServer.Kind kind) throws SQLException {
        DatabaseServer server = DatabaseServer.assume(kind);
        for (int i = 0; i < 2; i++) {
            try (Connection connection = connect(server);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE sample (id BIGINT PRIMARY KEY)");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeTakenAwayAndBroughtBack(DatabaseServer.Kind kind) throws SQLException {
        DatabaseServer server = DatabaseServer.assume(kind);
        String url = server.newDatabase();
        try (Connection connection = connect(server, url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sample (id BIGINT PRIMARY KEY)");
            statement.execute("INSERT INTO sample VALUES (7)");
            server.stop();
            assertThat(connection.isValid(5)).isFalse();
            assertThatThrownBy(() -> connect(server, url)).isInstanceOf(SQLException.class);
        } finally {
            server.start();
        }
        try (Connection connection = connect(server, url)) {
            assertThat(value(connection, "SELECT id FROM sample")).isEqualTo("7");
        }
    }

    private static String version(DatabaseServer server) throws SQLException {
        try (Connection connection = connect(server)) {
            return value(connection, "SELECT version()");
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(DatabaseServer server) throws SQLException {
        return connect(server, server.newDatabase());
    }

    private static Connection connect(DatabaseServer server, String url) throws SQLException {
        return DriverManager.getConnection(url, server.user(), server.password());
    }
}
