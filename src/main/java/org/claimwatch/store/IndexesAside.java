package org.claimwatch.store;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The indexes beside the key of a table that is about to be filled. A server makes them of sorted rows in a third of the
 * time that it takes row by row, and with both cores; the embedded database keeps them. What is set aside is noted, so
 * that the next run puts back what a dead one left aside.
 */
@Component
class IndexesAside {
    private final JdbcTemplate jdbc;
    private final Engine engine;

    IndexesAside(JdbcTemplate jdbc, Engine engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    /** Before a table is filled. */
    void setAside(String table) {
        if (engine.isEmbedded()) {
            return;
        }
        SortedMap<String, String> standing = standing(table);
        standing.forEach((index, columns) -> {
            jdbc.update("delete from index_aside where table_name = ? and index_name = ?", table, index);
            jdbc.update(
                    "insert into index_aside (table_name, index_name, column_list) values (?, ?, ?)",
                    table,
                    index,
                    columns);
        });
        alter(
                table,
                standing.keySet().stream().map(index -> "drop index " + index).collect(Collectors.joining(", ")));
    }

    /** When it is filled. */
    void putBack(String table) {
        if (engine.isEmbedded()) {
            return;
        }
        Map<String, String> aside = new TreeMap<>();
        jdbc.query(
                "select index_name, column_list from index_aside where table_name = ?",
                rows -> {
                    aside.put(rows.getString(1), rows.getString(2));
                },
                table);
        aside.keySet().removeAll(standing(table).keySet());
        alter(
                table,
                aside.entrySet().stream()
                        .map(index -> "add index " + index.getKey() + " (" + index.getValue() + ")")
                        .collect(Collectors.joining(", ")));
        jdbc.update("delete from index_aside where table_name = ?", table);
    }

    /** What a dead run left aside. */
    void putBack() {
        jdbc.queryForList("select distinct table_name from index_aside", String.class)
                .forEach(this::putBack);
    }

    private void alter(String table, String changes) {
        if (!changes.isEmpty()) {
            jdbc.execute("alter table " + table + " " + changes);
        }
    }

    /** The columns of each index, in their order. */
    private SortedMap<String, String> standing(String table) {
        return jdbc.execute((ConnectionCallback<SortedMap<String, String>>) connection -> {
            SortedMap<String, String> indexes = new TreeMap<>();
            DatabaseMetaData schema = connection.getMetaData();
            try (ResultSet columns = schema.getIndexInfo(connection.getCatalog(), null, table, false, true)) {
                while (columns.next()) {
                    if (columns.getBoolean("NON_UNIQUE")) {
                        indexes.merge(
                                columns.getString("INDEX_NAME"),
                                columns.getString("COLUMN_NAME"),
                                (before, column) -> before + ", " + column);
                    }
                }
            }
            return indexes;
        });
    }
}
