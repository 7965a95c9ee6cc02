package org.claimwatch.load;

import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.RejectCode;
import org.jspecify.annotations.Nullable;

/** How the fields of each kind are read. */
final class Fields {

    private Fields() {}

    static Field of(Feed feed, Column column, IdentifierKey key) {
        return switch (column.kind()) {
            case TEXT -> text(column, feed.isKey(column) && !column.required());
            case ATTRIBUTE_NAME -> attributeName(column);
            case CODE -> Lists.code(column);
            case CODES -> Lists.codes(column);
            case POINTS -> Lists.points();
            case CONDUCTION -> Lists.conduction(column);
            case DATE -> Times.date();
            case DATE_TIME -> Times.dateTime();
            case MONEY -> Numbers.money(column);
            case NUMBER -> Numbers.number(column);
            case WHOLE -> Numbers.whole(column);
            case BOOLEAN -> bool();
            case DOCUMENT_NUMBER -> documentNumber(column);
            case WATCHED -> new WatchedField(column, key);
            case NAME, ID_NUMBER, PHONE, PLATE, ADDRESS, ACCOUNT, VIN, PLACE -> new IdentifierField(column, key);
        };
    }

    static Fault tooLong(Column column) {
        return new Fault(RejectCode.TOO_LONG, Integer.toString(column.length()));
    }

    private static Field text(Column column, boolean partOfKey) {
        Fault tooLong = tooLong(column);
        int length = column.length();
        return new Field() {
            @Override
            public @Nullable Fault read(String text, @Nullable Object[] values, int at) {
                if (text.length() > length) {
                    return tooLong;
                }
                values[at] = text;
                return null;
            }

            @Override
            public @Nullable Fault absent(@Nullable Object[] values, int at) {
                // A key has no nulls: "for all" is the empty text.
                values[at] = partOfKey ? "" : null;
                return null;
            }
        };
    }

    private static Field attributeName(Column column) {
        Fault tooLong = tooLong(column);
        Fault notAName = new Fault(RejectCode.UNKNOWN_CODE, "[\\p{L}\\p{Nd}_]+");
        return (text, values, at) -> {
            if (text.length() > column.length()) {
                return tooLong;
            }
            if (!text.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))) {
                return notAName;
            }
            values[at] = text;
            return null;
        };
    }

    /** Keeps the number of an invoice, as the type in the cell before it says, and no other. */
    private static Field documentNumber(Column column) {
        Fault tooLong = tooLong(column);
        return (text, values, at) -> {
            if (text.length() > column.length()) {
                return tooLong;
            }
            values[at] = "REPAIR_INVOICE".equals(values[at - 1]) ? text : null;
            return null;
        };
    }

    private static Field bool() {
        Fault fault = new Fault(RejectCode.BAD_BOOLEAN, "true|false");
        return (text, values, at) -> {
            if (text.equals("true")) {
                values[at] = Boolean.TRUE;
            } else if (text.equals("false")) {
                values[at] = Boolean.FALSE;
            } else {
                return fault;
            }
            return null;
        };
    }
}
