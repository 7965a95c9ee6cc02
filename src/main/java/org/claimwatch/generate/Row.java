package org.claimwatch.generate;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a feed; a column that was not set is empty, which means not known. */
final class Row {
    private final Feed feed;
    private final String[] values;

    Row(Feed feed) {
        this.feed = feed;
        this.values = new String[feed.columns().size()];
        Arrays.fill(values, "");
    }

    Feed feed() {
        return feed;
    }

    Row set(String column, @Nullable Object value) {
        values[feed.position(column)] = value == null ? "" : value.toString();
        return this;
    }

    String get(String column) {
        return values[feed.position(column)];
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }

    List<String> values() {
        return Arrays.asList(values);
    }

    String[] array() {
        return values;
    }
}
