package org.claimwatch.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimwatch.claim.Codes;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.FeedSink;
import org.claimwatch.claim.Points;
import org.claimwatch.claim.Reject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a delivery into the stage tables, row by row in batches, without touching what is stored. */
@Component
public class Staging {
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Staging(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Forgets what was staged before, and what was rejected of it. */
    public void clear() {
        for (Feed feed : Feed.values()) {
            jdbc.execute(new FeedSql(feed).emptyStage());
        }
        jdbc.update("delete from staged_reject");
        jdbc.update("delete from staged_file");
    }

    /** Reads a feed into its stage table and notes the figures of its file. */
    public FeedReading stage(Feed feed, LocalDate date, Function<FeedSink, FeedReading> reader) {
        Batches batches = new Batches(feed);
        FeedReading reading = reader.apply(batches);
        batches.flush();
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "insert into staged_file (feed, business_date, row_count, reject_count, sha256) values (?, ?, ?, ?, ?)",
                    feed.table(),
                    date,
                    reading.rows(),
                    reading.rejected(),
                    reading.sha256());
        });
        return reading;
    }

    /** Notes a reject that concerns a file as a whole. */
    public void reject(Reject reject) {
        jdbc.update(Rejects.INSERT, Rejects.arguments(reject));
    }

    /** The rows and rejects of one feed, written a batch at a time. */
    private final class Batches implements FeedSink {
        private final String insert;
        private final List<Object[]> rows = new ArrayList<>(BATCH);
        private final List<Object[]> rejects = new ArrayList<>();

        Batches(Feed feed) {
            this.insert = new FeedSql(feed).insertStage();
        }

        @Override
        public void accept(FeedRow row) {
            Object[] arguments = new Object[row.values().size() + 2];
            arguments[0] = row.line();
            for (int i = 0; i < row.values().size(); i++) {
                arguments[i + 1] = stored(row.values().get(i));
            }
            arguments[arguments.length - 1] = row.hash();
            rows.add(arguments);
            if (rows.size() == BATCH) {
                flush();
            }
        }

        @Override
        public void reject(Reject reject) {
            rejects.add(Rejects.arguments(reject));
            if (rejects.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            transaction.executeWithoutResult(status -> {
                jdbc.batchUpdate(insert, rows);
                jdbc.batchUpdate(Rejects.INSERT, rejects);
            });
            rows.clear();
            rejects.clear();
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Codes || value instanceof Points ? value.toString() : value;
    }
}
