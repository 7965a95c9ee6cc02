package org.claimwatch.load;

import org.jspecify.annotations.Nullable;

/** The check digit of a vehicle identification number, after ISO 3779. */
final class Vin {

    private static final int LENGTH = 17;
    private static final int CHECK_DIGIT = 8;
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    /** The values of A to Z; I, O and Q are not used. */
    private static final int[] LETTERS = {
        1, 2, 3, 4, 5, 6, 7, 8, -1, 1, 2, 3, 4, 5, -1, 7, -1, 9, 2, 3, 4, 5, 6, 7, 8, 9
    };

    private Vin() {}

    /** VALID or WRONG for a normalised number from a region that uses the digit: China and North America. */
    static @Nullable String check(String vin) {
        if (vin.length() != LENGTH || !usesCheckDigit(vin.charAt(0))) {
            return null;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int value = value(vin.charAt(i));
            if (value < 0) {
                return null;
            }
            sum += WEIGHTS[i] * value;
        }
        int remainder = sum % 11;
        char expected = remainder == 10 ? 'X' : (char) ('0' + remainder);
        return vin.charAt(CHECK_DIGIT) == expected ? "VALID" : "WRONG";
    }

    private static boolean usesCheckDigit(char region) {
        return region == 'L' || region >= '1' && region <= '5';
    }

    private static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' ? LETTERS[c - 'A'] : -1;
    }
}
