package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimwatch.nightly.ReviewedWorkbook;
import org.claimwatch.support.LatinWords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A night with {@code --lang zh} says nothing in English; codes, ids and names of files and parameters stay. */
class ChineseNightTest {
    private static final String DATE = "2026-03-31";
    private static final Pattern NIGHT_OF_PAGE =
            Pattern.compile("<script type=\"application/json\" id=\"night\">(.*?)</script>", Pattern.DOTALL);
    private static Terminal terminal;
    private static Path output;
    private static String said;

    @BeforeAll
    static void runANight(@TempDir Path temp) {
        terminal = Terminal.onH2(temp);
        output = temp.resolve("output");
        said = terminal.run("nightly", "--date", DATE, "--input", "sample-data", "--output", output, "--lang", "zh")
                .exits(0)
                .out();
    }

    @Test
    void theTestFindsEnglish() {
        assertThat(LatinWords.in("结果: Claims review, SE-01 (report.html)，C2026-000001 粤B*** 12 km/h"))
                .containsExactly("Claims", "review");
    }

    @Test
    void onTheTerminal() {
        assertChinese(said.replace(output.toString(), "").replaceAll("(?m)^\\S+ INFO +\\[.*?]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "rules test"})
    void ofOtherCommands(String command) {
        List<Object> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--lang", "zh"));
        assertChinese(terminal.run(arguments.toArray()).exits(0).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C2026-000003", "C2026-000005", "C2026-000010", "C2026-000013", "C2026-000015"})
    void inAnExplanation(String claimNo) {
        assertChinese(terminal.run("explain", claimNo, "--date", DATE, "--lang", "zh")
                .exits(0)
                .out());
    }

    @Test
    void inTheNote() throws IOException {
        assertChinese(Files.readString(output.resolve(DATE).resolve("night.md")));
    }

    @Test
    void inTheWorkbook() throws IOException {
        StringBuilder cells = new StringBuilder();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(output.resolve(DATE).resolve("flagged-claims.xlsx")))) {
            workbook.forEach(sheet -> {
                cells.append(sheet.getSheetName()).append('\n');
                sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.STRING) {
                        cells.append(cell.getStringCellValue()).append('\n');
                    }
                }));
            });
        }
        assertChinese(cells.toString());
    }

    @Test
    void theWorkbookIsTakenBack(@TempDir Path desk) throws IOException {
        Path filled = ReviewedWorkbook.fill(
                output.resolve(DATE).resolve("flagged-claims.xlsx"),
                desk.resolve("reviewed.xlsx"),
                "与照片核对",
                Map.of("C2026-000015", List.of("CLEARED", "王"), "C2026-000005", List.of("REDUCED", "李")));

        String taken = terminal.run(
                        "load", "--feedback", filled, "--date", "2026-04-01", "--output", desk, "--lang", "zh")
                .exits(0)
                .out();

        assertThat(taken).contains("接收处理结果 2 条，其中新增或变更 2 条；拒收 0 行");
        assertChinese(taken.replace(desk.toString(), ""));
        assertThat(desk.resolve("2026-04-01/rejected-rows.csv")).content().hasLineCount(1);
    }

    @Test
    void inTheTextsAndIndicatorsOfThePage() throws IOException {
        String page = Files.readString(output.resolve(DATE).resolve("report.html"));
        MatchResult found = NIGHT_OF_PAGE.matcher(page).results().findFirst().orElseThrow();
        JsonNode night = JsonMapper.shared().readTree(found.group(1));
        StringBuilder texts = new StringBuilder();
        night.get("texts").forEach(text -> texts.append(text.asString()).append('\n'));
        night.get("indicators")
                .forEach(indicator ->
                        indicator.forEach(text -> texts.append(text.asString()).append('\n')));
        assertChinese(texts.toString());
    }

    private static void assertChinese(String text) {
        assertThat(text).containsPattern("\\p{IsHan}{2}");
        assertThat(text.lines().filter(line -> !LatinWords.in(line).isEmpty())).isEmpty();
    }
}
