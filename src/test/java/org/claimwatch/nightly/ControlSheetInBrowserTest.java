package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.score.RuleSet;
import org.claimwatch.support.Browser;
import org.claimwatch.support.InBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims of the control sample on the page: it says that nothing but chance brought them there. */
@InBrowser
class ControlSheetInBrowserTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    private static Path folder;

    private static Path page;
    private static List<String> control;

    private final Browser browser;

    ControlSheetInBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void run() throws Exception {
        RuleSet rules = RuleSet.load(OtherRules.withParameter(folder.resolve("rules"), "control: {share: 0.2}"));
        Path output = folder.resolve("output");
        try (TestProgram program = TestProgram.onH2(folder)) {
            NightOutcome outcome = program.night(
                    new NightRequest(DATE, Path.of("sample-data"), output, false, Locale.ENGLISH, new SilentProgress()),
                    rules);
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        }
        page = output.resolve(DATE.toString()).resolve("report.html");
        control = NightFiles.csv(page.resolveSibling("flagged-claims.csv")).stream()
                .filter(row -> row.getField("triggers").equals("CONTROL"))
                .map(row -> row.getField("claim_no"))
                .toList();
    }

    @Test
    void theWorkListSaysThatTheyWerePickedByChance() {
        browser.open(page, "#/list", 1440);

        assertThat(control).isNotEmpty();
        for (String claim : control) {
            browser.go("#/list?q=" + claim);
            browser.waitUntil("document.querySelector('.result b')?.textContent.startsWith('1 of ')");
            assertThat(browser.texts(".work tbody tr"))
                    .singleElement()
                    .asString()
                    .contains(claim, "Desk review", "Low", "CONTROL Picked by chance for the control sample");
        }
    }

    @Test
    void theSheetSaysSoOnTheWay() {
        browser.open(page, "#/claim/" + control.get(0), 1440);
        browser.waitFor("#way");

        assertThat(browser.text("main"))
                .containsSubsequence(
                        "Route and due date",
                        "Band Low asks for: ",
                        "CONTROL Picked by chance for the control sample, among claims of which nothing asks for a"
                                + " closer look. → Desk review");
    }
}
