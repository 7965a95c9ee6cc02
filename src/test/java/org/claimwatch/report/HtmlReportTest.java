package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.claimwatch.claim.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as a file; the tests named {@code …InBrowserTest} look at it in a browser. */
class HtmlReportTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/claimwatch/report");

    @TempDir
    Path output;

    @Test
    void theHeadCanBeReadWithoutAnyScript() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.ENGLISH))
                .contains("<html lang=\"en\">")
                .contains("<title>Claim review of 2026-03-31</title>")
                .contains("<p class=\"caution\">An indicator is a reason to look, not evidence.</p>")
                .contains("Business date 2026-03-31 · rule set 0123456789ab · claimwatch 0.1.0")
                .contains("Data quality: 1 of 1,204 rows rejected (0.08 %) · 33.33 % of the answers unknown")
                .contains("<noscript><p class=\"note\">Lists, filters and claim sheets need JavaScript")
                .contains("<div><dt>Claims scored</dt><dd>3</dd></div>")
                .contains("<div><dt>Claims flagged</dt><dd>2</dd></div>")
                .contains("<div><dt>Need somebody today</dt><dd>2</dd></div>")
                .contains("<div><dt>Overdue</dt><dd>1</dd></div>");
    }

    @Test
    void inChinese() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.CHINESE))
                .contains("<html lang=\"zh-CN\">")
                .contains("<p class=\"caution\">指标只是需要进一步查看的理由，不是证据。</p>")
                .contains("<div><dt>今日需处理</dt><dd>2</dd></div>");
    }

    @Test
    void theWorkListIsInTheDataMostUrgentFirst() throws IOException {
        JsonNode list = packed(write(SampleNight.small(), SampleWording.ENGLISH), "list");

        assertThat(list.get("claim").values().stream().map(JsonNode::asString)).containsExactly("C-1", "C-3");
        JsonNode texts = list.get("texts");
        assertThat(texts.get(list.get("hits").get(0).get(0).asInt()).asString()).isEqualTo("VH-03");
        assertThat(list.get("hits").get(0).get(1).asInt()).isEqualTo(50);
        assertThat(texts.get(list.get("hits").get(0).get(2).asInt()).asString())
                .isEqualTo("VH-03 saw LS***9, limit none");
        assertThat(texts.get(list.get("due").get(0).asInt()).asString()).isEqualTo("2026-04-01T17:00");
        assertThat(list.get("block").get(0).asInt()).isEqualTo(-1);
    }

    @Test
    void everyFlaggedClaimIsThere() throws IOException {
        SampleNight night = SampleNight.of(Stream.iterate(0, i -> i + 1)
                .limit(1_507)
                .map(i -> SampleNight.investigated("C-%05d".formatted(i)))
                .toArray(ScoredClaim[]::new));

        assertThat(packed(write(night, SampleWording.ENGLISH), "list").get("claim"))
                .hasSize(1_507);
    }

    @Test
    void dataNeverBecomeMarkup() throws IOException {
        String hostile = "</script><script>alert('x')</script><img src=x onerror=alert(1)>&\u2028\u202e";
        ScoredClaim claim = ScoredClaimBuilder.builder(SampleNight.investigated(hostile))
                .institutionId(hostile)
                .build();
        String page = write(SampleNight.of(claim), SampleWording.ENGLISH, SampleOverview.full());

        assertThat(page).doesNotContain("alert(", "<img", "<b>Shanghai").contains("\\u003cb\\u003eShanghai");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(4);
        assertThat(packed(page, "list").get("claim").get(0).asString()).isEqualTo(hostile);
    }

    @Test
    void onlyItsOwnStyleAndScriptsMayRun() throws Exception {
        String page = write(SampleNight.small(), SampleWording.ENGLISH);

        assertThat(page.substring(0, page.indexOf("<style>")))
                .contains("content=\"default-src 'none'; script-src " + hash(page, "<script>") + " "
                        + hash(page, "<script type=\"module\">") + "; style-src " + hash(page, "<style>")
                        + "; base-uri 'none'; form-action 'none'\"");
        String own = page.replace(PageScript.charts(), "");
        assertThat(own).doesNotContain(" style=\"", "onclick=", " src=", "url(", "@import", "innerHTML");
        assertThat(Pattern.compile("https?://[^\"' ]+").matcher(own).results().map(MatchResult::group))
                .containsOnly("http://www.w3.org/2000/svg");
    }

    @Test
    void theModulesAreThoseInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("page"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".js")))
                    .containsExactlyInAnyOrderElementsOf(PageScript.MODULES);
        }
        assertThat(Pattern.compile("(?m)^(import|export)\\b")
                        .matcher(PageScript.modules())
                        .find())
                .isFalse();
    }

    @Test
    void thePageFindsEveryTextThatItSays() throws IOException {
        Set<String> texts = Texts.load("en").stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        Pattern said = Pattern.compile(
                "say\\(\"([\\w.]+)\"|\\[say\\(\"([\\w.]+)\"|\\? \"(page\\.[\\w.]+)\" : \"(page\\.[\\w.]+)\"");
        for (String module : PageScript.MODULES) {
            said.matcher(PageScript.read("page/" + module)).results().forEach(match -> {
                for (int group = 1; group <= match.groupCount(); group++) {
                    String key = match.group(group);
                    // A key that ends with a dot goes on with a code.
                    if (key != null
                            && texts.stream()
                                    .noneMatch(key.endsWith(".") ? text -> text.startsWith(key) : key::equals)) {
                        missing.add(module + ": " + key);
                    }
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theLicencesOfTheChartLibraryAreBesideIt() {
        assertThat(List.of("LICENSE", "NOTICE", "LICENSE-d3", "LICENSE-zrender", "LICENSE-tslib", "README.md"))
                .allSatisfy(
                        name -> assertThat(RESOURCES.resolve("charts/" + name)).isNotEmptyFile());
    }

    private String write(SampleNight night, Wording wording) throws IOException {
        return write(night, wording, SampleOverview.full());
    }

    private String write(SampleNight night, Wording wording, org.claimwatch.claim.NightOverview overview)
            throws IOException {
        NightReports.write(night, overview, Explanations.NONE, SampleExplanations.PARTS, wording, "0.1.0", output);
        return Files.readString(output.resolve("2026-03-31/report.html"));
    }

    private static JsonNode packed(String page, String id) throws IOException {
        byte[] bytes =
                Base64.getDecoder().decode(between(page, "<script type=\"application/gzip\" id=\"" + id + "\">"));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        }
    }

    private static String hash(String page, String element) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(between(page, element).getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    private static String between(String page, String element) {
        int start = page.indexOf(element) + element.length();
        String name = element.substring(1, element.startsWith("<style") ? 6 : 7);
        return page.substring(start, page.indexOf("</" + name + ">", start));
    }
}
