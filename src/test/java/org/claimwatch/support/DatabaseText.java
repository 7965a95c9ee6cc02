package org.claimwatch.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that a database holds, to be searched. */
public final class DatabaseText {
    private DatabaseText() {}

    /** Every column of every table, row by row; closes the connection. */
    public static String of(Connection open) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = open;
                Statement statement = connection.createStatement()) {
            DatabaseMetaData data = connection.getMetaData();
            String quote = data.getIdentifierQuoteString();
            List<String> tables = new ArrayList<>();
            try (ResultSet found = data.getTables(
                    connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            assertThat(tables).hasSizeGreaterThan(60);
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from " + quote + table + quote)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            dump.append(
                                            isBinary(rows.getMetaData().getColumnType(i))
                                                    ? text(rows.getBytes(i))
                                                    : rows.getString(i))
                                    .append('\t');
                        }
                        dump.append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }

    private static boolean isBinary(int type) {
        return Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB)
                .contains(type);
    }

    private static String text(byte[] value) {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
