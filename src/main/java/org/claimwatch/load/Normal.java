package org.claimwatch.load;

import org.claimwatch.claim.Kind;

/**
 * The form in which two spellings of an identifier are the same: half-width, upper case, only letters and digits, a
 * phone without a leading +86 or 0086. Empty where nothing of the value is left.
 */
final class Normal {

    private static final int FULL_WIDTH_FROM = 0xFF01;
    private static final int FULL_WIDTH_TO = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Normal() {}

    static String of(Kind kind, String clear) {
        StringBuilder normal = new StringBuilder(clear.length());
        boolean plus = false;
        for (int i = 0; i < clear.length(); ) {
            int c = clear.codePointAt(i);
            i += Character.charCount(c);
            if (c >= FULL_WIDTH_FROM && c <= FULL_WIDTH_TO) {
                c -= FULL_WIDTH_SHIFT;
            }
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
                normal.append((char) c);
            } else if (c >= 'a' && c <= 'z') {
                normal.append((char) (c - 'a' + 'A'));
            } else if (c > 127 && Character.isLetterOrDigit(c)) {
                normal.appendCodePoint(Character.toUpperCase(c));
            } else if (c == '+' && normal.isEmpty()) {
                plus = true;
            }
        }
        String text = normal.toString();
        return kind == Kind.PHONE ? withoutCountry(text, plus) : text;
    }

    private static String withoutCountry(String phone, boolean plus) {
        if (plus && phone.startsWith("86")) {
            return phone.substring(2);
        }
        return phone.startsWith("0086") ? phone.substring(4) : phone;
    }
}
