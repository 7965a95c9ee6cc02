package org.claimwatch.load;

import org.jspecify.annotations.Nullable;

/** The form of a value without the value: it may be shown where the value may not. */
final class Shape {

    private static final int LENGTH = 40;

    private Shape() {}

    /** Digits as 9, letters as a, Chinese characters as 文, anything else as it is; at most 40 characters. */
    static String of(@Nullable String value) {
        if (value == null) {
            return "";
        }
        StringBuilder shape = new StringBuilder();
        for (int i = 0, length = 0; i < value.length() && length < LENGTH; length++) {
            int c = value.codePointAt(i);
            shape.appendCodePoint(of(c));
            i += Character.charCount(c);
        }
        return shape.toString();
    }

    private static int of(int c) {
        if (Character.isISOControl(c)) {
            return ' ';
        }
        if (Character.isIdeographic(c)) {
            return '文';
        }
        if (Character.isDigit(c)) {
            return '9';
        }
        // Other number forms, such as circled digits, would tell the value too.
        return Character.isLetter(c) ? 'a' : Character.getType(c) == Character.OTHER_NUMBER ? '9' : c;
    }
}
