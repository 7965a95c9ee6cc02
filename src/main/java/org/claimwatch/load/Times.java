package org.claimwatch.load;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.claimwatch.claim.RejectCode;
import org.jspecify.annotations.Nullable;

/** Reads dates and date-times, digit by digit: they are in almost every row. */
final class Times {

    private static final int DATE_LENGTH = "yyyy-MM-dd".length();
    private static final int FIRST_YEAR = 1900;

    private Times() {}

    static Field date() {
        Fault fault = new Fault(RejectCode.BAD_DATE, "yyyy-MM-dd");
        return (text, values, at) -> {
            LocalDate date = text.length() == DATE_LENGTH ? date(text) : null;
            values[at] = date;
            return date == null ? fault : null;
        };
    }

    static Field dateTime() {
        Fault fault = new Fault(RejectCode.BAD_DATE_TIME, "yyyy-MM-ddTHH:mm|yyyy-MM-ddTHH:mm:ss");
        return (text, values, at) -> {
            LocalDateTime time = dateTime(text);
            values[at] = time;
            return time == null ? fault : null;
        };
    }

    private static @Nullable LocalDate date(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int century = twoDigits(text, 0);
        int yearOfCentury = twoDigits(text, 2);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        int year = century * 100 + yearOfCentury;
        if (century < 0 || yearOfCentury < 0 || year < FIRST_YEAR || month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    private static @Nullable LocalDateTime dateTime(String text) {
        int length = text.length();
        boolean seconds = length == 19;
        if (!seconds && length != 16
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || seconds && text.charAt(16) != ':') {
            return null;
        }
        LocalDate date = date(text);
        int hour = twoDigits(text, 11);
        int minute = twoDigits(text, 14);
        int second = seconds ? twoDigits(text, 17) : 0;
        if (date == null || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        return date.atTime(hour, minute, second);
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
