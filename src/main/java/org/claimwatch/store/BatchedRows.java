package org.claimwatch.store;

import java.util.ArrayList;
import java.util.List;
import org.claimwatch.claim.Codes;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.Points;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Stage rows by batches of inserts, which every database takes. */
record BatchedRows(JdbcTemplate jdbc, TransactionTemplate transaction, String insert) implements StageRows {
    BatchedRows(JdbcTemplate jdbc, TransactionTemplate transaction, Feed feed) {
        this(jdbc, transaction, new FeedSql(feed).insertStage());
    }

    @Override
    public void write(List<FeedRow> rows) {
        List<Object[]> batch = new ArrayList<>(rows.size());
        rows.forEach(row -> batch.add(arguments(row)));
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(insert, batch));
    }

    private static Object[] arguments(FeedRow row) {
        Object[] arguments = new Object[row.values().size() + 2];
        arguments[0] = row.line();
        for (int i = 0; i < row.values().size(); i++) {
            arguments[i + 1] = stored(row.values().get(i));
        }
        arguments[arguments.length - 1] = row.hash();
        return arguments;
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Codes || value instanceof Points ? value.toString() : value;
    }
}
