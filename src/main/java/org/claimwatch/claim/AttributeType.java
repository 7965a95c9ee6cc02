package org.claimwatch.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Of what type the values of an insurer's own field are. */
public enum AttributeType {
    /** A plain decimal number, as in 12 or -0.5. */
    NUMBER("number"),
    /** Any text. */
    TEXT("text"),
    /** {@code true} or {@code false}. */
    YES_NO("yesNo"),
    /** A date as in 2026-03-31; a rule reads the days from it to the loss, negative when it lies after the loss. */
    DATE("days");

    private final String reader;

    AttributeType(String reader) {
        this.reader = reader;
    }

    /** How a rule reads it: {@code attribute.number("…")}. */
    public String reader() {
        return reader;
    }

    /** How {@code attributes.yml} names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that word. */
    public static Optional<AttributeType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
