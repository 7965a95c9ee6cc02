package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.claimwatch.support.Browser;
import org.claimwatch.support.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a claim in a real browser. */
@InBrowser
class SheetInBrowserTest {
    @TempDir
    private static Path folder;

    private final Browser browser;
    private final SamplePages pages = new SamplePages(folder);

    SheetInBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aClaimIsExplained() {
        browser.open(pages.small(), "#/claim/C-1", 1440);

        browser.waitFor(".chart-timeline svg");
        assertThat(browser.text(".head")).contains("C-1", "Investigation", "80 Critical", "PL-7", "粤B***");
        assertThat(browser.text("#why ~ article:nth-of-type(1)"))
                .contains("VH-03 saw LS***9, limit none", "What it rests on", "Photo", "category damage")
                .contains("taken 18 Mar 2026 23:05", "Innocent explanation", "New owners have accidents too.")
                .contains("Next check", "Compare the policy with the photos.");
        assertThat(browser.text("#why ~ article:nth-of-type(2)"))
                .contains("days from the start of the cover to the loss 3 limit ≤ 7");
        assertThat(browser.text("#unknown ~ ul")).contains("SE-01", "A fact is missing", "the survey report");
        assertThat(browser.text("#favours ~ ul")).contains("−10", "Police certificate");
        assertThat(browser.text(".chart-score svg")).contains("PT 30", "VH 50", "80");
        assertThat(browser.text("#way ~ ul")).contains("H-02 A hit of the highest weight. → Investigation");
        assertThat(browser.text("#links ~ table")).contains("vehicle, phone", "Headlamp assembly (left)");
        assertThat(browser.text(".chart-links svg")).contains("vehicle", "phone", "C-1");
        browser.run("document.querySelectorAll('main details').forEach(each => each.open = true)");
        assertThat(browser.text("#file ~ .behind:last-of-type")).contains("Document");
    }

    @Test
    void ofManyLinkedClaimsSomeOfEachKindAreDrawnAndAllAreListed() {
        browser.open(pages.linked(), "#/claim/C-1", 1440);
        browser.waitFor(".chart-links svg text");

        assertThat(browser.text(".chart-links svg"))
                .contains("loss event", "vehicle", "driver", "phone", "account", "plate, other VIN", "repair invoice");
        assertThat(browser.text("#links ~ .hint")).isEqualTo("Filled: closed, empty: open.");
        assertThat(browser.text("section[aria-labelledby=links]"))
                .contains("24 of 140 are drawn, the list has all.", "Of each kind the ten losses before this one");
        assertThat(browser.elements("#links ~ table tbody tr")).hasSize(24);
        browser.element("#links ~ .more summary").click();
        browser.waitFor("#links ~ .more table");
        assertThat(browser.elements("#links ~ .more tbody tr")).hasSize(116);
    }

    @Test
    void labelsOfTheTimelineMeetNothing() {
        for (int width : new int[] {1024, 1440}) {
            browser.open(pages.small(), "#/claim/C-1", width);
            browser.waitFor(".chart-timeline svg text");

            assertThat(browser.run("""
                            const place = document.querySelector('.chart-timeline');
                            const edge = place.getBoundingClientRect();
                            const boxes = [...place.querySelectorAll('svg text')].map(each => [each.textContent, each.getBoundingClientRect()]);
                            const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
                            const marks = [...place.querySelectorAll('svg path')].map(each => each.getBoundingClientRect())
                                .filter(each => each.width > 8 && each.width < 20 && each.height > 8 && each.height < 20);
                            return marks.length < 10 ? 'too few marks' : boxes.filter(([, a], i) => a.left < edge.left - 1 || a.right > edge.right + 1
                                || boxes.slice(i + 1).some(([, b]) => meet(a, b)) || marks.some(b => meet(a, b))).map(([text]) => text).join('; ');
                            """)).isEqualTo("");
        }
    }

    @Test
    void aPhotoBeforeTheLossIsSeenLeftOfIt() {
        browser.open(pages.small(), "#/claim/C-1", 1440);
        browser.waitFor(".chart-timeline svg text");

        assertThat(browser.text(".chart-timeline svg"))
                .contains("damage 2 days before", "Loss 3 days after the cover began", "before the loss");
        assertThat((Boolean) browser.run("""
                        const texts = [...document.querySelectorAll('.chart-timeline svg text')];
                        const place = (text) => texts.find(each => each.textContent === text).getBoundingClientRect();
                        return place('damage 2 days before').right < place('loss').left;
                        """)).isTrue();
        assertThat(browser.element(".chart-timeline").getAttribute("aria-label"))
                .contains("Photo · damage 2 days before");
    }

    @Test
    void aBrokenHeadlampAfterARearEndCollisionIsSeenAtTheOtherEndOfTheCar() {
        browser.open(pages.small(), "#/claim/C-1", 1440);
        browser.waitFor(".car");

        assertThat((Boolean) browser.run("""
                        const place = (selector) => document.querySelector('.car ' + selector).getBoundingClientRect();
                        const [lamp, bumper, impact, car] =
                            ['.verdict-ZONE_CONFLICT', '.verdict-CONSISTENT', '.impact', '.skin'].map(place);
                        const middle = car.top + car.height / 2;
                        return lamp.bottom < middle && lamp.left < car.left + car.width / 2
                            && bumper.top > middle && impact.top > car.bottom - 20;
                        """)).isTrue();
        assertThat(browser.texts("table.parts tbody th"))
                .satisfiesExactly(
                        part -> assertThat(part).contains("Headlamp assembly (left)"),
                        part -> assertThat(part).contains("Rear bumper cover"),
                        part -> assertThat(part).isNotNull());
        assertThat(browser.element(".car").getAttribute("aria-label"))
                .isEqualTo("Impact at 6 o’clock.; Headlamp assembly (left): not where the impact was");
    }
}
