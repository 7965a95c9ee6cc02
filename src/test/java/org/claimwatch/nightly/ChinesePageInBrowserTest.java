package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.Browser;
import org.claimwatch.support.InBrowser;
import org.claimwatch.support.LatinWords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads on the Chinese page of the sample's night is Chinese. */
@InBrowser
class ChinesePageInBrowserTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    private static Path folder;

    private static Path page;

    private final Browser browser;

    ChinesePageInBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void run() throws Exception {
        try (TestProgram program = TestProgram.onH2(folder)) {
            NightOutcome outcome = program.night(new NightRequest(
                    DATE, Path.of("sample-data"), folder, false, Locale.CHINESE, new SilentProgress()));
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        }
        page = folder.resolve(DATE.toString()).resolve("report.html");
    }

    @Test
    void noViewSaysAnythingInEnglish() {
        browser.open(page, "", 1440);
        for (String view : List.of("overview", "list", "lead", "quality")) {
            browser.go("#/" + view);
            browser.waitFor("main.view-" + view);
            assertThat(english()).as(view).isEmpty();
        }
    }

    @Test
    void noSheetSaysAnythingInEnglish() {
        browser.open(page, "#/list", 1440);
        for (String claim : NightFiles.csv(page.resolveSibling("flagged-claims.csv")).stream()
                .map(row -> row.getField("claim_no"))
                .toList()) {
            browser.go("#/claim/" + claim);
            browser.waitUntil("document.getElementById('heading')?.textContent.includes('" + claim + "')");
            browser.waitFor(".chart-timeline svg text");
            assertThat(english()).as(claim).isEmpty();
        }
    }

    /** The words in the texts of the page, its drawings, and what a screen reader says of them. */
    private Set<String> english() {
        browser.run("document.querySelectorAll('main details').forEach(each => each.open = true)");
        List<?> texts = (List<?>) browser.run("""
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT,
                    (node) => node.parentElement.closest('script, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
                const all = [document.title];
                while (texts.nextNode()) {
                  all.push(texts.currentNode.data);
                }
                for (const each of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
                  all.push(...['aria-label', 'title', 'placeholder', 'alt'].map((name) => each.getAttribute(name) ?? ''));
                }
                return all;
                """);
        assertThat(texts.toString()).contains("指标只是需要进一步查看的理由", "业务日期 " + DATE);
        Set<String> found = new TreeSet<>();
        texts.forEach(text -> found.addAll(LatinWords.in(text.toString())));
        return found;
    }
}
