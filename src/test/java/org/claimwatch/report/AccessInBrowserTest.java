package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwatch.support.Accessibility;
import org.claimwatch.support.Browser;
import org.claimwatch.support.Contrast;
import org.claimwatch.support.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page for a keyboard, a screen reader, eyes that see less, a narrow screen and paper, in a real browser. */
@InBrowser
class AccessInBrowserTest {
    @TempDir
    private static Path folder;

    private final Browser browser;
    private final SamplePages pages = new SamplePages(folder);

    AccessInBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void theKeyboardIsEnough() {
        browser.open(pages.small(), "#/list", 1440);
        browser.run("document.activeElement.blur()");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getAttribute("textContent")).isEqualTo("Skip to the content");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getTagName()).isEqualTo("main");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("q");
        while (!"claim".equals(browser.focused().getAttribute("class"))) {
            assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                    .as("the focus can be seen")
                    .isEqualTo("solid");
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isEqualTo("C-3");
        browser.press(Keys.ENTER);
        browser.waitFor("main.view-claim");
        assertThat(browser.focused().getText()).startsWith("C-3");
        browser.press(Keys.ESCAPE);
        browser.waitFor("main.view-list");
        assertThat(browser.focused().getText()).isEqualTo("C-3");
        assertThat(browser.element("#said").getAttribute("role")).isEqualTo("status");
    }

    @Test
    void nothingKeepsAnybodyOut() {
        for (Path page : List.of(pages.small(), pages.chinese())) {
            browser.open(page, "", 1440);
            for (String view : List.of("overview", "list", "lead", "quality", "claim/C-1")) {
                browser.go("#/" + view);
                browser.waitFor("main.view-" + view.replaceAll("/.*", ""));
                browser.run("document.querySelectorAll('main details').forEach(each => each.open = true)");
                assertThat(Accessibility.violations(browser)).as(view).isEmpty();
            }
        }
    }

    @Test
    void whatColoursTellIsToldByShapesToo() {
        browser.open(pages.small(), "#/claim/C-1", 1440);
        assertThat(browser.texts(".car ~ .legend li"))
                .containsExactly("Point of impact", "not where the impact was", "fits", "can’t be judged");
        assertThat((List<?>) browser.run("""
                        return [...document.querySelectorAll('.car ~ .legend li svg')].map(each => {
                          const shape = each.querySelector('.verdict > :first-child, .impact');
                          return shape.tagName + (shape.getAttribute('d') ?? '');
                        });
                        """)).doesNotHaveDuplicates();
        browser.go("#/list");
        browser.waitFor("main.view-list");
        assertThat(browser.texts(".work .route > span")).hasSize(2).doesNotHaveDuplicates();
        browser.go("#/lead");
        browser.waitFor(".chart-branches svg pattern");
        assertThat(browser.elements(".chart-branches svg pattern")).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 1440})
    void everyViewCanBeReadInBothLanguages(int width) {
        for (Path page : List.of(pages.small(), pages.chinese())) {
            browser.open(page, "", width);
            for (String view : List.of("overview", "list", "lead", "quality", "claim/C-1")) {
                browser.go("#/" + view);
                browser.waitFor("main.view-" + view.replaceAll("/.*", ""));
                assertThat(Contrast.tooFaint(browser)).as(view).isEmpty();
                assertThat(browser.run(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("%s at %s needs no scrolling sideways", view, width)
                        .isEqualTo(0L);
                assertThat(browser.text("main")).doesNotContain("undefined", "NaN", "page.", "code.");
                assertThat(browser.elements("[role=img]:not([aria-label])")).isEmpty();
            }
        }
    }

    @Test
    void listsPrintOnPaper() {
        browser.open(pages.large(), "#/list", 1440);
        int sheets = sheetsOfPaper(browser.print());
        assertThat(sheets).as("a thousand rows on A4").isBetween(40, 200);
        browser.open(pages.small(), "", 1440);
        assertThat(sheetsOfPaper(browser.print())).isBetween(1, 4);
    }

    private static int sheetsOfPaper(byte[] pdf) {
        return (int) Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
