package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.claimwatch.claim.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    @TempDir
    Path output;

    @Test
    void theWorkListTellsWhy() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.ENGLISH))
                .contains("<html lang=\"en\">")
                .contains("<title>Claim review of 2026-03-31</title>")
                .contains("<p class=\"caution\">An indicator is a reason to look, not evidence.</p>")
                .contains("Business date 2026-03-31 · rule set 0123456789ab · claimwatch 0.1.0")
                .contains("<tr><th scope=\"row\">C-1 <small>GD-01</small></th><td>Investigation</td>"
                        + "<td class=\"time\">2026-04-01 17:00</td><td class=\"number\">80 <small>Critical</small></td>"
                        + "<td class=\"number\">12,345.60</td><td><ul>"
                        + "<li>VH-03 saw LS***9, limit none <span class=\"code\">VH-03, 50 points</span></li>"
                        + "<li>PT-01 saw 3 days, limit 7 days <span class=\"code\">PT-01, 30 points</span></li>"
                        + "<li>An indicator of 50 points applies. <span class=\"code\">H-02</span></li></ul></td></tr>")
                .contains("<td>Re-survey at the scene <small>deferred: quota used up</small></td>")
                .contains("<tr><th scope=\"row\">claims.csv</th><td class=\"number\">4</td>"
                        + "<td class=\"number\">1</td><td class=\"number\">25.00 %</td></tr>")
                .doesNotContain("C-2", "more flagged");
    }

    @Test
    void inChinese() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.CHINESE))
                .contains("<html lang=\"zh-CN\">")
                .contains("<p class=\"caution\">指标只是需要进一步查看的理由，不是证据。</p>")
                .contains("<td>调查</td>")
                .contains("<td>起保后短期出险</td>");
    }

    @Test
    void valuesAreEscaped() throws IOException {
        String hostile = "\"><script>alert('x')</script>&\u0001";
        ScoredClaim claim = ScoredClaimBuilder.builder(SampleNight.investigated(hostile))
                .institutionId(hostile)
                .build();
        String escaped = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;\uFFFD";

        assertThat(write(SampleNight.of(claim), SampleWording.ENGLISH))
                .doesNotContain("<script")
                .contains("<th scope=\"row\">" + escaped + " <small>" + escaped + "</small></th>");
    }

    @Test
    void onlyItsOwnStyleMayLoad() throws Exception {
        String page = write(SampleNight.small(), SampleWording.ENGLISH);
        Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(hash) + "'\">")
                .doesNotContain("style=\"", "http://", "https://", "src=", "url(");
    }

    @Test
    void aLongWorkListIsCut() throws IOException {
        SampleNight night = SampleNight.of(IntStream.range(0, 1_507)
                .mapToObj(i -> SampleNight.investigated("C-%05d".formatted(i)))
                .toArray(ScoredClaim[]::new));

        assertThat(write(night, SampleWording.ENGLISH))
                .contains("C-00499", "1,007 more flagged claims are in flagged-claims.csv.")
                .doesNotContain("C-00500");
    }

    @Test
    void aNightWithoutClaims() throws IOException {
        assertThat(write(SampleNight.empty(), SampleWording.ENGLISH))
                .contains("No claim is flagged.", "The night had no delivery")
                .doesNotContain("class=\"work\"");
    }

    private String write(SampleNight night, Wording wording) throws IOException {
        NightReports.write(night, SampleOverview.full(), Explanations.NONE, wording, "0.1.0", output);
        return Files.readString(output.resolve("2026-03-31/report.html"));
    }
}
