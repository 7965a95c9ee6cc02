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
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The delivery that stands in the stage tables: checked as a whole, then published as one business date's versions. */
@Component
public class Delivery {
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    /** Rows that take longer to go into indexes one by one than it takes to make the indexes. */
    private static final long WORTH_AN_INDEX = 50_000;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Rejects rejects;
    private final Engine engine;
    private final IndexesAside indexes;
    private final TransactionTemplate transaction;

    Delivery(
            JdbcTemplate jdbc,
            NamedParameterJdbcTemplate named,
            Rejects rejects,
            Engine engine,
            IndexesAside indexes,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.named = named;
        this.rejects = rejects;
        this.engine = engine;
        this.indexes = indexes;
        this.transaction = transaction;
    }

    /**
     * How many feeds can be settled or published at a time. The embedded database keeps transactions whole when its
     * process is killed as long as there is one at a time.
     */
    public int atATime(int threads) {
        return engine.isEmbedded() ? 1 : threads;
    }

    /**
     * Rejects the staged rows of a feed whose key comes twice or whose parent does not exist. Parents have to be
     * settled before their children. Settling again changes nothing.
     *
     * @return the rows rejected here
     */
    @Transactional
    public long settle(Feed feed) {
        FeedSql sql = new FeedSql(feed);
        long rejected = 0;
        if (!jdbc.queryForList(sql.twins()).isEmpty()) {
            if (feed.hasUpdateTime()) {
                jdbc.update(sql.markSuperseded());
            }
            if (jdbc.update(sql.markDuplicates()) > 0) {
                rejected += note(feed, RejectCode.DUPLICATE_KEY, "", key(feed));
            }
        }
        if (feed.parent().isPresent()) {
            Feed parent = feed.parent().get();
            if (jdbc.update(sql.markOrphans(parent)) > 0) {
                rejected += note(feed, RejectCode.ORPHAN, parent.key().get(0).name(), parent.table());
            }
        }
        return rejected;
    }

    private static String key(Feed feed) {
        return feed.key().stream().map(Column::name).collect(Collectors.joining("+"));
    }

    private long note(Feed feed, RejectCode code, String column, String detail) {
        return named.update(
                new FeedSql(feed).rejectFate(),
                Map.of("feed", feed.table(), "column", column, "code", code.name(), "detail", detail));
    }

    /** The files that stand in the stage tables, with what became of the rows of each. */
    public List<Input> staged() {
        return jdbc
                .query(
                        "select feed, row_count, reject_count, sha256, loaded_count from staged_file",
                        (rows, number) -> {
                            Input read = new Input(
                                    feed(rows.getString(1)), rows.getLong(2), 0, 0, rows.getLong(3), rows.getString(4));
                            Long loaded = rows.getObject(5, Long.class);
                            return loaded == null ? counted(read) : loaded(read, loaded, read.rejected());
                        })
                .stream()
                .sorted((one, other) -> one.feed().compareTo(other.feed()))
                .toList();
    }

    private Input counted(Input read) {
        return jdbc.query(
                        "select count(*), count(case when fate in ('DUPLICATE_KEY', 'ORPHAN') then 1 end) from stage_"
                                + read.feed().table(),
                        (rows, number) -> {
                            long settled = rows.getLong(2);
                            return loaded(read, rows.getLong(1) - settled, read.rejected() + settled);
                        })
                .get(0);
    }

    private static Input loaded(Input read, long loaded, long rejected) {
        return new Input(read.feed(), read.rows(), loaded, 0, rejected, read.sha256());
    }

    /** Keeps of a delivery that is refused its figures and rejects, for the report, and none of its rows. */
    public void refuse(List<Input> files) {
        for (Input file : files) {
            jdbc.update(
                    "update staged_file set loaded_count = ?, reject_count = ? where feed = ?",
                    file.loaded(),
                    file.rejected(),
                    file.feed().table());
        }
        for (Feed feed : Feed.values()) {
            release(feed);
        }
    }

    /**
     * Makes the staged rows of a feed the versions of its date, where they differ from what is in force on it. A large
     * first delivery fills a table whose indexes are made when its rows are there.
     *
     * @return the versions written
     */
    public long publish(Input file, LocalDate date) {
        String table = file.feed().table();
        boolean first = jdbc.queryForList("select 1 from " + table + " limit 1").isEmpty();
        boolean aside = first && file.loaded() >= WORTH_AN_INDEX;
        if (aside) {
            indexes.setAside(table);
        }
        Long written = transaction.execute(status -> take(file, date, first));
        if (aside) {
            indexes.putBack(table);
        }
        return written == null ? 0 : written;
    }

    private long take(Input file, LocalDate date, boolean first) {
        Feed feed = file.feed();
        FeedSql sql = new FeedSql(feed);
        Map<String, LocalDate> dates = Map.of("date", date, "forever", FOREVER);
        long unchanged = 0;
        if (!first) {
            unchanged = named.update(sql.markUnchanged(), dates);
            named.update(sql.deleteSameDay(), dates);
            named.update(sql.endEarlier(), dates);
        }
        boolean last =
                count("select count(*) from delivery where feed = ? and business_date > ?", feed.table(), date) == 0;
        long written = named.update(sql.insertNew(last), dates);
        jdbc.update("delete from delivery where business_date = ? and feed = ?", date, feed.table());
        jdbc.update(
                "insert into delivery (business_date, feed, row_count, loaded_count, unchanged_count, version_count,"
                        + " reject_count, sha256) values (?, ?, ?, ?, ?, ?, ?, ?)",
                date,
                feed.table(),
                file.rows(),
                file.loaded(),
                unchanged,
                feed.isCore() ? (first ? written : versions(feed, date)) : null,
                file.rejected(),
                file.sha256());
        rejects.publish(feed, date);
        jdbc.update("delete from staged_file where feed = ?", feed.table());
        jdbc.update("delete from night_work");
        return written;
    }

    /** The core feeds of a date's delivery of which not every version stands in its table any more. */
    public List<Feed> incomplete(LocalDate date) {
        return jdbc
                .query(
                        "select feed, version_count from delivery where business_date = ? and version_count is not"
                                + " null",
                        (rows, number) -> Map.entry(feed(rows.getString(1)), rows.getLong(2)),
                        date)
                .stream()
                .filter(noted -> versions(noted.getKey(), date) != noted.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private long versions(Feed feed, LocalDate date) {
        return count("select count(*) from " + feed.table() + " where delivered_on = ?", date);
    }

    private long count(String query, Object... arguments) {
        Long count = jdbc.queryForObject(query, Long.class, arguments);
        return count == null ? 0 : count;
    }

    /** Empties the stage table of a feed. */
    public void release(Feed feed) {
        jdbc.execute(new FeedSql(feed).emptyStage());
    }

    /** Has the database look at a feed's table, so that it finds the way to its rows. */
    public void analyze(Feed feed) {
        jdbc.execute("analyze table " + feed.table());
    }

    /** The files of a date's delivery, in the order of the contract. */
    public List<Input> published(LocalDate date) {
        return jdbc
                .query(
                        "select feed, row_count, loaded_count, unchanged_count, reject_count, sha256 from delivery"
                                + " where business_date = ?",
                        (rows, number) -> new Input(
                                feed(rows.getString(1)),
                                rows.getLong(2),
                                rows.getLong(3),
                                rows.getLong(4),
                                rows.getLong(5),
                                rows.getString(6)),
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

    static Feed feed(String table) {
        for (Feed feed : Feed.values()) {
            if (feed.table().equals(table)) {
                return feed;
            }
        }
        throw new IllegalStateException("the database names a feed " + table + " that this program does not know");
    }
}
