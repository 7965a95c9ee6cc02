package org.claimwatch.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How wide values look in a spreadsheet, in characters; Chinese ones take two. */
final class Widths {
    private static final int FIRST_WIDE = 0x1100;
    private static final int BLANKS = 2;
    /** The button of the filter. */
    private static final int BUTTON = 3;

    private Widths() {}

    /** What the longest word of a heading needs; a heading may take several lines. */
    static int ofHeading(String heading) {
        int widest = 0;
        for (String word : heading.split("\\s+")) {
            widest = Math.max(widest, Math.min(of(word), 16));
        }
        return widest + BUTTON;
    }

    static int ofValue(Object value, String format) {
        if (value instanceof LocalDate) {
            return "2026-03-31".length() + BLANKS;
        }
        if (value instanceof LocalDateTime) {
            return format.length() + BLANKS;
        }
        if (value instanceof BigDecimal number) {
            return Cells.money(number).length() + BLANKS;
        }
        return of(value.toString()) + BLANKS;
    }

    /** How many lines a text takes in a column, when its words are wrapped. */
    static int lines(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            double used = width + 1;
            for (String word : paragraph.split(" ")) {
                int wide = of(word);
                if (used + 1 + wide > width) {
                    lines += (int) Math.max(1, Math.ceil(wide / width));
                    used = wide % width;
                } else {
                    used += 1 + wide;
                }
            }
        }
        return lines;
    }

    private static int of(String text) {
        return text.codePoints()
                .map(character -> character < FIRST_WIDE ? 1 : 2)
                .sum();
    }
}
