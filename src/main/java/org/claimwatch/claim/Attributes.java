package org.claimwatch.claim;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a claim from the insurer's own fields, each by its name and of its type. What rules call
 * {@code attribute}.
 *
 * @param values a number as Double, a text as String, yes or no as Boolean, the days from a date to the loss as Integer
 * @param unreadable names of fields whose value is not of their type, in order; such a value is not known
 */
public record Attributes(Map<String, Object> values, List<String> unreadable) {
    /** Of a claim without any. */
    public static final Attributes NONE = new Attributes(Map.of(), List.of());

    public Attributes {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        unreadable = List.copyOf(unreadable);
    }

    public @Nullable Double number(String name) {
        return (Double) values.get(name);
    }

    public @Nullable String text(String name) {
        return (String) values.get(name);
    }

    public @Nullable Boolean yesNo(String name) {
        return (Boolean) values.get(name);
    }

    /** From the date in the field to the loss. */
    public @Nullable Integer days(String name) {
        return (Integer) values.get(name);
    }
}
