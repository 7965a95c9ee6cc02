package org.claimwatch.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A row that an indicator rests on: which survey, which photo, which line of the estimate.
 *
 * @param code the indicator's code
 * @param id the row's key as delivered, so that a person can look it up
 * @param values what the row says, in the order in which to tell it
 */
public record Evidence(String code, Kind kind, String id, List<Value> values) {

    /** What kind of row it is. */
    public enum Kind {
        CLAIM,
        POLICY,
        COVERAGE,
        ENDORSEMENT,
        VEHICLE,
        PARTY,
        SURVEY,
        PHOTO,
        ESTIMATE,
        ESTIMATE_LINE,
        PAYMENT,
        DOCUMENT,
        SALVAGE,
        LINKED_CLAIM
    }

    /**
     * A value with its label.
     *
     * @param label names the value; texts for people come from a message bundle
     */
    public record Value(String label, Content content) {}

    /** The value itself, to be written as its kind asks. */
    public sealed interface Content {
        /** A date and a time of day. */
        record Time(LocalDateTime time) implements Content {}

        /** A date. */
        record Day(LocalDate day) implements Content {}

        /** CNY. */
        record Money(BigDecimal amount) implements Content {}

        /** A number, a count or days. */
        record Number(double number) implements Content {}

        /** Yes or no. */
        record Truth(boolean holds) implements Content {}

        /** A code of the feeds, for example a survey's result. */
        record Code(String code) implements Content {}

        /** A name, a mask or a key, written as it is. */
        record Text(String text) implements Content {}
    }

    public Evidence {
        values = List.copyOf(values);
    }
}
