package org.claimwatch.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimwatch.claim.Indicator;
import org.jspecify.annotations.Nullable;

/** How values look in the reports, on every machine and in every language alike. */
final class Cells {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int RATE_DIGITS = 6;

    private Cells() {}

    /** Keeps a spreadsheet from taking a text for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A value as the CSV files show it: numbers and dates as they are, texts made harmless, empty when not known. */
    static String csv(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return harmless(text);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDateTime time) {
            return time.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return value.toString();
    }

    static BigDecimal twoDecimals(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal twoDecimals(double number) {
        return twoDecimals(new BigDecimal(number));
    }

    /** The share of rows that were rejected, or null where there were no rows. */
    static @Nullable BigDecimal errorRate(long rows, long rejected) {
        return rows == 0
                ? null
                : BigDecimal.valueOf(rejected).divide(BigDecimal.valueOf(rows), RATE_DIGITS, RoundingMode.HALF_UP);
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", twoDecimals(amount));
    }

    static String percent(BigDecimal share) {
        return twoDecimals(share.movePointRight(2)).toPlainString() + " %";
    }

    /** The points of an indicator's tiers. */
    static String points(Indicator indicator) {
        return indicator.points().stream().map(Object::toString).collect(Collectors.joining(" / "));
    }

    /** A count, days or a share: two decimals at the most. */
    static String number(double number) {
        BigDecimal rounded = twoDecimals(number);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }
}
