package org.claimwatch.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * The rejects of each delivery that was taken, and those of the delivery that stands in the stage tables: they take the
 * place of a date's earlier ones only when the delivery is taken.
 */
@Component
public class Rejects {
    static final String INSERT = "insert into staged_reject (feed, line_no, column_name, code, detail, value_shape)"
            + " values (?, ?, ?, ?, ?, ?)";

    private static final String COLUMNS = "feed, line_no, column_name, code, detail, value_shape";
    private static final String ORDER = " order by feed, line_no, column_name, code";

    private final JdbcTemplate jdbc;

    Rejects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static Object[] arguments(Reject reject) {
        return new Object[] {
            reject.file().replaceFirst("\\.csv$", ""),
            reject.line(),
            reject.column(),
            reject.code().name(),
            cut(reject.detail(), 500),
            cut(reject.value(), 64)
        };
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** Makes the staged rejects of a feed those of its delivery of a date. */
    void publish(Feed feed, LocalDate date) {
        jdbc.update("delete from reject where business_date = ? and feed = ?", date, feed.table());
        jdbc.update(
                "insert into reject (business_date, " + COLUMNS + ") select ?, " + COLUMNS
                        + " from staged_reject where feed = ?",
                date,
                feed.table());
        jdbc.update("delete from staged_reject where feed = ?", feed.table());
    }

    /** Hands over the rejects of a date's delivery, by file name, line and column. */
    public void each(LocalDate date, Consumer<Reject> consumer) {
        jdbc.query("select " + COLUMNS + " from reject where business_date = ?" + ORDER, rejects(consumer), date);
    }

    /** Hands over the rejects of the delivery in the stage tables, by file name, line and column. */
    public void eachStaged(Consumer<Reject> consumer) {
        jdbc.query("select " + COLUMNS + " from staged_reject" + ORDER, rejects(consumer));
    }

    /** The first reject in a file of the delivery in the stage tables. */
    public Optional<Reject> firstStaged(Feed feed) {
        List<Reject> first = new ArrayList<>();
        jdbc.query(
                "select " + COLUMNS + " from staged_reject where feed = ?" + ORDER + " limit 1",
                rejects(first::add),
                feed.table());
        return first.stream().findFirst();
    }

    boolean hasStaged() {
        Long count = jdbc.queryForObject("select count(*) from staged_reject", Long.class);
        return count != null && count > 0;
    }

    private static RowCallbackHandler rejects(Consumer<Reject> consumer) {
        return rows -> consumer.accept(new Reject(
                rows.getString(1) + ".csv",
                rows.getLong(2),
                rows.getString(3),
                RejectCode.valueOf(rows.getString(4)),
                rows.getString(5),
                rows.getString(6)));
    }
}
