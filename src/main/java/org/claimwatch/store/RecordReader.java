package org.claimwatch.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.claimwatch.claim.Codes;
import org.claimwatch.claim.Points;
import org.jspecify.annotations.Nullable;

/** Makes a record of a row whose columns are named as the record's components are, {@code claim_no} for {@code claimNo}. */
final class RecordReader<T> {
    private static final Map<Class<?>, RecordReader<?>> READERS = new ConcurrentHashMap<>();

    private static final Map<Class<?>, Read> READS = Map.ofEntries(
            Map.entry(String.class, ResultSet::getString),
            Map.entry(BigDecimal.class, ResultSet::getBigDecimal),
            Map.entry(LocalDate.class, (rows, column) -> rows.getObject(column, LocalDate.class)),
            Map.entry(LocalDateTime.class, (rows, column) -> rows.getObject(column, LocalDateTime.class)),
            Map.entry(Integer.class, (rows, column) -> orNull(rows, rows.getInt(column))),
            Map.entry(int.class, ResultSet::getInt),
            Map.entry(Double.class, (rows, column) -> orNull(rows, rows.getDouble(column))),
            Map.entry(Boolean.class, (rows, column) -> orNull(rows, rows.getBoolean(column))),
            Map.entry(boolean.class, ResultSet::getBoolean),
            Map.entry(Codes.class, (rows, column) -> {
                String text = rows.getString(column);
                return text == null ? null : Codes.parse(text);
            }),
            Map.entry(Points.class, (rows, column) -> {
                String text = rows.getString(column);
                return text == null ? null : Points.parse(text);
            }));

    private final Constructor<T> constructor;
    private final List<String> columns;
    private final Read[] reads;

    private RecordReader(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.constructor = constructor(type, components);
        this.columns = Arrays.stream(components)
                .map(component -> column(component.getName()))
                .toList();
        this.reads = Arrays.stream(components)
                .map(component -> read(type, component.getType()))
                .toArray(Read[]::new);
    }

    @SuppressWarnings("unchecked")
    static <T> RecordReader<T> of(Class<T> type) {
        return (RecordReader<T>) READERS.computeIfAbsent(type, RecordReader::new);
    }

    /** The columns in the order in which {@link #read} takes them, of the table that is named {@code table}. */
    String columns(String table) {
        return columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }

    /** @param first where in the row its columns begin, from 1 on */
    T read(ResultSet rows, int first) throws SQLException {
        Object[] values = new Object[reads.length];
        for (int i = 0; i < reads.length; i++) {
            values[i] = reads[i].of(rows, first + i);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " does not take a row", e);
        }
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no record", e);
        }
    }

    private static Read read(Class<?> record, Class<?> type) {
        Read read = READS.get(type);
        if (read == null) {
            throw new IllegalArgumentException(record + " has a component of " + type);
        }
        return read;
    }

    private static String column(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static <V> @Nullable V orNull(ResultSet rows, V value) throws SQLException {
        return rows.wasNull() ? null : value;
    }

    /** Reads a column. */
    @FunctionalInterface
    private interface Read {
        @Nullable
        Object of(ResultSet rows, int column) throws SQLException;
    }
}
