package org.claimwatch.load;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.RejectCode;

/** Reads plain decimal numbers, digit by digit: no exponent, no plus sign, no thousands separators. */
final class Numbers {

    private static final int CENTS = 2;
    private static final int DECIMALS = 6;
    private static final Pattern MORE_DECIMALS = Pattern.compile("-?[0-9]{1,12}\\.[0-9]{7,20}");
    private static final double MILLION = 1e6;

    /** No column takes more than twelve digits before the point. */
    private static final long GREATEST = 999_999_999_999L;

    private static final long MALFORMED = Long.MIN_VALUE;
    private static final long TOO_LARGE = Long.MAX_VALUE;

    private Numbers() {}

    static Field money(Column column) {
        Fault malformed = new Fault(RejectCode.BAD_NUMBER, "0.00");
        Fault outOfRange = outOfRange(column);
        long least = Math.round(column.least() * 100);
        long greatest = Math.round(column.greatest() * 100);
        return (text, values, at) -> {
            long cents = decimal(text, CENTS);
            if (cents == MALFORMED) {
                return malformed;
            }
            if (cents < least || cents > greatest) {
                return outOfRange;
            }
            values[at] = BigDecimal.valueOf(cents, CENTS);
            return null;
        };
    }

    static Field number(Column column) {
        Fault malformed = new Fault(RejectCode.BAD_NUMBER, "0.000000");
        Fault outOfRange = outOfRange(column);
        return (text, values, at) -> {
            long millionths = decimal(text, DECIMALS);
            double number;
            if (millionths == MALFORMED) {
                if (!MORE_DECIMALS.matcher(text).matches()) {
                    return malformed;
                }
                number = Double.parseDouble(text);
            } else {
                // Both are exact as doubles for every number that a column takes: the quotient is the nearest double.
                number = millionths / MILLION;
            }
            if (millionths == TOO_LARGE || number < column.least() || number > column.greatest()) {
                return outOfRange;
            }
            values[at] = number;
            return null;
        };
    }

    static Field whole(Column column) {
        Fault malformed = new Fault(RejectCode.BAD_NUMBER, "0");
        Fault outOfRange = outOfRange(column);
        return (text, values, at) -> {
            long whole = decimal(text, 0);
            if (whole == MALFORMED) {
                return malformed;
            }
            if (whole < column.least() || whole > column.greatest()) {
                return outOfRange;
            }
            values[at] = (int) whole;
            return null;
        };
    }

    private static Fault outOfRange(Column column) {
        return new Fault(RejectCode.OUT_OF_RANGE, plain(column.least()) + ".." + plain(column.greatest()));
    }

    private static String plain(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The number times ten to the power of {@code scale}. */
    private static long decimal(String text, int scale) {
        int length = text.length();
        boolean negative = text.charAt(0) == '-';
        int at = negative ? 1 : 0;
        int first = at;
        long number = 0;
        boolean large = false;
        for (; at < length && isDigit(text.charAt(at)); at++) {
            number = number * 10 + text.charAt(at) - '0';
            if (number > GREATEST) {
                large = true;
                number = 0;
            }
        }
        if (at == first) {
            return MALFORMED;
        }
        int decimals = 0;
        if (at < length) {
            if (text.charAt(at++) != '.') {
                return MALFORMED;
            }
            for (; at < length && isDigit(text.charAt(at)) && decimals < scale; at++, decimals++) {
                number = number * 10 + text.charAt(at) - '0';
            }
            if (decimals == 0 || at < length) {
                return MALFORMED;
            }
        }
        if (large) {
            return TOO_LARGE;
        }
        for (; decimals < scale; decimals++) {
            number *= 10;
        }
        return negative ? -number : number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
