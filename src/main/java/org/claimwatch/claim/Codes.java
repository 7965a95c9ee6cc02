package org.claimwatch.claim;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A set of contract codes, in text form separated by {@code |}. */
public record Codes(Set<String> values) {

    public static final Codes NONE = new Codes(Set.of());

    public Codes {
        values = Set.copyOf(values);
    }

    /** Reads the text form; an empty text is no code. */
    public static Codes parse(String text) {
        return text.isEmpty() ? NONE : new Codes(Set.of(text.split("\\|")));
    }

    public boolean has(String code) {
        return values.contains(code);
    }

    public boolean hasAny(Collection<String> codes) {
        return codes.stream().anyMatch(values::contains);
    }

    /** The text form, in code order. */
    @Override
    public String toString() {
        return String.join("|", new TreeSet<>(values));
    }
}
