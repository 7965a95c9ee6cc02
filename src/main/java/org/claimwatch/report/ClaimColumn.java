package org.claimwatch.report;

import java.util.List;
import org.claimwatch.claim.ScoredClaim;
import org.jspecify.annotations.Nullable;

/**
 * A column of the claim files.
 *
 * @param name in the CSV files; its heading in a workbook is the text {@code column.NAME}
 * @param width in a workbook, in characters; see {@link Heading}
 * @param format the number format in a workbook, or empty
 */
record ClaimColumn(String name, double width, String format, Heading.Kind kind, List<String> choices, Value value) {

    ClaimColumn(String name, double width, String format, Value value) {
        this(name, width, format, Heading.Kind.SHORT, List.of(), value);
    }

    /**
     * Takes the value of a claim: a text, whole number, decimal, boolean, date, date-time, band or route; null is not
     * known.
     */
    interface Value {
        @Nullable
        Object of(ScoredClaim claim);
    }
}
