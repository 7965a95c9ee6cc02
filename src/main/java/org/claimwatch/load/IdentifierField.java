package org.claimwatch.load;

import org.claimwatch.claim.Column;
import org.claimwatch.claim.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what identifies somebody: of the value only a keyed hash, a masked form and for a VIN its check are kept. */
final class IdentifierField implements Field {

    private final Kind kind;
    private final int length;
    private final int cells;
    private final Fault tooLong;
    private final IdentifierKey key;

    IdentifierField(Column column, IdentifierKey key) {
        this.kind = column.kind();
        this.length = column.length();
        this.cells = column.storedColumns().size();
        this.tooLong = Fields.tooLong(column);
        this.key = key;
    }

    @Override
    public int cells() {
        return cells;
    }

    @Override
    public @Nullable Fault read(String text, @Nullable Object[] values, int at) {
        if (text.length() > length) {
            return tooLong;
        }
        String normal = Normal.of(kind, text);
        if (!normal.isEmpty()) {
            values[at] = key.hashNormal(kind, normal);
            values[at + 1] = Mask.of(kind, normal);
            if (cells == 3) {
                values[at + 2] = Vin.check(normal);
            }
        }
        return null;
    }
}
