package org.claimwatch.nightly;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor: reads the open claims and all their children in the order of the claim number over JDBC, and writes as many
 * score rows in batches. It decides nothing.
 */
final class BareProgram {
    private static final int PAGE = 1000;
    private static final List<String> CHILDREN = List.of(
            "claims",
            "claim_vehicles",
            "claim_parties",
            "surveys",
            "survey_photos",
            "estimates",
            "payments",
            "documents",
            "tip_offs");

    /** What hangs on a child, by the query that names it. */
    private static final List<String> BEYOND = List.of(
            "select r.* from policies r join claims c on c.policy_no = r.policy_no join night_claim n on n.claim_no ="
                    + " c.claim_no where n.is_open = true and n.claim_no between ? and ?",
            "select r.* from coverages r join claims c on c.policy_no = r.policy_no join night_claim n on n.claim_no ="
                    + " c.claim_no where n.is_open = true and n.claim_no between ? and ?",
            "select r.* from vehicles r join night_claim n on n.vehicle_id = r.vehicle_id where n.is_open = true and"
                    + " n.claim_no between ? and ?",
            "select r.* from parties r join claim_parties c on c.party_id = r.party_id join night_claim n on n.claim_no"
                    + " = c.claim_no where n.is_open = true and n.claim_no between ? and ?",
            "select r.* from estimate_lines r join estimates e on e.estimate_id = r.estimate_id join night_claim n on"
                    + " n.claim_no = e.claim_no where n.is_open = true and n.claim_no between ? and ?");

    private BareProgram() {}

    /** @return the rows read */
    static long run(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().execute("delete from claim_score where run_id = -1");
        connection.commit();
        long rows = 0;
        List<String> page = page(connection, "");
        while (!page.isEmpty()) {
            String first = page.get(0);
            String last = page.get(page.size() - 1);
            for (String table : CHILDREN) {
                rows += read(
                        connection,
                        "select r.* from " + table
                                + " r join night_claim n on n.claim_no = r.claim_no where n.is_open ="
                                + " true and n.claim_no between ? and ? order by r.claim_no",
                        first,
                        last);
            }
            for (String query : BEYOND) {
                rows += read(connection, query, first, last);
            }
            write(connection, page);
            connection.commit();
            page = page(connection, last);
        }
        // The last query has begun a transaction; the night could not empty its tables beside it.
        connection.commit();
        return rows;
    }

    private static List<String> page(Connection connection, String after) throws SQLException {
        List<String> page = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select claim_no from night_claim where is_open = true and claim_no > ? order by claim_no limit "
                        + PAGE)) {
            query.setString(1, after);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    page.add(rows.getString(1));
                }
            }
        }
        return page;
    }

    private static long read(Connection connection, String sql, String first, String last) throws SQLException {
        long count = 0;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, first);
            query.setString(2, last);
            try (ResultSet rows = query.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                    count++;
                }
            }
        }
        return count;
    }

    private static void write(Connection connection, List<String> claims) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into claim_score (run_id, claim_no, institution_id, loss_at, reported_at, score, band,"
                        + " route, route_without_investigation, deferred, points_raw, mitigation, unknown_codes,"
                        + " triggers, damage, due_at, priority) values (-1, ?, 'B0001', '2026-03-30 10:00',"
                        + " '2026-03-30 11:00', ?, 'LOW', 'FAST_TRACK', 'FAST_TRACK', false, 0, 0, 'SE-05', '',"
                        + " 1900, '2026-04-07 17:00', 0)")) {
            for (int i = 0; i < claims.size(); i++) {
                insert.setString(1, claims.get(i));
                insert.setInt(2, i % 100);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
