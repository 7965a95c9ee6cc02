package org.claimwatch.load;

import org.jspecify.annotations.Nullable;

/** Reads the fields of one column. */
interface Field {

    /** Writes the value of a field into the cells from {@code at} on, or tells what is wrong with it. */
    @Nullable
    Fault read(String text, @Nullable Object[] values, int at);

    /** Deals with a field that is empty or that the file does not have; its cells are null. */
    default @Nullable Fault absent(@Nullable Object[] values, int at) {
        return null;
    }

    /** How many cells a value takes. */
    default int cells() {
        return 1;
    }
}
