package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightNoteTest {
    @TempDir
    Path output;

    @Test
    void tellsTheNightInADozenLines() throws IOException {
        assertThat(write(SampleNight.small(), SampleOverview.full(), SampleWording.ENGLISH))
                .isEqualTo("""
                    # Claim review of 2026-03-31

                    - Scored **3**, flagged **2**; on 2026-04-01 **2** need somebody, 1 of them overdue
                    - Since the night of 2026-03-30: newly flagged **1**, still flagged 1, no longer flagged 2, closed 3
                    - Routes: Investigation 1 · Re-survey at the scene 1; 3 wait for a place in the investigation quota, the longest since 2026-03-27
                    - Unusual: PT-01 Loss shortly after inception: 30 hits, far more than usual (20.47); SH-02 \\<b\\>Shanghai\\</b\\>: first-scene survey missing in 10 of 40 claims that need one; claims.csv: 1 of 4 rows rejected; usual are 1.25 %
                    - Most urgent:
                      - C-1 · Investigation, score 80, due 2026-04-01 17:00: VH-03 saw LS\\*\\*\\*9, limit none
                      - C-3 · Re-survey at the scene, score 30, due 2026-04-02 17:00: SE-01 saw 26 h, limit 24 h
                    - Report: report.html · work list: flagged-claims.xlsx · rejected rows: 1 (rejected-rows.csv)
                    - Rule set 0123456789ab · claimwatch 0.1.0

                    *An indicator is a reason to look, not evidence.*
                    """);
    }

    @Test
    void aFirstNightWithNothingToSay() throws IOException {
        assertThat(write(SampleNight.empty(), SampleOverview.empty(), SampleWording.ENGLISH))
                .contains("- The first night: there is none to compare it with\n")
                .contains("- Nothing unusual\n")
                .doesNotContain("Most urgent", "quota");
    }

    @Test
    void speaksChinese() throws IOException {
        assertThat(write(SampleNight.small(), SampleOverview.full(), SampleWording.CHINESE))
                .contains("；2026-04-01 需处理 **2** 件，其中已逾期 1 件\n")
                .contains("- C-1 · 调查，评分 80，期限 2026-04-01 17:00：VH-03 观察值 LS\\*\\*\\*9，限值 none\n");
    }

    @Test
    void textsOfTheDataStayTexts() throws IOException {
        String hostile = "[x](http://evil)\n# @all `b` www.evil.example ![i](j) \u202Eback";

        assertThat(write(
                        SampleNight.of(SampleNight.investigated(hostile)),
                        SampleOverview.full(),
                        SampleWording.ENGLISH))
                .contains(
                        "  - \\[x\\](http：//evil) \\# ＠all \\`b\\` www．evil.example !\\[i\\](j)  back · Investigation");
    }

    private String write(NightResults night, NightOverview overview, Wording wording) throws IOException {
        NightReports.write(night, overview, Explanations.NONE, SampleExplanations.PARTS, wording, "0.1.0", output);
        return Files.readString(output.resolve("2026-03-31/night.md"));
    }
}
