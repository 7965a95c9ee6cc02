package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.Browser;
import org.claimwatch.support.InBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The claim sheets of the sample's night in a real browser: what was planted can be seen. */
@InBrowser
class SheetsInBrowserTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path INPUT = Path.of("sample-data");

    @TempDir
    private static Path folder;

    private static Path page;

    private final Browser browser;

    SheetsInBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void run() throws Exception {
        try (TestProgram program = TestProgram.onH2(folder)) {
            NightOutcome outcome = program.night(DATE, INPUT, folder.resolve("output"));
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        }
        page = folder.resolve("output").resolve(DATE.toString()).resolve("report.html");
    }

    @Test
    void everyFlaggedClaimHasASheet() {
        browser.open(page, "#/list", 1440);
        List<String> claims = browser.texts(".work a.claim");
        assertThat(claims).hasSizeGreaterThanOrEqualTo(40);
        for (String claim : NightFiles.csv(page.resolveSibling("flagged-claims.csv")).stream()
                .map(row -> row.getField("claim_no"))
                .toList()) {
            browser.go("#/claim/" + claim);
            browser.waitUntil("document.getElementById('heading')?.textContent.includes('" + claim + "')");
            assertThat(browser.elements("#time, #why, #unknown, #score, #favours, #way, #car, #links, #file"))
                    .as(claim)
                    .hasSize(9);
            assertThat((String) browser.run("return document.getElementById('main').textContent"))
                    .as(claim)
                    .doesNotContain("undefined", "NaN", "keeps no explanation");
        }
    }

    @Test
    void theFrontPartsOfARearEndCollisionAreSeenAtTheOtherEnd() {
        show("C2026-000005");

        assertThat(browser.text("#car ~ p")).isEqualTo("Impact at 6 o’clock. Severity 2 of 4.");
        assertThat((Boolean) browser.run("""
                        const all = (selector) => [...document.querySelectorAll('.car ' + selector)].map(each => each.getBoundingClientRect());
                        const [car] = all('.skin');
                        const middle = car.top + car.height / 2;
                        return all('.verdict-ZONE_CONFLICT').length === 2 && all('.verdict-ZONE_CONFLICT').every(each => each.bottom < middle)
                            && all('.verdict-CONSISTENT').every(each => each.top > middle) && all('.impact')[0].top > car.bottom - 20;
                        """)).isTrue();
        assertThat(browser.text("table.parts"))
                .contains("Headlamp assembly (right)", "never", "not where the impact was");
        assertThat(browser.text("#why ~ article")).contains("48%", "Survey scene and car");
    }

    @Test
    void aPhotoFromNineDaysBeforeTheLossIsSeen() {
        show("C2026-000009");

        assertThat(browser.text(".chart-timeline svg")).contains("damage 9 days before");
    }

    @Test
    void aLossOfANewCoverIsSeen() {
        show("C2026-000003");

        assertThat(browser.text(".chart-timeline svg")).contains("Loss 5 days after the cover began");
        assertThat(browser.text(".chart-score svg")).contains("PT 30", "SE 60", "TP 30", "100");
        assertThat(browser.texts("#why ~ article h3")).hasSize(6);
    }

    @Test
    void claimsWithTheSamePhoneAreDrawnAndListed() {
        show("C2026-000015");

        browser.waitFor(".chart-links svg");
        assertThat(browser.text(".chart-links svg")).contains("phone", "C2026-015001", "C2025-015003");
        assertThat(browser.texts("#links ~ table tbody tr")).hasSize(3);
    }

    @Test
    void aSheetIsPrintedOnAFewPages() {
        show("C2026-000003");

        assertThat(Pattern.compile("/Type\\s*/Page\\b")
                        .matcher(new String(browser.print(), StandardCharsets.ISO_8859_1))
                        .results())
                .hasSizeBetween(2, 6);
    }

    @Test
    void nobodyIsNamed() throws Exception {
        StringBuilder data = new StringBuilder();
        String text = Files.readString(page);
        data.append(text);
        for (MatchResult block : Pattern.compile("<script type=\"application/gzip\" id=\"[\\w-]+\">([^<]*)<")
                .matcher(text)
                .results()
                .toList()) {
            byte[] packed = Base64.getDecoder().decode(block.group(1));
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                data.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        List<String> clear = new ArrayList<>();
        NightFiles.csv(INPUT.resolve("parties.csv")).forEach(row -> {
            for (String field : List.of("id_number", "phone", "address", "bank_account")) {
                clear.add(row.getField(field));
            }
        });
        NightFiles.csv(INPUT.resolve("vehicles.csv")).forEach(row -> {
            clear.add(row.getField("plate_no"));
            clear.add(row.getField("vin"));
        });
        String told = data.toString();
        assertThat(told).contains("C2026-000015");
        assertThat(clear.stream().filter(value -> value.length() > 5 && told.contains(value)))
                .isEmpty();
    }

    private void show(String claim) {
        browser.open(page, "#/claim/" + claim, 1440);
        browser.waitFor(".chart-timeline svg text");
    }
}
