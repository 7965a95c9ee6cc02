package org.claimwatch.store;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stage rows as text that a MySQL or MariaDB server reads by {@code LOAD DATA}. */
record StreamedRows(JdbcTemplate jdbc, String load) implements StageRows {
    private static final int CHARACTERS_PER_ROW = 400;

    StreamedRows(JdbcTemplate jdbc, Feed feed) {
        this(jdbc, new FeedSql(feed).loadStage());
    }

    /** Whether both the connection ({@code allowLoadLocalInfile}) and the server ({@code local_infile}) let rows be streamed. */
    static boolean suit(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            if (!connection.isWrapperFor(JdbcConnection.class)
                    || !allowed(connection.unwrap(JdbcConnection.class).getPropertySet())) {
                return false;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select @@local_infile")) {
                return rows.next() && rows.getBoolean(1);
            }
        }));
    }

    private static boolean allowed(PropertySet properties) {
        return properties.getBooleanProperty(PropertyKey.allowLoadLocalInfile).getValue();
    }

    @Override
    public void write(List<FeedRow> rows) {
        StringBuilder text = new StringBuilder(rows.size() * CHARACTERS_PER_ROW);
        rows.forEach(row -> append(row, text));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (Statement statement = connection.createStatement()) {
                JdbcStatement stream = statement.unwrap(JdbcStatement.class);
                stream.setLocalInfileInputStream(new ByteArrayInputStream(bytes));
                int written = statement.executeUpdate(load);
                refuseChanges(rows.size(), written, statement.getWarnings());
                return true;
            }
        });
    }

    /** The server makes do with what it can't take, and only warns. */
    private static void refuseChanges(int read, int written, @Nullable SQLWarning warning) throws SQLException {
        if (warning != null) {
            throw warning;
        }
        if (written != read) {
            throw new DataIntegrityViolationException("of " + read + " rows the server took " + written);
        }
    }

    private static void append(FeedRow row, StringBuilder text) {
        text.append(row.line());
        for (Object value : row.values()) {
            text.append('\t');
            append(value, text);
        }
        text.append('\t').append(row.hash()).append('\n');
    }

    private static void append(@Nullable Object value, StringBuilder text) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof Boolean bool) {
            text.append(bool ? '1' : '0');
        } else if (value instanceof String string) {
            escape(string, text);
        } else {
            text.append(value);
        }
    }

    private static void escape(String value, StringBuilder text) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
