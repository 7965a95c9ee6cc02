package org.claimwatch.load;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.Kind;
import org.claimwatch.claim.RejectCode;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a file into the rows of its feed, and tells what is wrong with those that are none. */
final class RowCheck {

    /** Takes the faults of a row. */
    interface Faults {
        void add(long line, String column, RejectCode code, String detail, String shape);
    }

    /** Two times of which one must not come before the other. */
    private record Order(int earlier, int later, String earlierName, String laterName, boolean mayBeSame) {}

    private static final Fault MISSING = new Fault(RejectCode.MISSING_VALUE, "");

    private final Header header;
    private final Faults faults;
    private final Column[] columns;
    private final int[] places;
    private final Field[] fields;
    private final int stored;
    private final @Nullable Order order;
    private final RowHash hash = new RowHash();

    RowCheck(Header header, IdentifierKey key, Faults faults) {
        this.header = header;
        this.faults = faults;
        Feed feed = header.feed();
        columns = feed.columns().toArray(Column[]::new);
        places = header.places().stream().mapToInt(Integer::intValue).toArray();
        fields = feed.columns().stream()
                .map(column -> Fields.of(feed, column, key))
                .toArray(Field[]::new);
        List<String> names = feed.storedColumns();
        stored = names.size();
        order = switch (feed) {
            case CLAIMS -> order(names, "loss_at", "reported_at", true);
            case POLICIES -> order(names, "start_at", "end_at", false);
            default -> null;
        };
    }

    private static Order order(List<String> names, String earlier, String later, boolean mayBeSame) {
        return new Order(names.indexOf(earlier), names.indexOf(later), earlier, later, mayBeSame);
    }

    /** The row, or null if it is rejected. */
    @Nullable
    FeedRow row(RawRow raw) {
        if (raw.undecoded() >= 0) {
            String column = header.nameAt(raw.undecoded());
            String value = column.isEmpty() || raw.undecoded() >= header.width() ? null : raw.field(raw.undecoded());
            faults.add(raw.line(), column, RejectCode.BAD_ENCODING, "UTF-8", Shape.of(value));
            return null;
        }
        if (raw.count() != header.width()) {
            faults.add(raw.line(), "", RejectCode.FIELD_COUNT, Integer.toString(header.width()), "");
            return null;
        }
        @Nullable Object[] values = new Object[stored];
        boolean good = true;
        int at = 0;
        for (int i = 0; i < columns.length; i++) {
            Field field = fields[i];
            String text = places[i] < 0 ? null : raw.field(places[i]);
            Fault fault = text == null ? field.absent(values, at) : field.read(text, values, at);
            if (fault == null && columns[i].required() && values[at] == null && !isMoot(columns[i], text, values, at)) {
                fault = MISSING;
            }
            if (fault != null) {
                good = false;
                faults.add(raw.line(), columns[i].name(), fault.code(), fault.detail(), Shape.of(text));
            }
            at += field.cells();
        }
        if (order != null && !inOrder(order, values, raw.line())) {
            good = false;
        }
        List<@Nullable Object> row = Collections.unmodifiableList(Arrays.asList(values));
        return good ? new FeedRow(raw.line(), row, hash.of(values)) : null;
    }

    /** Whether a watched value can't be judged because its kind, in the cell before it, is at fault itself. */
    private static boolean isMoot(Column column, @Nullable String text, @Nullable Object[] values, int at) {
        return column.kind() == Kind.WATCHED && text != null && values[at - 1] == null;
    }

    private boolean inOrder(Order order, @Nullable Object[] values, long line) {
        if (values[order.earlier] instanceof LocalDateTime earlier
                && values[order.later] instanceof LocalDateTime later
                && (order.mayBeSame ? later.isBefore(earlier) : !later.isAfter(earlier))) {
            faults.add(line, order.laterName, RejectCode.BAD_ORDER, order.earlierName, Shape.of(later.toString()));
            return false;
        }
        return true;
    }
}
