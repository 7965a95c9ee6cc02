package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.ScoredClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleSummaryTest {
    private static final Path FOLDER = Path.of("out", "2026-03-31");

    @Test
    void inEnglish() {
        assertThat(ConsoleSummary.lines(SampleNight.small(), SampleWording.ENGLISH, FOLDER))
                .containsExactly(
                        "Night of 2026-03-31, rule set 0123456789ab",
                        "Scored 3, flagged 2, out of scope 1, claim rows rejected 1",
                        "Bands: Critical 1 · High 0 · Medium 1 · Guarded 0 · Low 1",
                        "Routes: Investigation 1 · Problem case 0 · Re-survey at the scene 1 · "
                                + "Re-survey after repair 0 · Desk review 0 · Normal review 0 · Fast track 1",
                        "Most urgent:",
                        "  C-1  Investigation, score 80, due 2026-04-01 17:00",
                        "    - VH-03 saw LS***9, limit none",
                        "    - PT-01 saw 3 days, limit 7 days",
                        "    - An indicator of 50 points applies.",
                        "  C-3  Re-survey at the scene, score 30, due 2026-04-02 17:00",
                        "    - SE-01 saw 26 h, limit 24 h",
                        "Reports: " + FOLDER,
                        "An indicator is a reason to look, not evidence.");
    }

    @Test
    void inChinese() {
        assertThat(ConsoleSummary.lines(SampleNight.small(), SampleWording.CHINESE, FOLDER))
                .contains(
                        "  C-3  现场复勘，评分 30，期限 2026-04-02 17:00",
                        "    - SE-01 观察值 26 h，限值 24 h",
                        "指标只是需要进一步查看的理由，不是证据。");
    }

    @Test
    void aNightWithoutClaims() {
        assertThat(ConsoleSummary.lines(SampleNight.empty(), SampleWording.ENGLISH, FOLDER))
                .contains("No claim is flagged.");
    }

    @Test
    void onlyTheFiveMostUrgent() {
        SampleNight night = SampleNight.of(IntStream.range(0, 7)
                .mapToObj(i -> SampleNight.investigated("C-" + i))
                .toArray(ScoredClaim[]::new));

        assertThat(ConsoleSummary.lines(night, SampleWording.ENGLISH, FOLDER))
                .filteredOn(line -> line.startsWith("  C-"))
                .hasSize(5);
    }

    @Test
    void theFiguresOfTheReportsSaveASecondReading(@TempDir Path output) {
        NightFigures figures = NightReports.write(
                SampleNight.small(),
                SampleOverview.full(),
                Explanations.NONE,
                SampleExplanations.PARTS,
                SampleWording.ENGLISH,
                "0.1.0",
                output);

        assertThat(ConsoleSummary.lines(SampleNight.small().night(), figures, SampleWording.ENGLISH, FOLDER))
                .isEqualTo(ConsoleSummary.lines(SampleNight.small(), SampleWording.ENGLISH, FOLDER));
    }

    @Test
    void nothingReachesTheTerminalAsAControlCharacter() {
        SampleNight night = SampleNight.of(SampleNight.investigated("\u001B[2J\u202Ex\n"));

        assertThat(ConsoleSummary.lines(night, SampleWording.ENGLISH, FOLDER))
                .contains("  \uFFFD[2J\uFFFDx\uFFFD  Investigation, score 80, due 2026-04-01 17:00");
    }
}
