package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.ReviewCase;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.claimwatch.claim.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlaggedWorkbookTest {
    @TempDir
    Path output;

    @Test
    void aSheetPerRouteThenIndicatorsAndRun() throws IOException {
        try (XSSFWorkbook english = write(SampleNight.small(), SampleWording.ENGLISH)) {
            assertThat(names(english))
                    .containsExactly("Investigation", "Re-survey at the scene", "Reasons", "Indicators", "Run");
        }
        try (XSSFWorkbook chinese = write(SampleNight.small(), SampleWording.CHINESE)) {
            assertThat(names(chinese)).containsExactly("调查", "现场复勘", "理由", "指标", "运行");
            assertThat(chinese.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("赔案号\nclaim_no");
        }
    }

    @Test
    void aRouteThatComesUpAgainGetsAFurtherSheet() throws IOException {
        SampleNight mixed = SampleNight.inThisOrder(
                SampleNight.investigated("C-1"), SampleNight.resurveyed("C-2"), SampleNight.investigated("C-3"));
        try (XSSFWorkbook workbook = write(mixed, SampleWording.ENGLISH)) {
            assertThat(names(workbook))
                    .containsExactly(
                            "Investigation",
                            "Re-survey at the scene",
                            "Investigation_1",
                            "Reasons",
                            "Indicators",
                            "Run");
        }
    }

    @Test
    void cellsAreTyped() throws IOException {
        try (XSSFWorkbook workbook = write(SampleNight.small(), SampleWording.ENGLISH)) {
            Row row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("C-1");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(80);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("Investigation");
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.BOOLEAN);
            assertThat(row.getCell(10).getNumericCellValue()).isEqualTo(12345.60);
            assertThat(time(row.getCell(11))).isEqualTo(LocalDateTime.of(2026, 4, 1, 17, 0));
            assertThat(time(row.getCell(14))).isEqualTo(LocalDateTime.of(2026, 3, 20, 23, 5, 9));
            assertThat(row.getCell(17).getStringCellValue())
                    .isEqualTo("PT-01 saw 3 days, limit 7 days ; VH-03 saw LS***9, limit none");
            assertThat(time(row.getCell(18)).toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 30));

            Row unknownDamage = workbook.getSheetAt(1).getRow(1);
            assertThat(unknownDamage.getCell(10)).isNull();
            assertThat(unknownDamage.getCell(4).getBooleanCellValue()).isTrue();
        }
    }

    @Test
    void bandAndRouteAreNamedInTheReadersLanguage() throws IOException {
        try (XSSFWorkbook english = write(SampleNight.small(), SampleWording.ENGLISH)) {
            assertThat(bandAndRoute(english.getSheet("Re-survey at the scene")))
                    .containsExactly("Medium", "Re-survey at the scene");
        }
        try (XSSFWorkbook chinese = write(SampleNight.small(), SampleWording.CHINESE)) {
            assertThat(bandAndRoute(chinese.getSheet("现场复勘"))).containsExactly("中", "现场复勘");
        }
    }

    private static List<String> bandAndRoute(XSSFSheet sheet) {
        return List.of(
                sheet.getRow(1).getCell(2).getStringCellValue(),
                sheet.getRow(1).getCell(3).getStringCellValue());
    }

    @Test
    void everySheetHasAFrozenHeaderAndAFilter() throws IOException {
        try (XSSFWorkbook workbook = write(SampleNight.small(), SampleWording.ENGLISH)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
                assertThat(sheet.getColumnWidth(0)).isGreaterThanOrEqualTo(7 * 256);
            }
            assertThat(workbook.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:Z2");
        }
    }

    @Test
    void aRowForEveryReasonOfAClaim() throws IOException {
        try (XSSFWorkbook workbook = write(SampleNight.small(), SampleWording.ENGLISH)) {
            XSSFSheet reasons = workbook.getSheet("Reasons");
            assertThat(texts(reasons, 0)).containsExactly("Claim", "C-1", "C-1", "C-1", "C-3");
            assertThat(texts(reasons, 2)).containsExactly("Code", "VH-03", "PT-01", "H-02", "SE-01");
            Row strongest = reasons.getRow(1);
            assertThat(strongest.getCell(3).getStringCellValue()).isEqualTo("VIN or plate anomaly");
            assertThat(strongest.getCell(4).getNumericCellValue()).isEqualTo(50);
            assertThat(strongest.getCell(5).getStringCellValue()).isEqualTo("VH-03 saw LS***9, limit none");
            assertThat(strongest.getCell(6).getStringCellValue()).isEqualTo("LS***9");
            assertThat(strongest.getCell(7).getStringCellValue()).isEqualTo("none");
            assertThat(strongest.getCell(8).getStringCellValue()).isEqualTo("New owners have accidents too.");
            assertThat(strongest.getCell(9).getStringCellValue()).isEqualTo("Compare the policy with the photos.");
            assertThat(reasons.getRow(3).getCell(5).getStringCellValue())
                    .isEqualTo("An indicator of 50 points applies.");
        }
    }

    @Test
    void aClaimHasRoomForItsOutcome() throws IOException {
        try (XSSFWorkbook workbook = write(SampleNight.small(), SampleWording.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(List.of(22, 23, 24, 25))
                    .extracting(column -> sheet.getRow(0).getCell(column).getStringCellValue())
                    .containsExactly(
                            "Outcome\noutcome",
                            "Note\noutcome_note",
                            "Decided by\ndecided_by",
                            "Case (leave as it is)\ncase_id");
            assertThat(sheet.getRow(1).getCell(25).getStringCellValue())
                    .isEqualTo(new ReviewCase(SampleNight.DATE, "C-1").id());
            for (int column = 22; column < 25; column++) {
                assertThat(sheet.getRow(1).getCell(column).getCellType()).isEqualTo(CellType.BLANK);
                assertThat(sheet.getRow(1).getCell(column).getCellStyle().getFillForegroundColorColor())
                        .isNotNull();
            }
            assertThat(sheet.getDataValidations()).singleElement().satisfies(choice -> {
                assertThat(choice.getValidationConstraint().getExplicitListValues())
                        .containsExactly("CONFIRMED", "REDUCED", "CLEARED", "INCONCLUSIVE");
                assertThat(choice.getRegions().getCellRangeAddresses()[0].formatAsString())
                        .isEqualTo("W2");
            });
        }
    }

    @Test
    void columnsFitWhatIsInThem() throws IOException {
        SampleNight night = SampleNight.of(
                SampleNight.investigated("C-2026-0123456789-0123456789"), SampleNight.investigated("赔案二〇二六年第一号"));
        try (XSSFWorkbook workbook = write(night, SampleWording.CHINESE)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getColumnWidth(0)).isBetween(30 * 256, 33 * 256);
            assertThat(sheet.getColumnWidth(1)).isBetween(6 * 256, 9 * 256);
            assertThat(sheet.getColumnWidth(11)).isEqualTo(17 * 256);
        }
        try (XSSFWorkbook workbook =
                write(SampleNight.of(SampleNight.investigated("赔案二〇二六年第一号")), SampleWording.CHINESE)) {
            assertThat(workbook.getSheetAt(0).getColumnWidth(0)).isBetween(22 * 256, 24 * 256);
        }
    }

    @Test
    void rowsAreAsHighAsTheirLongestTextNeeds() throws IOException {
        SampleNight night = SampleNight.of(
                SampleNight.resurveyed("C-1"),
                ScoredClaimBuilder.builder(SampleNight.resurveyed("C-2"))
                        .hits(Collections.nCopies(
                                12, SampleNight.resurveyed("C-2").hits().get(0)))
                        .build());
        try (XSSFWorkbook workbook = write(night, SampleWording.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getHeightInPoints())
                    .as("a heading of two lines")
                    .isEqualTo(30);
            assertThat(sheet.getRow(1).getHeightInPoints()).as("one line").isEqualTo(15);
            assertThat(sheet.getRow(2).getHeightInPoints())
                    .as("twelve sentences, three of them on a line")
                    .isEqualTo(60);
        }
    }

    @Test
    void indicatorsWithTonightsCounts() throws IOException {
        try (XSSFWorkbook workbook = write(SampleNight.small(), SampleWording.ENGLISH)) {
            Row row = workbook.getSheet("Indicators").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("PT-01");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("30 / 15 / 5");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("Compare the policy with the photos.");
        }
    }

    @Test
    void theRunSaysWhatAnIndicatorIs() throws IOException {
        try (XSSFWorkbook workbook = write(SampleNight.empty(), SampleWording.ENGLISH)) {
            assertThat(names(workbook)).containsExactly("Reasons", "Indicators", "Run");
            XSSFSheet run = workbook.getSheet("Run");
            assertThat(run.getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("An indicator is a reason to look, not evidence.");
            assertThat(time(run.getRow(2).getCell(1)).toLocalDate()).isEqualTo(SampleNight.DATE);
            assertThat(run.getRow(3).getCell(1).getStringCellValue()).isEqualTo(SampleNight.RULE_SET);
            assertThat(run.getRow(4).getCell(1).getStringCellValue()).isEqualTo("0.1.0");
        }
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
        SampleNight night = SampleNight.of(
                SampleNight.investigated("=1+1"),
                SampleNight.investigated("<b>&\"'"),
                SampleNight.investigated("_x003D_1"),
                SampleNight.investigated("\u0001\uD800x"));
        try (XSSFWorkbook workbook = write(night, SampleWording.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<String> claims = new ArrayList<>();
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                assertThat(sheet.getRow(row).getCell(0).getCellType()).isEqualTo(CellType.STRING);
                claims.add(sheet.getRow(row).getCell(0).getStringCellValue());
            }
            assertThat(claims).containsExactly("'=1+1", "<b>&\"'", "_x003D_1", "x");
        }
    }

    @Test
    void everyPartIsWellFormed() throws Exception {
        write(SampleNight.of(SampleNight.investigated("<&>\u0007")), SampleWording.CHINESE)
                .close();
        try (ZipFile zip = new ZipFile(file().toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream part = zip.getInputStream(entry)) {
                    assertThat(DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(part)
                                    .getDocumentElement())
                            .as(entry.getName())
                            .isNotNull();
                }
                assertThat(entry.getTimeLocal()).isEqualTo(SampleNight.DATE.atStartOfDay());
            }
            String properties = new String(
                    zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes());
            assertThat(properties).contains(">2026-03-31T00:00:00Z<");
        }
    }

    private static List<String> texts(XSSFSheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> texts.add(row.getCell(column).getStringCellValue()));
        return texts;
    }

    private static LocalDateTime time(Cell cell) {
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        return cell.getLocalDateTimeCellValue();
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private XSSFWorkbook write(SampleNight night, Wording wording) throws IOException {
        NightReports.write(
                night, SampleOverview.full(), Explanations.NONE, SampleExplanations.PARTS, wording, "0.1.0", output);
        try (InputStream in = Files.newInputStream(file())) {
            return new XSSFWorkbook(in);
        }
    }

    private Path file() {
        return output.resolve("2026-03-31").resolve("flagged-claims.xlsx");
    }
}
