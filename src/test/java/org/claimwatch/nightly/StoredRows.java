package org.claimwatch.nightly;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Feed;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tables of the feeds hold, version by version, to see whether something changed it. */
final class StoredRows {
    private StoredRows() {}

    static Map<Feed, List<String>> of(TestProgram program) {
        Map<Feed, List<String>> versions = new TreeMap<>();
        for (Feed feed : Feed.values()) {
            versions.put(
                    feed,
                    program.bean(JdbcTemplate.class)
                            .query(
                                    "select row_hash, delivered_on, replaced_on from " + feed.table()
                                            + " order by row_hash, delivered_on",
                                    (row, number) -> row.getLong(1) + " " + row.getString(2) + " " + row.getString(3)));
        }
        return versions;
    }

    static Map<Feed, Long> counts(TestProgram program) {
        Map<Feed, Long> counts = new TreeMap<>();
        of(program).forEach((feed, versions) -> counts.put(feed, (long) versions.size()));
        return counts;
    }
}
