package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimwatch.claim.FeedbackReading;
import org.claimwatch.claim.FeedbackRow;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.claimwatch.claim.ReviewCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackReaderTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 31);
    private static final Object[] HEADER = {
        "Claim\nclaim_no", "Score", "Outcome\noutcome", "Note\noutcome_note", "decided_by", "case_id"
    };

    @TempDir
    Path folder;

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    @Test
    void anOutcomeBecomesARowOfTheInvestigations() {
        sheet("Investigation", HEADER, row("C-1", "CONFIRMED", "A0123"));

        FeedbackRow read = read().rows().get(0);

        assertThat(read.sheet()).isEqualTo("Investigation");
        assertThat(read.row()).isEqualTo(2);
        assertThat(read.claimNo()).isEqualTo("C-1");
        assertThat(read.decidedBy()).isEqualTo("A0123");
        LocalDateTime midnight = LocalDateTime.of(2026, 4, 1, 0, 0);
        assertThat(read.investigation().values())
                .isEqualTo(Arrays.asList(id("C-1"), "C-1", midnight, midnight, "CONFIRMED", null, null));
    }

    @Test
    void rowsThatNobodyDecidedSayNothing() {
        sheet("Investigation", HEADER, row("C-1", "", ""), row("C-2", null, null), row("C-3", " cleared ", " 李四 "));

        assertThat(read().rejects()).isEmpty();
        assertThat(read().rows())
                .extracting(FeedbackRow::claimNo, FeedbackRow::decidedBy)
                .containsExactly(tuple("C-3", "李四"));
    }

    @Test
    void sheetsMayBeRenamedAndColumnsMoved() {
        sheet("理由", new Object[] {"赔案号", "指标"}, new Object[] {"C-1", "PT-01"});
        sheet(
                "我的",
                new Object[] {"案件编号\ncase_id", "处理人\ndecided_by", null, "处理结果\nOutcome", "赔案号 claim_no"},
                new Object[] {id("C-1"), "A1", "", "REDUCED", "C-1"});
        sheet("Lines above", new Object[] {"Team north"}, new Object[] {null}, HEADER, row("C-2", "CLEARED", "A2"));

        assertThat(read().rejects()).isEmpty();
        assertThat(read().rows())
                .extracting(FeedbackRow::sheet, FeedbackRow::row, FeedbackRow::claimNo)
                .containsExactly(tuple("我的", 2L, "C-1"), tuple("Lines above", 4L, "C-2"));
    }

    /** A workbook of the sample night, filled in, then opened and saved by LibreOffice 7.4. */
    @Test
    void aCopyThatLibreOfficeSavedIsRead() {
        FeedbackReading reading = FeedbackReader.read(Path.of("src/test/resources/feedback/saved-by-libreoffice.xlsx"));

        assertThat(reading.rows())
                .extracting(FeedbackRow::sheet, FeedbackRow::row, FeedbackRow::claimNo, FeedbackRow::decidedBy)
                .containsExactly(
                        tuple("Investigation", 2L, "C2026-000015", "A0123"),
                        tuple("Investigation", 3L, "C2026-000013", "李四"),
                        tuple("Problem case", 2L, "C2026-000127", "10023"));
        assertThat(reading.rejects())
                .extracting(Reject::line, Reject::column, Reject::code)
                .containsExactly(
                        tuple(4L, "Investigation!outcome", RejectCode.UNKNOWN_CODE),
                        tuple(5L, "Investigation!decided_by", RejectCode.MISSING_VALUE));
    }

    @Test
    void whatASpreadsheetTookForANumberIsReadAsItsDigits() {
        sheet("Investigation", HEADER, new Object[] {20260331000123d, 80, "CLEARED", NIGHT, 10023d, id("20260331000123")
        });

        assertThat(read().rows())
                .extracting(FeedbackRow::claimNo, FeedbackRow::decidedBy)
                .containsExactly(tuple("20260331000123", "10023"));
    }

    @Test
    void aClaimNumberThatWasMadeHarmlessIsReadAsItWas() {
        sheet("Investigation", HEADER, new Object[] {"'=1+1", 80, "CLEARED", "", "A1", id("=1+1")});

        assertThat(read().rows()).extracting(FeedbackRow::claimNo).containsExactly("=1+1");
    }

    @Test
    void whatDoesNotFitIsRefusedWithRowAndReason() {
        sheet(
                "Investigation",
                HEADER,
                row("C-1", "GUILTY", "A1"),
                row("C-2", "CLEARED", ""),
                row("C-3", "", "A1"),
                new Object[] {"C-5", 1, "CLEARED", "", "A1", id("C-4")},
                new Object[] {"C-6", 1, "CLEARED", "", "A1", null},
                row("C-7", "CLEARED", "A".repeat(65)),
                row("C-8", NIGHT, "A1"),
                row("C-9", "CONFIRMED", "A1"));

        assertThat(read().rows()).extracting(FeedbackRow::claimNo).containsExactly("C-9");
        assertThat(read().rejects())
                .extracting(Reject::file, Reject::line, Reject::column, Reject::code)
                .containsExactly(
                        tuple("back.xlsx", 2L, "Investigation!outcome", RejectCode.UNKNOWN_CODE),
                        tuple("back.xlsx", 3L, "Investigation!decided_by", RejectCode.MISSING_VALUE),
                        tuple("back.xlsx", 4L, "Investigation!outcome", RejectCode.MISSING_VALUE),
                        tuple("back.xlsx", 5L, "Investigation!claim_no", RejectCode.OTHER_CLAIM),
                        tuple("back.xlsx", 6L, "Investigation!claim_no", RejectCode.OTHER_CLAIM),
                        tuple("back.xlsx", 7L, "Investigation!decided_by", RejectCode.TOO_LONG),
                        tuple("back.xlsx", 8L, "Investigation!outcome", RejectCode.UNKNOWN_CODE));
        assertThat(read().isRefused()).isFalse();
        assertThat(read().rejects().get(0).value()).isEqualTo("aaaaaa");
    }

    @Test
    void aCaseThatStandsTwiceIsTakenFromNeitherRow() {
        sheet("Investigation", HEADER, row("C-1", "CONFIRMED", "A1"), row("C-2", "CLEARED", "A1"));
        sheet("Copy", HEADER, row("C-1", "CLEARED", "A1"));

        assertThat(read().rows()).extracting(FeedbackRow::claimNo).containsExactly("C-2");
        assertThat(read().rejects())
                .extracting(Reject::line, Reject::column, Reject::code)
                .containsExactly(
                        tuple(2L, "Investigation!case_id", RejectCode.DUPLICATE_KEY),
                        tuple(2L, "Copy!case_id", RejectCode.DUPLICATE_KEY));
    }

    @Test
    void aWorkbookWithoutTheColumnsIsRefused() {
        sheet("Investigation", new Object[] {"claim_no", "outcome"}, new Object[] {"C-1", "CLEARED"});

        assertRefused(read(), RejectCode.MISSING_COLUMN);
        assertThat(read().rejects().get(0).detail()).isEqualTo("claim_no, case_id, outcome, decided_by");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "claim_no,outcome\n");
        Path empty = Files.createFile(folder.resolve("empty.xlsx"));
        Path zip = folder.resolve("zip.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
        }
        for (Path file : List.of(text, empty, zip)) {
            assertRefused(FeedbackReader.read(file), RejectCode.NOT_A_WORKBOOK);
        }
        assertRefused(FeedbackReader.read(folder), RejectCode.NOT_A_FILE);
        assertThatThrownBy(() -> FeedbackReader.read(folder.resolve("nowhere.xlsx")))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** Cut short, or with bytes changed: it is refused or read, but nothing else comes up. */
    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        sheet("Investigation", HEADER, row("C-1", "CONFIRMED", "A1"));
        byte[] whole = Files.readAllBytes(save());
        assertRefused(read(Arrays.copyOf(whole, whole.length / 2)), RejectCode.NOT_A_WORKBOOK);
        SplittableRandom random = new SplittableRandom(7);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j < 3; j++) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
            }
            refused += read(broken).isRefused() ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void aSmallFileThatUnpacksToMoreThanIsTakenIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i <= WorkbookGuard.MOST_TEXT_BYTES / blanks.length; i++) {
                out.write(blanks);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);

        assertRefused(FeedbackReader.read(bomb), RejectCode.TOO_LARGE);
    }

    private static void assertRefused(FeedbackReading reading, RejectCode code) {
        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.rejects()).extracting(Reject::code).containsExactly(code);
    }

    private static String id(String claimNo) {
        return new ReviewCase(NIGHT, claimNo).id();
    }

    private static Object[] row(String claimNo, Object outcome, Object decidedBy) {
        return new Object[] {claimNo, 50, outcome, "a note", decidedBy, id(claimNo)};
    }

    private void sheet(String name, Object[]... rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows[i].length; column++) {
                put(row, column, rows[i][column]);
            }
        }
    }

    private void put(Row row, int column, Object value) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private FeedbackReading read() {
        return FeedbackReader.read(save());
    }

    private FeedbackReading read(byte[] content) throws IOException {
        return FeedbackReader.read(Files.write(folder.resolve("broken.xlsx"), content));
    }

    private Path save() {
        Path file = folder.resolve("back.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
