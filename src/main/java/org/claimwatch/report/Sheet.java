package org.claimwatch.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet with a frozen header row and a filter, written row by row. */
final class Sheet {
    private static final int ROWS_HELD = 200;
    private static final int LONGEST_TEXT = 32_767;
    /** Spreadsheets read {@code _x0041_} in a text as the character of that number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String HEADER_FILL = "DCE6F0";
    private static final String DAY = "yyyy-mm-dd";

    private final Worksheet worksheet;
    private final List<Heading> headings;
    private int rows;

    /**
     * A column of a sheet.
     *
     * @param format the number format of its cells, or empty
     * @param wraps whether long texts take several lines
     */
    record Heading(String text, double width, String format, boolean wraps) {}

    Sheet(Workbook workbook, String name, List<Heading> headings, String footer) {
        this.headings = headings;
        worksheet = workbook.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            worksheet.width(column, headings.get(column).width());
            worksheet.value(0, column, headings.get(column).text());
        }
        worksheet
                .range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        worksheet.freezePane(1, 1);
        worksheet.repeatRows(0);
        worksheet.pageOrientation("landscape");
        worksheet.setFitToPage(true);
        worksheet.fitToHeight((short) 0);
        worksheet.footer(footer, Position.CENTER, 8);
        rows = 1;
    }

    /** Adds a row of texts, numbers, booleans, dates and date-times; null leaves a cell empty. */
    void row(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value != null) {
                put(column, value);
                style(column, value);
            }
        }
        rows++;
        if (rows % ROWS_HELD == 0) {
            try {
                worksheet.flush();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    void finish() {
        worksheet.setAutoFilter(0, 0, rows - 1, headings.size() - 1);
        try {
            worksheet.finish();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Boolean flag) {
            worksheet.value(rows, column, flag);
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            worksheet.value(rows, column, (Number) value);
        } else if (value instanceof LocalDateTime time) {
            worksheet.value(rows, column, time);
        } else if (value instanceof LocalDate day) {
            worksheet.value(rows, column, day);
        } else {
            worksheet.inlineString(rows, column, text(value.toString()));
        }
    }

    private void style(int column, Object value) {
        Heading heading = headings.get(column);
        StyleSetter style = worksheet.style(rows, column).verticalAlignment("top");
        if (value instanceof LocalDate) {
            style.format(DAY);
        } else if (!(value instanceof String || value instanceof Boolean)
                && !heading.format().isEmpty()) {
            style.format(heading.format());
        }
        if (heading.wraps()) {
            style.wrapText(true).horizontalAlignment("left");
        }
        style.set();
    }

    private static String text(String text) {
        String safe = ESCAPE.matcher(Cells.harmless(text)).replaceAll("_x005F_");
        return safe.length() <= LONGEST_TEXT ? safe : safe.substring(0, LONGEST_TEXT);
    }
}
