package org.claimwatch.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwatch.report.Heading.Kind;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a frozen header row and a filter, written row by row. The first rows decide how wide the columns are.
 */
final class Sheet {
    private static final int ROWS_HELD = 200;
    /** In points. */
    private static final double LINE_HEIGHT = 15;
    /** No row can be higher. */
    private static final int MOST_LINES = 27;

    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_000_000;
    /** Spreadsheets read {@code _x0041_} in a text as the character of that number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String HEADER_FILL = "DCE6F0";
    private static final String INPUT_FILL = "FFF4CC";
    private static final String DAY = "yyyy-mm-dd";

    private final Worksheet worksheet;
    private final List<Heading> headings;
    private final double[] widths;
    private int rows;

    Sheet(Workbook workbook, String name, List<Heading> headings, String footer) {
        this.headings = headings;
        widths = new double[headings.size()];
        worksheet = workbook.newWorksheet(name);
        int lines = 1;
        for (int column = 0; column < headings.size(); column++) {
            Heading heading = headings.get(column);
            worksheet.value(0, column, heading.text());
            worksheet
                    .style(0, column)
                    .bold()
                    .fillColor(heading.kind() == Kind.INPUT ? INPUT_FILL : HEADER_FILL)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            widths[column] = Math.max(Widths.ofHeading(heading.text()), heading.isLong() ? heading.width() : 0);
            lines = Math.max(lines, Widths.lines(heading.text(), Math.max(widths[column], heading.width())));
        }
        setHeight(lines);
        worksheet.freezePane(1, 1);
        worksheet.repeatRows(0);
        worksheet.pageOrientation("landscape");
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.setFitToPage(true);
        worksheet.fitToHeight((short) 0);
        worksheet.footer(footer, Position.CENTER, 8);
        rows = 1;
    }

    /** Adds a row of texts, numbers, booleans, dates and date-times; null or no text leaves a cell empty. */
    void row(@Nullable Object... values) {
        int lines = 1;
        for (int column = 0; column < values.length; column++) {
            Object value = "".equals(values[column]) ? null : values[column];
            Heading heading = headings.get(column);
            if (value != null) {
                put(column, value);
                widen(column, value);
                if (heading.isLong()) {
                    lines = Math.max(lines, Widths.lines(value.toString(), widths[column]));
                }
            }
            if (value != null || heading.kind() == Kind.INPUT) {
                style(column, value);
            }
        }
        setHeight(lines);
        rows++;
        if (rows % ROWS_HELD == 0) {
            setWidths();
            try {
                worksheet.flush();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /** Whether a further sheet has to take the next row. */
    boolean isFull() {
        return rows >= MOST_ROWS;
    }

    void finish() {
        setWidths();
        worksheet.setAutoFilter(0, 0, rows - 1, headings.size() - 1);
        for (int column = 0; column < headings.size(); column++) {
            offerChoices(column, headings.get(column));
        }
        try {
            worksheet.finish();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void offerChoices(int column, Heading heading) {
        if (!heading.choices().isEmpty() && rows > 1) {
            String list = String.join(",", heading.choices());
            worksheet
                    .range(1, column, rows - 1, column)
                    .validateWithListByFormula("\"" + list + "\"")
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(heading.text().replace('\n', ' '))
                    .error(String.join(", ", heading.choices()));
        }
    }

    private void widen(int column, Object value) {
        Heading heading = headings.get(column);
        if (rows < ROWS_HELD && !heading.isLong()) {
            double wanted = Math.min(heading.width(), Widths.ofValue(value, heading.format()));
            widths[column] = Math.max(widths[column], wanted);
        }
    }

    /** Not every program finds out by itself how high a row with several lines is. */
    private void setHeight(int lines) {
        if (lines > 1) {
            worksheet.rowHeight(rows, LINE_HEIGHT * Math.min(lines, MOST_LINES));
        }
    }

    private void setWidths() {
        if (rows <= ROWS_HELD) {
            for (int column = 0; column < widths.length; column++) {
                worksheet.width(column, widths[column]);
            }
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
        } else if (headings.get(column).kind() == Kind.REPEATED) {
            worksheet.value(rows, column, text(value.toString()));
        } else {
            worksheet.inlineString(rows, column, text(value.toString()));
        }
    }

    private void style(int column, @Nullable Object value) {
        Heading heading = headings.get(column);
        StyleSetter style = worksheet.style(rows, column).verticalAlignment("top");
        if (value instanceof LocalDate) {
            style.format(DAY);
        } else if (value instanceof Number || value instanceof LocalDateTime) {
            if (!heading.format().isEmpty()) {
                style.format(heading.format());
            }
        }
        if (heading.isLong()) {
            style.wrapText(true).horizontalAlignment("left");
        }
        if (heading.kind() == Kind.INPUT) {
            style.fillColor(INPUT_FILL);
        }
        style.set();
    }

    private static String text(String text) {
        String safe = ESCAPE.matcher(Cells.harmless(text)).replaceAll("_x005F_");
        return safe.length() <= LONGEST_TEXT ? safe : safe.substring(0, LONGEST_TEXT);
    }
}
