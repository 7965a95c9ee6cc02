package org.claimwatch.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimwatch.claim.FeedbackReading;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the outcomes of reviews from a workbook of flagged claims that somebody has filled in. Sheets are known by their
 * columns and columns by the last word of their heading, whatever their names and order; sheets without them are passed
 * over.
 */
public final class FeedbackReader {
    /** Someone may have put a line above the header. */
    private static final int ROWS_BEFORE_HEADER = 20;

    private FeedbackReader() {}

    /**
     * Reads a workbook to its end.
     *
     * @throws UncheckedIOException if nothing is there or the device fails
     */
    public static FeedbackReading read(Path file) {
        String name = Objects.toString(file.getFileName(), "");
        try {
            PlainFile plain = new PlainFile(file);
            if (!plain.isFile()) {
                return refused(name, RejectCode.NOT_A_FILE, "");
            }
            return read(name, file, plain);
        } catch (AccessDeniedException e) {
            return refused(name, RejectCode.NO_ACCESS, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeedbackReading read(String name, Path file, PlainFile plain) throws IOException {
        try (InputStream packed = plain.open()) {
            if (!WorkbookGuard.isWithinBounds(packed)) {
                return refused(name, RejectCode.TOO_LARGE, (WorkbookGuard.MOST_BYTES >> 20) + " MB");
            }
        } catch (IOException | IllegalArgumentException broken) {
            return refused(name, RejectCode.NOT_A_WORKBOOK, "");
        }
        FeedbackSheets sheets = new FeedbackSheets(name);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                read(sheet, sheets);
            }
        } catch (IOException | RuntimeException broken) {
            // Of a broken part the library throws whatever comes up in it.
            return refused(name, RejectCode.NOT_A_WORKBOOK, "");
        }
        if (plain.hasChanged()) {
            return refused(name, RejectCode.FILE_CHANGED, "");
        }
        return sheets.reading();
    }

    private static void read(Sheet sheet, FeedbackSheets sheets) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            FeedbackHeader header = null;
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (header != null) {
                    sheets.add(sheet.getName(), header, row);
                } else if (row.getRowNum() <= ROWS_BEFORE_HEADER) {
                    header = FeedbackHeader.of(row).orElse(null);
                } else {
                    return;
                }
            }
        }
    }

    private static FeedbackReading refused(String file, RejectCode code, String detail) {
        return new FeedbackReading(List.of(), List.of(new Reject(file, 0, "", code, detail, "")));
    }
}
