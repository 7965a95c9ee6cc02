package org.claimwatch.nightly;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;

/** The floor of loading: the server's own {@code LOAD DATA} of the same files into tables of the same shape. */
final class LoadDataFloor {
    private LoadDataFloor() {}

    static void run(Connection connection, Path input) throws SQLException, IOException {
        for (Feed feed : Feed.values()) {
            Path file = input.resolve(feed.fileName());
            if (Files.exists(file)) {
                load(connection, feed, file);
            }
        }
    }

    private static void load(Connection connection, Feed feed, Path file) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                InputStream bytes = Files.newInputStream(file)) {
            statement.execute("create table if not exists floor_" + feed.table() + " like " + feed.table());
            statement.execute("truncate table floor_" + feed.table());
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(bytes);
            statement.execute("load data local infile 'rows' into table floor_" + feed.table()
                    + " character set utf8mb4 fields terminated by ',' optionally enclosed by '\"' ignore 1 lines ("
                    + String.join(", ", variables(file)) + ") set " + String.join(", ", columns(feed, file))
                    + ", row_hash = 0, delivered_on = '2026-03-31', replaced_on = '9999-12-31'");
        }
    }

    private static List<String> header(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return List.of(reader.readLine().split(",", -1));
        }
    }

    private static List<String> variables(Path file) throws IOException {
        return header(file).stream().map(name -> "@" + name).toList();
    }

    /** Each column from its field; of a value that is kept as a hash and a mask, both take the plain value. */
    private static List<String> columns(Feed feed, Path file) throws IOException {
        List<String> header = header(file);
        List<String> columns = new ArrayList<>();
        for (Column column : feed.columns()) {
            if (!header.contains(column.name())) {
                continue;
            }
            String field = "@" + column.name();
            String value = switch (column.kind()) {
                case BOOLEAN -> "case " + field + " when 'true' then 1 when 'false' then 0 end";
                case TEXT -> feed.isKey(column) ? field : "nullif(" + field + ", '')";
                case VIN, NAME, ID_NUMBER, PHONE, PLATE, ADDRESS, ACCOUNT, PLACE, WATCHED ->
                    "left(nullif(" + field + ", ''), 8)";
                default -> "nullif(" + field + ", '')";
            };
            for (String stored : column.storedColumns()) {
                columns.add(stored + " = " + (stored.endsWith("_hash") ? "nullif(" + field + ", '')" : value));
            }
        }
        return columns;
    }
}
