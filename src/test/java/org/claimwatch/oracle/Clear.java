package org.claimwatch.oracle;

import java.util.Locale;

/** Clear identifiers in the one form in which they are compared; null when nothing is left. */
final class Clear {

    private Clear() {}

    static String normalised(String clear) {
        if (clear == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder();
        halfWidth(clear)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? null : kept.toString();
    }

    static String phone(String clear) {
        if (clear == null) {
            return null;
        }
        String half = halfWidth(clear).strip();
        String kept = normalised(half);
        if (kept == null) {
            return null;
        }
        if (half.startsWith("+") && kept.startsWith("86")) {
            return kept.substring(2);
        }
        return kept.startsWith("0086") ? kept.substring(4) : kept;
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= '\uFF01' && c <= '\uFF5E') {
                half.append((char) (c - 0xFEE0));
            } else {
                half.append(c == '\u3000' ? ' ' : c);
            }
        }
        return half.toString();
    }
}
