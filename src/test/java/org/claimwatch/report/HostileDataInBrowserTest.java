package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimwatch.support.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that would like to be scripts, in a real browser. */
class HostileDataInBrowserTest {
    @TempDir
    private static Path folder;

    private static Browser browser;
    private static SamplePages pages;

    @BeforeAll
    static void start() {
        browser = Browser.assume(folder.resolve("profile"));
        pages = new SamplePages(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingIsComplainedOfAndNothingIsAskedOfANetwork() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
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
