package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimwatch.support.Browser;
import org.claimwatch.support.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview, the team lead's view, and what every view says, in a real browser. */
@InBrowser
class OverviewInBrowserTest {
    @TempDir
    private static Path folder;

    private final Browser browser;
    private final SamplePages pages = new SamplePages(folder);

    OverviewInBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void theNightIsToldInFiveFigures() {
        browser.open(pages.small(), "", 1440);

        assertThat(browser.texts(".tile"))
                .containsExactly(
                        "3\nClaims scored\n2 of them flagged",
                        "2\nNeed somebody today\ndue by the end of 1 Apr 2026, or overdue",
                        "1\nOverdue\ndue by the end of the business date",
                        "1\nNew since last night\nno longer on the list: 5",
                        "3\nUnusual\nagainst the last 13 weeks");
        assertThat(browser.texts(".unusual li a"))
                .containsExactly(
                        "Loss shortly after inception: far more hits than usual, 30 (2.5% of the claims; mean of 13 weeks 1.7%)",
                        "<b>Shanghai</b>: many first-scene surveys are missing, 10 of 40 needed",
                        "claims.csv: more rows rejected than usual, 1 of 4");
        assertThat(browser.text(".chart-routes svg")).contains("Investigation", "Fast track");
        assertThat(browser.text(".urgent tbody"))
                .contains("C-1", "Investigation", "VH-03 saw LS***9, limit none", "and 1 more");
    }

    @Test
    void everyViewSaysWhatItRestsOn() {
        browser.open(pages.small(), "", 1440);
        for (String view : List.of("overview", "list", "lead", "quality", "claim/C-1")) {
            browser.go("#/" + view);
            browser.waitFor("main.view-" + view.replaceAll("/.*", ""));
            assertThat(browser.text("header"))
                    .contains(
                            "An indicator is a reason to look, not evidence.",
                            "Business date 2026-03-31",
                            "rule set 0123456789ab",
                            "1 of 1,204 rows rejected");
        }
    }

    @Test
    void theTeamLeadSeesBranchesTrendsAndShops() {
        browser.open(pages.small(), "#/lead", 1440);

        assertThat(browser.text("table.branches"))
                .contains("广州中心支公司", "<b>Shanghai</b>", "6 of 2", "no limit", "since 27 Mar 2026");
        assertThat(browser.text("#waiting ~ *")).contains("1, the longest first");
        assertThat(browser.text("#scene ~ table")).contains("75%", "far fewer");
        assertThat(browser.text("#surveyors ~ table")).contains("S-17", "45%");
        assertThat(browser.text("table.trends")).contains("PT-01", "2.5%", "1.7%", "far more", "too little to compare");
        browser.waitFor(".chart-spark svg path");
        assertThat(browser.element(".chart-spark").getAttribute("aria-label")).contains("1.1%");
        assertThat(browser.text("#shops ~ table")).contains("R-9", "general", "old damage 2");
    }

    @Test
    void chineseThroughout() {
        browser.open(pages.chinese(), "", 1440);

        assertThat(browser.texts("#tabs a")).containsExactly("概览", "工作清单", "团队管理", "数据与指标");
        assertThat(browser.text(".tile:nth-child(2)")).isEqualTo("2\n今日需处理\n2026年4月1日内到期或已逾期");
        assertThat(browser.text(".unusual")).contains("起保后短期出险：命中远多于平常，30 件（占 2.5%；13 周均值 1.7%）");
        browser.go("#/list");
        browser.waitFor("main.view-list");
        assertThat(browser.text(".work tbody")).contains("调查", "PT-01 观察值 3 days", "周三");
    }
}
