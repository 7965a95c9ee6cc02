package org.claimwatch.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of a feed: column name to text; an empty field is not there. */
final class Row {

    private final Map<String, String> fields;

    Row(Map<String, String> fields) {
        Map<String, String> known = new HashMap<>(fields);
        known.values().removeIf(String::isEmpty);
        this.fields = known;
    }

    String text(String column) {
        return fields.get(column);
    }

    boolean has(String column) {
        return fields.containsKey(column);
    }

    boolean is(String column, String... values) {
        String value = text(column);
        return value != null && Arrays.asList(values).contains(value);
    }

    boolean isTrue(String column) {
        return is(column, "true");
    }

    boolean isFalse(String column) {
        return is(column, "false");
    }

    LocalDateTime at(String column) {
        return has(column) ? LocalDateTime.parse(text(column)) : null;
    }

    LocalDate on(String column) {
        return has(column) ? LocalDate.parse(text(column)) : null;
    }

    BigDecimal number(String column) {
        return has(column) ? new BigDecimal(text(column)) : null;
    }

    boolean atLeast(String column, String limit) {
        return has(column) && number(column).compareTo(new BigDecimal(limit)) >= 0;
    }

    List<String> list(String column) {
        return has(column) ? List.of(text(column).split("\\|")) : List.of();
    }

    Row with(String column, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(column, value);
        return new Row(changed);
    }

    Row without(String... columns) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.keySet().removeAll(Arrays.asList(columns));
        return new Row(changed);
    }

    Row onlyWith(String... columns) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.keySet().retainAll(Arrays.asList(columns));
        return new Row(changed);
    }
}
