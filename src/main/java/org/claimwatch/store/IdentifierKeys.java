package org.claimwatch.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The key under which a database's hashes are, known by a check value, and its change. */
@Component
public class IdentifierKeys {
    private static final String COLLECTED = "collected";
    private static final int PAGE = 5000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    IdentifierKeys(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * The key of a database.
     *
     * @param check the check value of the key under which its hashes are
     * @param next the check value of the key that they are being brought under, or null
     */
    public record Known(String check, @Nullable String next) {}

    /** A table column with hashes, where a condition holds. */
    private record Hashes(String table, String column, String condition) {
        String name() {
            return table + "." + column;
        }
    }

    /** The key of the database, or nothing when it never saw one. */
    public Optional<Known> known() {
        return jdbc
                .query(
                        "select check_value, next_check from identifier_key where key_id = 1",
                        (row, number) -> new Known(row.getString(1), row.getString(2)))
                .stream()
                .findFirst();
    }

    /** Notes the key of a database that never saw one. */
    public void remember(String check) {
        jdbc.update("insert into identifier_key (key_id, check_value) values (1, ?)", check);
    }

    /**
     * Turns every hash into what it is under the next key: first all of them are listed with what they become, then one
     * column after the other is turned by one statement. What is done is noted with it, so that a change that was cut
     * off goes on where it was.
     */
    public void change(String next, UnaryOperator<String> renewed) {
        jdbc.update("update identifier_key set next_check = ? where key_id = 1", next);
        if (!isDone(COLLECTED)) {
            collect(renewed);
        }
        for (Hashes hashes : everyHash()) {
            if (!isDone(hashes.name())) {
                transaction.executeWithoutResult(status -> {
                    jdbc.update("update " + hashes.table() + " set " + hashes.column()
                            + " = (select m.new_hash from key_change m where m.old_hash = " + hashes.name() + ") where "
                            + hashes.condition());
                    done(hashes.name());
                });
            }
        }
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from night_work");
            for (String table : NightIndex.TABLES) {
                jdbc.update("delete from " + table);
            }
            jdbc.update("update identifier_key set check_value = ?, next_check = null where key_id = 1", next);
            jdbc.update("delete from key_change");
            jdbc.update("delete from key_change_done");
        });
        for (Feed feed : Feed.values()) {
            jdbc.execute(new FeedSql(feed).emptyStage());
        }
    }

    private void collect(UnaryOperator<String> renewed) {
        for (Hashes hashes : everyHash()) {
            jdbc.update("insert into key_change (old_hash, new_hash) select distinct t." + hashes.column()
                    + ", '' from " + hashes.table() + " t where " + hashes.condition()
                    + " and not exists (select 1 from key_change k where k.old_hash = t." + hashes.column() + ")");
        }
        String last = "";
        List<String> page = page(last);
        while (!page.isEmpty()) {
            jdbc.batchUpdate(
                    "update key_change set new_hash = ? where old_hash = ?",
                    page.stream()
                            .map(old -> new Object[] {renewed.apply(old), old})
                            .toList());
            last = page.get(page.size() - 1);
            page = page(last);
        }
        done(COLLECTED);
    }

    private List<String> page(String after) {
        return jdbc.queryForList(
                "select old_hash from key_change where old_hash > ? order by old_hash limit " + PAGE,
                String.class,
                after);
    }

    private boolean isDone(String what) {
        Long count =
                jdbc.queryForObject("select count(*) from key_change_done where column_name = ?", Long.class, what);
        return count != null && count > 0;
    }

    private void done(String what) {
        jdbc.update("insert into key_change_done (column_name) values (?)", what);
    }

    private static List<Hashes> everyHash() {
        List<Hashes> all = new ArrayList<>();
        for (Feed feed : Feed.values()) {
            for (Column column : feed.columns()) {
                if (column.kind().isIdentifier()) {
                    String hash = column.keyColumn();
                    all.add(new Hashes(feed.table(), hash, hash + " is not null"));
                } else if (column.kind() == Kind.WATCHED) {
                    all.add(new Hashes(feed.table(), column.keyColumn(), "kind <> 'SHOP'"));
                }
            }
        }
        return all;
    }
}
