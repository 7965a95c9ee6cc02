package org.claimwatch.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Night.Input;
import org.claimwatch.claim.RejectCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The delivery that stands in the stage tables: checked as a whole, then published as one business date's versions. */
@Component
public class Delivery {
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    Delivery(JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /**
     * Rejects the staged rows of a feed whose key comes twice or whose parent does not exist. Parents have to be
     * settled before their children. Settling again changes nothing.
     *
     * @return the rows rejected here
     */
    @Transactional
    public long settle(Feed feed, LocalDate date) {
        FeedSql sql = new FeedSql(feed);
        if (feed.hasUpdateTime()) {
            jdbc.update(sql.markSuperseded());
        }
        jdbc.update(sql.markDuplicates());
        feed.parent().ifPresent(parent -> jdbc.update(sql.markOrphans(parent)));

        jdbc.update(
                "delete from reject where business_date = ? and feed = ? and code in ('DUPLICATE_KEY', 'ORPHAN')",
                date,
                feed.table());
        long rejected = note(feed, date, RejectCode.DUPLICATE_KEY, "", key(feed));
        if (feed.parent().isPresent()) {
            Feed parent = feed.parent().get();
            rejected += note(feed, date, RejectCode.ORPHAN, parent.key().get(0).name(), parent.table());
        }
        return rejected;
    }

    private static String key(Feed feed) {
        return feed.key().stream().map(Column::name).collect(Collectors.joining("+"));
    }

    private long note(Feed feed, LocalDate date, RejectCode code, String column, String detail) {
        return named.update(
                new FeedSql(feed).rejectFate(),
                Map.of("date", date, "feed", feed.table(), "column", column, "code", code.name(), "detail", detail));
    }

    /** The files that stand in the stage tables, with all the rows that were rejected of each. */
    public List<Input> staged() {
        return jdbc.query("select feed, row_count, reject_count, sha256 from staged_file", inputs()).stream()
                .map(input -> new Input(
                        input.feed(), input.rows(), input.rejected() + settledRejects(input.feed()), input.sha256()))
                .sorted((one, other) -> one.feed().compareTo(other.feed()))
                .toList();
    }

    private long settledRejects(Feed feed) {
        Long count = jdbc.queryForObject(
                "select count(*) from stage_" + feed.table() + " where fate in ('DUPLICATE_KEY', 'ORPHAN')",
                Long.class);
        return count == null ? 0 : count;
    }

    /**
     * Makes the staged rows of a feed the versions of its date, where they differ from what is in force on it.
     *
     * @return the versions written
     */
    @Transactional
    public long publish(Input file, LocalDate date) {
        Feed feed = file.feed();
        FeedSql sql = new FeedSql(feed);
        Map<String, LocalDate> dates = Map.of("date", date, "forever", FOREVER);
        named.update(sql.markUnchanged(), dates);
        named.update(sql.deleteSameDay(), dates);
        named.update(sql.endEarlier(), dates);
        long written = named.update(sql.insertNew(), dates);
        jdbc.update("delete from delivery where business_date = ? and feed = ?", date, feed.table());
        jdbc.update(
                "insert into delivery (business_date, feed, row_count, reject_count, sha256) values (?, ?, ?, ?, ?)",
                date,
                feed.table(),
                file.rows(),
                file.rejected(),
                file.sha256());
        jdbc.update("delete from staged_file where feed = ?", feed.table());
        jdbc.update("delete from night_work");
        return written;
    }

    /** Empties the stage table of a published feed. */
    public void release(Feed feed) {
        jdbc.execute(new FeedSql(feed).emptyStage());
    }

    /** The files of a date's delivery, in the order of the contract. */
    public List<Input> published(LocalDate date) {
        return jdbc
                .query(
                        "select feed, row_count, reject_count, sha256 from delivery where business_date = ?",
                        inputs(),
                        date)
                .stream()
                .sorted((one, other) -> one.feed().compareTo(other.feed()))
                .toList();
    }

    /** The feeds that have been delivered up to a date. */
    public Set<Feed> deliveredUpTo(LocalDate date) {
        Set<Feed> feeds = EnumSet.noneOf(Feed.class);
        jdbc.query(
                "select distinct feed from delivery where business_date <= ?",
                rows -> {
                    feeds.add(feed(rows.getString(1)));
                },
                date);
        return feeds;
    }

    private static RowMapper<Input> inputs() {
        return (rows, number) ->
                new Input(feed(rows.getString(1)), rows.getLong(2), rows.getLong(3), rows.getString(4));
    }

    private static Feed feed(String table) {
        for (Feed feed : Feed.values()) {
            if (feed.table().equals(table)) {
                return feed;
            }
        }
        throw new IllegalStateException("the database names a feed " + table + " that this program does not know");
    }
}
