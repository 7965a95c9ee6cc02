package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.claimwatch.claim.Wording;
import org.claimwatch.support.Browser;
import org.claimwatch.support.Contrast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The page of hand-made nights in a real browser. */
class PageInBrowserTest {
    private static final int MANY = 10_000;
    private static final String HOSTILE =
            "=\"><img src=x onerror=alert(1)></script><script>alert(2)</script>javascript:alert(3)\u2028\u202Eabc";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path small;
    private static Path chinese;
    private static Path large;
    private static Path hostile;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.assume(folder.resolve("profile"));
        small = page("small", SampleNight.small(), SampleWording.ENGLISH);
        chinese = page("chinese", SampleNight.small(), SampleWording.CHINESE);
        large = page("large", SampleNight.of(many()), SampleWording.ENGLISH);
        hostile = page(
                "hostile",
                SampleNight.of(ScoredClaimBuilder.builder(SampleNight.investigated(HOSTILE))
                        .institutionId(HOSTILE)
                        .build()),
                SampleWording.ENGLISH);
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
    void theNightIsToldInFiveFigures() {
        browser.open(small, "", 1440);

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
    void theWorkListTellsWhy() {
        browser.open(small, "#/list", 1440);

        assertThat(browser.texts(".work tbody tr"))
                .hasSize(2)
                .first()
                .asString()
                .contains(
                        "C-1",
                        "广州中心支公司",
                        "Investigation",
                        "80",
                        "Critical",
                        "12,345.6",
                        "50 VH-03 saw LS***9, limit none",
                        "30 PT-01 saw 3 days, limit 7 days",
                        "H-02 An indicator of 50 points applies.");
        assertThat(browser.texts(".work tbody tr").get(1)).contains("deferred: quota used up");
    }

    @Test
    void everyViewSaysWhatItRestsOn() {
        browser.open(small, "", 1440);
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
    void filtersStandInTheAddress() {
        browser.open(large, "#/list", 1440);
        assertThat(browser.text(".result b")).isEqualTo("10,000 of 10,000 claims");

        new Select(browser.element("#route")).selectByValue("RE_SURVEY_SCENE");
        browser.waitUntil("document.querySelector('.result b').textContent.startsWith('5,000 of')");
        assertThat(browser.address()).isEqualTo("#/list?route=RE_SURVEY_SCENE");
        new Select(browser.element("#indicator")).selectByValue("SE-01");
        browser.element("#q").sendKeys("0999");
        browser.waitUntil("document.querySelector('.result b').textContent.startsWith('6 of')");
        assertThat(browser.address()).isEqualTo("#/list?q=0999&route=RE_SURVEY_SCENE&indicator=SE-01");

        browser.open(large, browser.address(), 1440);
        assertThat(browser.text(".result b")).isEqualTo("6 of 10,000 claims");
        assertThat(browser.element("#q").getAttribute("value")).isEqualTo("0999");

        browser.element("#reset").click();
        browser.waitUntil("document.querySelector('.result b').textContent.startsWith('10,000 of')");
        browser.back();
        browser.waitUntil("document.querySelector('.result b').textContent.startsWith('6 of')");
    }

    @Test
    void amountDueDayBranchBandNewAndDeferredFilterToo() {
        browser.open(large, "#/list?amount=12340", 1440);
        assertThat(browser.text(".result b")).isEqualTo("5,000 of 10,000 claims");
        for (String filter : List.of("branch=SH-02", "band=MEDIUM", "deferred=1", "due=tomorrow")) {
            browser.go("#/list?" + filter);
            browser.waitUntil("location.hash === '#/list?" + filter
                    + "' && document.querySelector('.result b').textContent.startsWith('5,000 of')");
        }
        browser.go("#/list?amount=99999");
        browser.waitUntil("document.querySelector('.rows .calm')");
        assertThat(browser.text(".rows")).isEqualTo("No claim passes these filters.");
    }

    @Test
    void columnsSortEitherWay() {
        browser.open(large, "#/list", 1440);
        browser.element("#sort-claim").click();
        browser.waitUntil("document.querySelector('th.claim').ariaSort === 'ascending'");
        assertThat(firstClaim()).isEqualTo("C-00000");
        browser.element("#sort-claim").click();
        browser.waitUntil("document.querySelector('th.claim').ariaSort === 'descending'");
        assertThat(firstClaim()).isEqualTo("C-09999");
        for (String column : List.of("branch", "route", "due", "score", "amount", "reasons")) {
            browser.element("#sort-" + column).click();
            browser.waitUntil("document.querySelector('th." + column + "').ariaSort !== null");
        }
    }

    @Test
    void tenThousandRowsStayFluid() {
        browser.open(large, "#/list", 1440);
        StringBuilder told = new StringBuilder();
        for (String filter :
                List.of("", "?route=INVESTIGATION", "?q=0999", "?indicator=SE-01&sort=claim", "?sort=-score")) {
            browser.go("#/list" + filter);
            browser.waitUntil("location.hash === '#/list" + filter + "'");
            browser.waitFor(".result[data-milliseconds]");
            Object time = browser.run("return document.querySelector('.result').dataset.milliseconds");
            told.append("%n  %-32s %s ms".formatted(filter.isEmpty() ? "(all)" : filter, time));
        }
        System.out.println("Filtering and showing " + MANY + " flagged claims:" + told);

        browser.go("#/list");
        browser.waitUntil("document.querySelector('.result b').textContent.startsWith('10,000 of')");
        assertThat(browser.element(".work").getAttribute("aria-rowcount")).isEqualTo("10001");
        assertThat(browser.elements(".work a.claim")).hasSizeLessThan(400);
        browser.run("scrollTo(0, document.body.scrollHeight)");
        browser.waitUntil("[...document.querySelectorAll('.work tr')].some(row => row.ariaRowIndex === '10001')");
        assertThat(browser.elements(".work a.claim")).hasSizeLessThan(400);
    }

    @Test
    void whatIsShownCanBeExportedWithoutFormulas() throws Exception {
        Path downloads = Files.createDirectories(folder.resolve("downloads"));
        browser.saveDownloadsIn(downloads);
        browser.open(hostile, "#/list", 1440);
        browser.element("#export").click();

        Path file = downloads.resolve("claims-2026-03-31.csv");
        for (int i = 0; i < 100 && !Files.exists(file); i++) {
            Thread.sleep(100);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("\uFEFFClaim,Policy,Plate,Branch,Route,")
                .contains("\r\n\"'=\"\"><img")
                .contains("VH-03:50|PT-01:30");
    }

    @Test
    void hostileTextsStayTexts() {
        browser.open(hostile, "", 1440);
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
    void aClaimIsExplained() {
        browser.open(small, "#/claim/C-1", 1440);

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
    void aPhotoBeforeTheLossIsSeenLeftOfIt() {
        browser.open(small, "#/claim/C-1", 1440);
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
        browser.open(small, "#/claim/C-1", 1440);
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

    @Test
    void theBrowserRefusesWhatIsNotThePages() {
        browser.open(small, "", 1440);
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

    @Test
    void theKeyboardIsEnough() {
        browser.open(small, "#/list", 1440);
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
    void theTeamLeadSeesBranchesTrendsAndShops() {
        browser.open(small, "#/lead", 1440);

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

    @ParameterizedTest
    @ValueSource(ints = {1024, 1440})
    void everyViewCanBeReadInBothLanguages(int width) {
        for (Path page : List.of(small, chinese)) {
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
    void chineseThroughout() {
        browser.open(chinese, "", 1440);

        assertThat(browser.texts("#tabs a")).containsExactly("概览", "工作清单", "团队管理", "数据与指标");
        assertThat(browser.text(".tile:nth-child(2)")).isEqualTo("2\n今日需处理\n2026年4月1日 内到期或已逾期");
        assertThat(browser.text(".unusual")).contains("起保后短期出险：命中远多于平常，30 件（占 2.5%；13 周均值 1.7%）");
        browser.go("#/list");
        browser.waitFor("main.view-list");
        assertThat(browser.text(".work tbody")).contains("调查", "PT-01 观察值 3 days", "周三");
    }

    @Test
    void listsPrintOnPaper() {
        browser.open(large, "#/list", 1440);
        int pages = pages(browser.print());
        assertThat(pages).as("a thousand rows on A4").isBetween(40, 200);
        browser.open(small, "", 1440);
        assertThat(pages(browser.print())).isBetween(1, 4);
    }

    private static String firstClaim() {
        return browser.element(".work tbody a.claim").getText();
    }

    private static int pages(byte[] pdf) {
        return (int) Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static ScoredClaim[] many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> {
                    String claimNo = "C-%05d".formatted(i);
                    ScoredClaim claim =
                            i % 2 == 0 ? SampleNight.investigated(claimNo) : SampleNight.resurveyed(claimNo);
                    return i % 2 == 0
                            ? claim
                            : ScoredClaimBuilder.builder(claim)
                                    .damage(new BigDecimal(i).movePointLeft(1))
                                    .build();
                })
                .toArray(ScoredClaim[]::new);
    }

    private static Path page(String name, SampleNight night, Wording wording) throws IOException {
        Path output = folder.resolve(name);
        Explanations explanations = SampleExplanations.all(
                night.claims().stream().collect(Collectors.toMap(ScoredClaim::claimNo, claim -> claim)),
                name.equals("hostile") ? HOSTILE : "");
        NightReports.write(
                night,
                SampleOverview.full(),
                name.equals("large") ? Explanations.NONE : explanations,
                SampleExplanations.PARTS,
                wording,
                "0.1.0",
                output);
        Path page = output.resolve("2026-03-31/report.html");
        if (name.equals("large")) {
            System.out.printf("report.html of %,d flagged claims: %,d KB%n", MANY, Files.size(page) / 1024);
        }
        return page;
    }
}
