package org.claimwatch.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rejects of each delivery. */
@Component
public class Rejects {
    static final String INSERT = "insert into reject (business_date, feed, line_no, column_name, code, detail,"
            + " value_shape) values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    Rejects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static Object[] arguments(LocalDate date, Feed feed, Reject reject) {
        return new Object[] {
            date,
            feed.table(),
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

    /** Hands over the rejects of a date's delivery, by file name, line and column. */
    public void each(LocalDate date, Consumer<Reject> consumer) {
        for (Feed feed : byFileName()) {
            jdbc.query(
                    "select line_no, column_name, code, detail, value_shape from reject where business_date = ? and"
                            + " feed = ? order by line_no, column_name, code",
                    rows -> {
                        consumer.accept(new Reject(
                                feed.fileName(),
                                rows.getLong(1),
                                rows.getString(2),
                                RejectCode.valueOf(rows.getString(3)),
                                rows.getString(4),
                                rows.getString(5)));
                    },
                    date,
                    feed.table());
        }
    }

    private static List<Feed> byFileName() {
        return Stream.of(Feed.values())
                .sorted(Comparator.comparing(Feed::fileName))
                .toList();
    }
}
