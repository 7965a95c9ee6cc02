package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.ReviewCase;
import org.claimwatch.nightly.NightOutcome.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The workbook of a night goes out to the analysts and comes back filled in. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FeedbackTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 31);
    private static final LocalDate NEXT = NIGHT.plusDays(1);

    private static TestProgram program;
    private static Path folder;

    @Parameter
    TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void run(TestDatabase database, @TempDir Path data) throws Exception {
        folder = data;
        program = database.create(data).start();
        SmallDelivery delivery = new SmallDelivery()
                .row(Feed.CLAIMS, "claim_no", "C-DISPUTED", "disputed", "true")
                .row(
                        Feed.INVESTIGATIONS,
                        "case_id",
                        "FROM-THE-FEED",
                        "claim_no",
                        "C-BASE",
                        "opened_at",
                        "2026-03-20T10:00",
                        "outcome",
                        "CLEARED",
                        "closed_at",
                        "2026-03-25T10:00");
        for (int i = 1; i <= 6; i++) {
            delivery.row(Feed.CLAIMS, "claim_no", "C-" + i, "loss_cause", "THEFT");
        }
        NightOutcome outcome = program.night(NIGHT, delivery.write(folder.resolve("in")), folder.resolve("out"));
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        program.close();
    }

    @Test
    void outcomesBecomeInvestigationsAndTheNoteStaysInTheWorkbook() throws Exception {
        Map<Feed, List<String>> before = StoredRows.of(program);
        Path file = filled(
                "taken.xlsx", Map.of("C-1", List.of("CONFIRMED", "A0123"), "C-DISPUTED", List.of("reduced", "李四")));

        NightOutcome first = load(file, NEXT);

        assertThat(first.messages())
                .containsExactly("taken.xlsx: outcomes taken 2, of them new or changed 2; rows refused 0");
        assertThat(investigation("C-1")).isEqualTo(investigation("C-1", "CONFIRMED", NEXT, "9999-12-31"));
        assertThat(investigation("C-DISPUTED")).isEqualTo(investigation("C-DISPUTED", "REDUCED", NEXT, "9999-12-31"));
        assertThat(decidedBy("C-DISPUTED")).containsExactly("李四");
        assertThat(program.count(
                        "select count(*) from investigations where case_id = 'FROM-THE-FEED' and outcome ="
                                + " 'CLEARED' and replaced_on > ?",
                        NEXT))
                .isOne();

        Map<Feed, List<String>> after = StoredRows.of(program);
        assertThat(after.remove(Feed.INVESTIGATIONS))
                .containsAll(before.remove(Feed.INVESTIGATIONS))
                .hasSizeGreaterThan(2);
        assertThat(after).isEqualTo(before);

        Map<Feed, List<String>> stored = StoredRows.of(program);
        NightOutcome again = load(file, NEXT.plusDays(3));
        assertThat(again.messages())
                .containsExactly("taken.xlsx: outcomes taken 2, of them new or changed 0; rows refused 0");
        assertThat(StoredRows.of(program)).isEqualTo(stored);
        assertThat(decidedBy("C-DISPUTED")).containsExactly("李四");
    }

    @Test
    void anOutcomeThatIsChangedIsAFurtherVersion() throws Exception {
        load(filled("first.xlsx", Map.of("C-2", List.of("INCONCLUSIVE", "A1"))), NEXT);
        load(filled("second.xlsx", Map.of("C-2", List.of("CONFIRMED", "A2"))), NEXT.plusDays(2));

        assertThat(investigation("C-2"))
                .isEqualTo(investigation(
                                "C-2", "INCONCLUSIVE", NEXT, NEXT.plusDays(2).toString()) + ", "
                        + investigation("C-2", "CONFIRMED", NEXT.plusDays(2), "9999-12-31"));
        assertThat(decidedBy("C-2")).containsExactly("A1", "A2");

        load(filled("third.xlsx", Map.of("C-2", List.of("CLEARED", "A3"))), NEXT.plusDays(2));
        assertThat(decidedBy("C-2")).containsExactly("A1", "A3");
    }

    @Test
    void whatDoesNotFitIsRefusedAndTheRestIsTaken() throws Exception {
        Path file = filled(
                "mixed.xlsx",
                Map.of("C-3", List.of("CLEARED", "A1"), "C-4", List.of("GUILTY", "A1"), "C-5", List.of("CLEARED", "")));
        ReviewedWorkbook.edit(file, workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row unknown = sheet.createRow(sheet.getLastRowNum() + 1);
            unknown.createCell(ReviewedWorkbook.column(sheet, "claim_no")).setCellValue("C-NOWHERE");
            unknown.createCell(ReviewedWorkbook.column(sheet, "case_id"))
                    .setCellValue(new ReviewCase(NIGHT, "C-NOWHERE").id());
            unknown.createCell(ReviewedWorkbook.column(sheet, "outcome")).setCellValue("CLEARED");
            unknown.createCell(ReviewedWorkbook.column(sheet, "decided_by")).setCellValue("A1");
        });

        NightOutcome outcome = load(file, NEXT);

        assertThat(outcome.end()).isEqualTo(End.COMPLETE);
        assertThat(outcome.messages())
                .containsExactly(
                        "mixed.xlsx: outcomes taken 1, of them new or changed 1; rows refused 3",
                        "mixed.xlsx: rows refused 3; rejected-rows.csv names them and what is wrong, the others were taken");
        program.bean(Reporting.class).writeRejects(NEXT, Locale.ENGLISH, folder.resolve("rejects"));
        assertThat(NightFiles.csv(folder.resolve("rejects/" + NEXT + "/rejected-rows.csv")).stream()
                        .filter(row -> row.getField("file").equals("mixed.xlsx"))
                        .map(row -> row.getField("column") + " " + row.getField("code") + " "
                                + row.getField("value_masked")))
                .containsExactly(
                        "Investigation!outcome UNKNOWN_CODE aaaaaa",
                        "Investigation!decided_by MISSING_VALUE ",
                        "Investigation!claim_no ORPHAN ");
        assertThat(investigation("C-NOWHERE")).isEmpty();
    }

    @Test
    void ofAFileThatCanNotBeReadNothingIsTaken() throws Exception {
        Path file = filled("broken.xlsx", Map.of("C-6", List.of("CLEARED", "A1")));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 3));

        NightOutcome outcome = load(file, NEXT);

        assertThat(outcome.end()).isEqualTo(End.INPUT_REFUSED);
        assertThat(outcome.messages()).containsExactly("broken.xlsx: the file is no workbook (.xlsx) that can be read");
        assertThat(investigation("C-6")).isEmpty();
    }

    private static NightOutcome load(Path file, LocalDate date) throws Exception {
        return program.bean(FeedbackRunner.class).run(file, date, Locale.ENGLISH);
    }

    private static String investigation(String claimNo) {
        return String.join(
                ", ",
                program.bean(JdbcTemplate.class)
                        .query(
                                "select case_id, outcome, opened_at, closed_at, delivered_on, replaced_on from"
                                        + " investigations where claim_no = ? order by delivered_on",
                                (rows, number) -> rows.getString(1) + " " + rows.getString(2) + " "
                                        + rows.getTimestamp(3).toLocalDateTime() + " "
                                        + rows.getTimestamp(4).toLocalDateTime() + " " + rows.getString(5) + " "
                                        + rows.getString(6),
                                claimNo));
    }

    private static String investigation(String claimNo, String outcome, LocalDate from, String to) {
        return new ReviewCase(NIGHT, claimNo).id() + " " + outcome + " 2026-04-01T00:00 2026-04-01T00:00 " + from + " "
                + to;
    }

    private static List<String> decidedBy(String claimNo) {
        return program.bean(JdbcTemplate.class)
                .queryForList(
                        "select decided_by from review_decision where case_id = ? order by delivered_on",
                        String.class,
                        new ReviewCase(NIGHT, claimNo).id());
    }

    /** The night's workbook with outcome and name for some claims, and a note for all of them. */
    private static Path filled(String name, Map<String, List<String>> outcomes) throws IOException {
        return ReviewedWorkbook.fill(
                folder.resolve("out/" + NIGHT + "/flagged-claims.xlsx"),
                folder.resolve(name),
                "Zhang San, 13800138000",
                outcomes);
    }
}
