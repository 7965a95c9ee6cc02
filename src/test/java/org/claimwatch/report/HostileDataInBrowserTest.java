package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimwatch.support.Browser;
import org.claimwatch.support.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that would like to be scripts, in a real browser. */
@InBrowser
class HostileDataInBrowserTest {
    @TempDir
    private static Path folder;

    private final Browser browser;
    private final SamplePages pages = new SamplePages(folder);

    HostileDataInBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void hostileTextsStayTexts() {
        browser.open(pages.hostile(), "", 1440);
        for (String view : List.of("overview", "list", "lead", "quality")) {
            browser.go("#/" + view);
            browser.waitFor("main.view-" + view);
            assertThat(browser.elements("main img, main script, main style, main iframe"))
                    .isEmpty();
        }
        browser.go("#/list");
        browser.element("a.claim").click();
        browser.waitFor("main.view-claim");
        assertThat(browser.text("h2#heading")).contains("<img src=x onerror=alert(1)>");
        browser.run("document.querySelectorAll('main details').forEach(each => each.open = true)");
        browser.waitFor(".chart-links svg");
        assertThat(browser.text("main"))
                .contains("粤B***=\"><img src=x", "张*=\"><img", "138****=\"><img", "javascript:alert(3)");
        assertThat(browser.elements("main img, main script, main style, main iframe, main [href^=javascript]"))
                .isEmpty();
        assertThat(browser.hasDialog()).isFalse();
        assertThat(browser.run("return document.querySelectorAll('script').length"))
                .isEqualTo(5L);
    }

    @Test
    void theBrowserRefusesWhatIsNotThePages() {
        browser.open(pages.small(), "", 1440);
        browser.run("""
                window.ran = false;
                const script = document.createElement('script');
                script.textContent = 'window.ran = true';
                document.body.append(script);
                const picture = document.createElement('img');
                picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
                document.body.append(picture);
                """);

        assertThat(browser.run("return window.ran")).isEqualTo(false);
        assertThat(browser.complaints())
                .anyMatch(text -> text.contains("script-src"))
                .anyMatch(text -> text.contains("img"));
    }
}
