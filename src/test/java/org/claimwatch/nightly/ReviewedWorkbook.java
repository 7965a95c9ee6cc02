package org.claimwatch.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A night's workbook as somebody fills it in. */
public final class ReviewedWorkbook {
    private ReviewedWorkbook() {}

    /**
     * Copies a workbook and fills in some claims.
     *
     * @param outcomes outcome and who decided, by claim number
     */
    public static Path fill(Path night, Path copy, String note, Map<String, List<String>> outcomes) throws IOException {
        Files.copy(night, copy);
        edit(copy, workbook -> {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (column(sheet, "outcome") < 0) {
                    continue;
                }
                for (Row row : sheet) {
                    List<String> outcome =
                            outcomes.get(row.getCell(column(sheet, "claim_no")).getStringCellValue());
                    if (outcome != null) {
                        row.getCell(column(sheet, "outcome")).setCellValue(outcome.get(0));
                        row.getCell(column(sheet, "decided_by")).setCellValue(outcome.get(1));
                        row.getCell(column(sheet, "outcome_note")).setCellValue(note);
                    }
                }
            }
        });
        return copy;
    }

    static void edit(Path file, Consumer<XSSFWorkbook> edit) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            edit.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** Where a column stands, or -1. */
    static int column(XSSFSheet sheet, String name) {
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            if (sheet.getRow(0).getCell(column).getStringCellValue().endsWith("\n" + name)) {
                return column;
            }
        }
        return -1;
    }
}
