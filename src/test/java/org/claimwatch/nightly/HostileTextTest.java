package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimwatch.claim.Feed;
import org.claimwatch.nightly.NightOutcome.End;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Text that would be a statement, a formula or a tag elsewhere is text here. */
class HostileTextTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final List<String> CLAIM_NOS = List.of(
            "C'; drop table claims; --",
            "C\\' or 1=1 #",
            "C`claims`",
            "C? :date $1 {fn now()} /*",
            "C%s%n{0}''${jndi:ldap://x}",
            "C%_",
            "<script>alert(1)</script>",
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void staysText(TestDatabase database) throws Exception {
        SmallDelivery delivery = new SmallDelivery();
        for (String claimNo : CLAIM_NOS) {
            delivery.row(Feed.CLAIMS, "claim_no", claimNo, "disputed", "true", "reserve_amount", "900000")
                    .row(Feed.ESTIMATES, "estimate_id", "E" + claimNo, "claim_no", claimNo, "total_amount", "900000")
                    .row(Feed.ESTIMATE_LINES, "estimate_id", "E" + claimNo, "line_no", "1", "part_name", claimNo);
        }
        Path output = folder.resolve("output");
        try (TestProgram program = database.create(folder).start()) {
            NightOutcome outcome = program.night(DATE, delivery.write(folder.resolve("input")), output);
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
            assertThat(program.bean(JdbcTemplate.class)
                            .queryForList("select claim_no from claims where claim_no <> 'C-BASE'", String.class))
                    .containsExactlyInAnyOrderElementsOf(CLAIM_NOS);
        }
        Path files = output.resolve(DATE.toString());
        List<String> harmless = CLAIM_NOS.stream()
                .map(claimNo -> claimNo.matches("[=+@-].*") ? "'" + claimNo : claimNo)
                .toList();
        assertThat(claimNos(files.resolve("claim-scores.csv"))).containsExactlyInAnyOrderElementsOf(harmless);
        assertThat(harmless).containsAll(claimNos(files.resolve("flagged-claims.csv")));
        assertThat(claimNos(files.resolve("flagged-claims.csv"))).contains("'=1+1");
        assertThat(Files.readString(files.resolve("report.html"))).doesNotContain("<script>alert(1)");
        String workbook = String.join(
                "\n",
                NightFiles.workbook(Files.readAllBytes(files.resolve("flagged-claims.xlsx")))
                        .values());
        assertThat(workbook).contains("=1+1").doesNotContain("<f>", "<script>");
    }

    private static List<String> claimNos(Path file) {
        return NightFiles.csv(file).stream()
                .map(row -> row.getField("claim_no"))
                .filter(claimNo -> !claimNo.equals("C-BASE"))
                .toList();
    }
}
