package org.claimwatch.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.FeedSink;
import org.claimwatch.claim.Reject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a delivery into the stage tables, row by row in batches, without touching what is stored. */
@Component
public class Staging {
    private static final int BATCH = 5000;

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
        Batches batches = new Batches(
                StreamedRows.suit(jdbc) ? new StreamedRows(jdbc, feed) : new BatchedRows(jdbc, transaction, feed));
        FeedReading reading = reader.apply(batches);
        batches.flush();
        jdbc.update(
                "insert into staged_file (feed, business_date, row_count, reject_count, sha256) values (?, ?, ?, ?, ?)",
                feed.table(),
                date,
                reading.rows(),
                reading.rejected(),
                reading.sha256());
        return reading;
    }

    /** Notes a reject that concerns a file as a whole. */
    public void reject(Reject reject) {
        jdbc.update(Rejects.INSERT, Rejects.arguments(reject));
    }

    /** The rows and rejects of one feed, written a batch at a time. */
    private final class Batches implements FeedSink {
        private final StageRows stage;
        private final List<FeedRow> rows = new ArrayList<>(BATCH);
        private final List<Object[]> rejects = new ArrayList<>();

        Batches(StageRows stage) {
            this.stage = stage;
        }

        @Override
        public void accept(FeedRow row) {
            rows.add(row);
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
            if (!rows.isEmpty()) {
                stage.write(rows);
            }
            transaction.executeWithoutResult(status -> jdbc.batchUpdate(Rejects.INSERT, rejects));
            rows.clear();
            rejects.clear();
        }
    }
}
