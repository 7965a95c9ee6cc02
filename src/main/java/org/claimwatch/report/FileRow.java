package org.claimwatch.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.claimwatch.claim.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A row of a claim's file as the page shows it.
 *
 * @param values label, type and value of each; only what is known
 */
record FileRow(Evidence.Kind kind, String id, List<List<Object>> values) {

    /** The row that an indicator rests on. */
    static FileRow of(Evidence evidence) {
        return new FileRow(
                evidence.kind(),
                evidence.id(),
                evidence.values().stream().map(FileRow::value).toList());
    }

    static Builder of(Evidence.Kind kind, String id) {
        return new Builder(kind, id);
    }

    private static List<Object> value(Evidence.Value value) {
        Evidence.Content content = value.content();
        if (content instanceof Evidence.Content.Time time) {
            return List.of(value.label(), "time", time.time());
        } else if (content instanceof Evidence.Content.Day day) {
            return List.of(value.label(), "day", day.day());
        } else if (content instanceof Evidence.Content.Money money) {
            return List.of(value.label(), "money", money.amount());
        } else if (content instanceof Evidence.Content.Number number) {
            return List.of(value.label(), "number", number.number());
        } else if (content instanceof Evidence.Content.Truth truth) {
            return List.of(value.label(), "truth", truth.holds());
        } else if (content instanceof Evidence.Content.Code code) {
            return List.of(value.label(), "code", code.code());
        } else {
            return List.of(value.label(), "text", ((Evidence.Content.Text) content).text());
        }
    }

    /** Collects the values of a row; those that are not known are left out. Labels are the columns of the feed. */
    static final class Builder {
        private final Evidence.Kind kind;
        private final String id;
        private final List<List<Object>> values = new ArrayList<>();

        private Builder(Evidence.Kind kind, String id) {
            this.kind = kind;
            this.id = id;
        }

        Builder time(String label, @Nullable LocalDateTime time) {
            return add(label, "time", time);
        }

        Builder day(String label, @Nullable LocalDate day) {
            return add(label, "day", day);
        }

        Builder money(String label, @Nullable BigDecimal amount) {
            return add(label, "money", amount);
        }

        Builder number(String label, @Nullable Number number) {
            return add(label, "number", number);
        }

        Builder truth(String label, @Nullable Boolean holds) {
            return add(label, "truth", holds);
        }

        Builder code(String label, @Nullable String code) {
            return add(label, "code", code);
        }

        Builder text(String label, @Nullable String text) {
            return add(label, "text", text);
        }

        FileRow row() {
            return new FileRow(kind, id, List.copyOf(values));
        }

        private Builder add(String label, String type, @Nullable Object value) {
            if (value != null) {
                values.add(List.of(label, type, value));
            }
            return this;
        }
    }
}
