package org.claimwatch.generate;

/** Vehicle identification numbers with the check digit of ISO 3779. */
final class Vin {
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] LETTER_VALUES = {
        1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9
    };

    private Vin() {}

    /** The number of the index-th car; the maker is the first three characters. */
    static String of(String maker, String model, long index) {
        StringBuilder text = new StringBuilder(17).append(maker).append(model).append('0');
        text.append("LMNPRSTVWX".charAt((int) (index % 10))).append('J');
        long rest = index;
        for (int i = 0; i < 6; i++) {
            text.append(LETTERS.charAt((int) (rest % 33)));
            rest /= 33;
        }
        text.setCharAt(8, checkDigit(text));
        return text.toString();
    }

    static char checkDigit(CharSequence vin) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            char c = vin.charAt(i);
            int value = c <= '9' ? c - '0' : LETTER_VALUES[c - 'A'];
            sum += i == 8 ? 0 : value * WEIGHTS[i];
        }
        int check = sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** The same number with a check digit that is wrong. */
    static String wrong(String vin) {
        char check = vin.charAt(8) == '7' ? '3' : '7';
        return vin.substring(0, 8) + check + vin.substring(9);
    }
}
