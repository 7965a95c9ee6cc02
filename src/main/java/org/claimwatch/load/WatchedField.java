package org.claimwatch.load;

import org.claimwatch.claim.Column;
import org.claimwatch.claim.Kind;
import org.claimwatch.claim.RejectCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom or what a watch-list entry names, as the kind in the cell before it says: a shop by its number, anything
 * else by the hash that the same value has in its own feed.
 */
final class WatchedField implements Field {

    private static final int SHOP_LENGTH = 64;

    private final int length;
    private final Fault tooLong;
    private final Fault shopTooLong = new Fault(RejectCode.TOO_LONG, Integer.toString(SHOP_LENGTH));
    private final IdentifierKey key;

    WatchedField(Column column, IdentifierKey key) {
        this.length = column.length();
        this.tooLong = Fields.tooLong(column);
        this.key = key;
    }

    @Override
    public @Nullable Fault read(String text, @Nullable Object[] values, int at) {
        if (!(values[at - 1] instanceof String kind)) {
            return null;
        }
        if (kind.equals("SHOP")) {
            values[at] = text;
            return text.length() > SHOP_LENGTH ? shopTooLong : null;
        }
        if (text.length() > length) {
            return tooLong;
        }
        values[at] = key.hash(
                switch (kind) {
                    case "PERSON" -> Kind.ID_NUMBER;
                    case "VIN" -> Kind.VIN;
                    case "ACCOUNT" -> Kind.ACCOUNT;
                    default -> throw new IllegalStateException(kind);
                },
                text);
        return null;
    }
}
