package org.claimwatch.store;

import java.util.List;
import java.util.stream.Collectors;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;

/** The statements that take a feed from its stage table into its table. Names come from {@link Feed} alone. */
final class FeedSql {
    private final Feed feed;
    private final String table;
    private final String stage;

    FeedSql(Feed feed) {
        this(feed, "stage_" + feed.table());
    }

    /** With a stage table of another name. */
    FeedSql(Feed feed, String stage) {
        this.feed = feed;
        this.table = feed.table();
        this.stage = stage;
    }

    String emptyStage() {
        return "truncate table " + stage;
    }

    /** @param more columns that the stage table has besides those of the feed */
    String insertStage(String... more) {
        String marks = "?" + ", ?".repeat(feed.storedColumns().size() + 1 + more.length);
        String columns = more.length == 0 ? "" : ", " + String.join(", ", more);
        return "insert into " + stage + " (file_line, " + columns("") + ", row_hash" + columns + ") values (" + marks
                + ")";
    }

    String loadStage() {
        return "load data local infile 'rows' into table " + stage + " character set utf8mb4 (file_line, " + columns("")
                + ", row_hash)";
    }

    /** Finds something when a key stands twice; the index of the keys tells without a look at the rows. */
    String twins() {
        return "select 1 from " + stage + " group by " + keys("") + " having count(*) > 1 limit 1";
    }

    /** Of rows with one key, all but the one with the latest update time, when that is beyond doubt. */
    String markSuperseded() {
        return mark(
                "SUPERSEDED",
                "select s.file_line from " + stage + " s join (select " + keys("") + ", max(updated_at) as latest from "
                        + stage + " group by " + keys("") + " having count(*) > 1) m on " + sameKey("s", "m")
                        + " where s.updated_at < m.latest");
    }

    String markDuplicates() {
        return mark(
                "DUPLICATE_KEY",
                "select s.file_line from " + stage + " s join (select " + keys("") + " from " + stage
                        + " where fate is null group by " + keys("") + " having count(*) > 1) m on " + sameKey("s", "m")
                        + " where s.fate is null");
    }

    /** Rows whose parent is neither stored nor about to be. MySQL is told to hash the parents of a delivery. */
    String markOrphans(Feed parent) {
        String key = parent.key().get(0).keyColumn();
        return mark(
                "ORPHAN",
                "select /*+ NO_JOIN_INDEX(p) */ s.file_line from " + stage + " s left join stage_" + parent.table()
                        + " p on p." + key + " = s." + key + " and (p.fate is null or p.fate = 'SUPERSEDED') where"
                        + " s.fate is null and p." + key + " is null and not exists (select 1 from " + parent.table()
                        + " q where q." + key + " = s." + key + ")");
    }

    private String mark(String fate, String lines) {
        return "update /*+ SET_VAR(join_buffer_size=33554432) */ " + stage + " set fate = '" + fate
                + "' where file_line in (select file_line from (" + lines + ") marked)";
    }

    /** Notes the rows with a fate as rejects. */
    String rejectFate() {
        return "insert into staged_reject (feed, line_no, column_name, code, detail, value_shape) select :feed,"
                + " file_line, :column, :code, :detail, '' from " + stage + " where fate = :code";
    }

    /** Rows that say what is in force on the date already. */
    String markUnchanged() {
        return "update " + stage + " set fate = 'UNCHANGED' where fate is null and exists (select 1 from " + table
                + " t where " + sameKey("t", stage) + " and t.delivered_on <= :date and t.replaced_on > :date"
                + " and t.row_hash = " + stage + ".row_hash)";
    }

    String deleteSameDay() {
        return "delete from " + table + " where delivered_on = :date and exists (select 1 from " + stage
                + " s where s.fate is null and " + sameKey("s", table) + ")";
    }

    String endEarlier() {
        return "update " + table + " set replaced_on = :date where delivered_on < :date and replaced_on > :date"
                + " and exists (select 1 from " + stage + " s where s.fate is null and " + sameKey("s", table) + ")";
    }

    /**
     * Takes the rows that are left as versions, in the order of the file.
     *
     * @param last whether no version of a later date is there yet that would end them
     */
    String insertNew(boolean last) {
        String end = last
                ? ":forever"
                : "coalesce((select min(t.delivered_on) from " + table + " t where " + sameKey("t", "s")
                        + " and t.delivered_on > :date), :forever)";
        return "insert into " + table + " (" + columns("") + ", row_hash, delivered_on, replaced_on) select "
                + columns("s.") + ", s.row_hash, :date, " + end + " from " + stage + " s where s.fate is null";
    }

    private String columns(String prefix) {
        return feed.storedColumns().stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }

    private String keys(String prefix) {
        return keyColumns().stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }

    private String sameKey(String one, String other) {
        return keyColumns().stream()
                .map(column -> one + "." + column + " = " + other + "." + column)
                .collect(Collectors.joining(" and "));
    }

    private List<String> keyColumns() {
        return feed.key().stream().map(Column::keyColumn).toList();
    }
}
