package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.claimwatch.support.Firefox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser that shares no code with the one of the other tests. */
class PageInFirefoxTest {
    @TempDir
    private static Path folder;

    private static Firefox browser;
    private static SamplePages pages;

    @BeforeAll
    static void start() throws Exception {
        browser = Firefox.assume(folder);
        pages = new SamplePages(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theNightTheListAndASheetAreThere() throws Exception {
        browser.open(pages.small(), "", 1440);
        browser.waitUntil("document.querySelector('.chart-routes svg text')");
        assertThat(browser.text(".tiles")).contains("Claims scored", "Need somebody today", "Overdue");

        browser.run("location.hash = '#/list?route=INVESTIGATION'");
        browser.waitUntil("document.querySelector('.work a.claim')");
        assertThat(browser.text(".result")).isEqualTo("1 of 2 claims");
        assertThat(browser.text(".work tbody")).contains("C-1", "VH-03 saw LS***9, limit none");

        browser.run("document.querySelector('.work a.claim').click()");
        browser.waitUntil("document.querySelector('.chart-timeline svg text')");
        assertThat(browser.text("#heading")).isEqualTo("C-1");
        assertThat(browser.run("document.querySelector('.chart-timeline svg').textContent")
                        .asString())
                .contains("damage 2 days before", "Loss 3 days after the cover began");
        assertThat(browser.run("document.querySelectorAll('.car .verdict').length")
                        .asInt())
                .isEqualTo(2);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void noViewNeedsScrollingSideways() throws Exception {
        for (int width : new int[] {1024, 1440}) {
            browser.open(pages.small(), "", width);
            for (String view : new String[] {"overview", "list", "lead", "quality", "claim/C-1"}) {
                browser.run("location.hash = '#/" + view + "'");
                browser.waitUntil("document.querySelector('main.view-" + view.replaceAll("/.*", "") + "')");
                assertThat(browser.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                                .asInt())
                        .as("%s at %s", view, width)
                        .isZero();
            }
        }
    }

    @Test
    void whatIsNotThePagesDoesNotRun() throws Exception {
        browser.open(pages.hostile(), "#/list", 1440);
        browser.run("""
                (() => {
                  window.ran = false;
                  const script = document.createElement('script');
                  script.textContent = 'window.ran = true';
                  document.body.append(script);
                })()
                """);

        assertThat(browser.run("window.ran").asBoolean()).isFalse();
        assertThat(browser.text(".work tbody")).contains("<img src=x onerror=alert(1)>");
        assertThat(browser.run("document.querySelectorAll('main img, main script').length")
                        .asInt())
                .isZero();
    }
}
