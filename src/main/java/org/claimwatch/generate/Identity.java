package org.claimwatch.generate;

/**
 * Numbers that look like the real ones and belong to nobody: each index gives its own, in ranges
 * that are not assigned.
 */
final class Identity {
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private Identity() {}

    /** An 18-character identity number of region 99, which is none, and of the year 1880. */
    static String idNumber(long index) {
        long serial = index % 1000;
        long day = index / 1000 % 336;
        long region = index / 336_000 % 10_000;
        String text = String.valueOf(99_0000 + region)
                + "1880"
                + pad(day / 28 + 1, 2)
                + pad(day % 28 + 1, 2)
                + pad(serial, 3);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ID_WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return text + ID_CHECKS.charAt(sum % 11);
    }

    /** A credit code of a company. */
    static String companyNumber(long index) {
        return "99" + pad(990_100, 6) + "MA" + pad(index, 8);
    }

    /** Eleven digits of the prefix 12, which no mobile number has. */
    static String phone(long index) {
        return "12" + pad((index * 48_271 + 13) % 1_000_000_000L, 9);
    }

    static String account(long index) {
        return "990062" + pad((index * 69_621 + 7) % 10_000_000_000_000L, 13);
    }

    /** A plate of 江, which is no province: 江A·12345, one character more for electric cars. */
    static String plate(long index, boolean electric) {
        long space = 34L * 34 * 34 * 34 * 34;
        long scrambled = index * 7_368_787L % (space * 24);
        StringBuilder text = new StringBuilder(9).append('江');
        text.append(LETTERS.charAt((int) (scrambled / space))).append('·');
        if (electric) {
            text.append('D');
        }
        long rest = scrambled % space;
        for (int i = 0; i < 5; i++) {
            text.append(ALPHANUMERIC.charAt((int) (rest % 34)));
            rest /= 34;
        }
        return text.toString();
    }

    static String pad(long number, int width) {
        String text = Long.toString(number);
        return text.length() >= width ? text : "0".repeat(width - text.length()) + text;
    }
}
