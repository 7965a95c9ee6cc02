package org.claimwatch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Feed;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Reads the versions of rows that are in force on a business date, as records of their columns. For the many rows of
 * claims and what belongs to them; conditions name a row's columns as those of {@code r}.
 */
final class RowsInForce {
    private static final int IDS_PER_QUERY = 1000;

    private final NamedParameterJdbcTemplate jdbc;
    private final AsOf asOf;

    RowsInForce(NamedParameterJdbcTemplate jdbc, AsOf asOf) {
        this.jdbc = jdbc;
        this.asOf = asOf;
    }

    /** The rows of some claims. */
    <T> List<T> ofClaims(Class<T> type, Feed feed, ClaimRange claims, String condition) {
        return ofClaims(type, feed.table() + " r", "r.claim_no", claims, condition);
    }

    /**
     * The rows of some claims.
     *
     * @param from the table of the rows, and what leads from them to their claim
     * @param claimNo the claim number in it
     */
    <T> List<T> ofClaims(Class<T> type, String from, String claimNo, ClaimRange claims, String condition) {
        RecordReader<T> reader = RecordReader.of(type);
        return list(
                "select " + reader.columns("r") + " from " + from + claims.having(claimNo) + " and " + inForce("r")
                        + condition,
                claims.arguments(),
                (row, number) -> reader.read(row, 1));
    }

    /** The rows whose column has one of some values, in the order of that column. */
    <T> List<T> withIds(Class<T> type, Feed feed, String column, Collection<String> ids, String condition) {
        List<T> rows = new ArrayList<>();
        List<String> sorted = ids.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); from += IDS_PER_QUERY) {
            rows.addAll(where(
                    type,
                    feed,
                    "r." + column + " in (:ids)" + condition + " order by r." + column,
                    Map.of("ids", sorted.subList(from, Math.min(from + IDS_PER_QUERY, sorted.size())))));
        }
        return rows;
    }

    /** The rows of a feed that meet a condition. */
    <T> List<T> where(Class<T> type, Feed feed, String condition, Map<String, ?> arguments) {
        RecordReader<T> reader = RecordReader.of(type);
        return list(
                "select " + reader.columns("r") + " from " + feed.table() + " r where " + inForce("r") + " and "
                        + condition,
                arguments,
                (row, number) -> reader.read(row, 1));
    }

    /** The rows of a query that may ask for {@code :date} and {@code :cutoff} besides its arguments. */
    <T> List<T> list(String query, Map<String, ?> arguments, RowMapper<T> mapper) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("date", asOf.deliveredBy());
        all.put("cutoff", asOf.cutoff());
        return jdbc.query(query, all, mapper);
    }

    /** The condition that a table's row is in force. */
    static String inForce(String table) {
        return table + ".delivered_on <= :date and " + table + ".replaced_on > :date";
    }

    /** A condition that a row is known by the end of the date; a row without the time is. */
    static String knownBy(String time) {
        return " and (" + time + " is null or " + time + " < :cutoff)";
    }
}
