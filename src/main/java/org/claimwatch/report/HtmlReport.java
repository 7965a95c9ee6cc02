package org.claimwatch.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Wording;

/** The night on one page, which needs no network and no script. */
final class HtmlReport {
    static final String NAME = "report.html";

    private final Html html;
    private final Texts texts;
    private final Night night;
    private final NightFigures figures;

    private HtmlReport(Html html, Texts texts, Night night, NightFigures figures) {
        this.html = html;
        this.texts = texts;
        this.night = night;
        this.figures = figures;
    }

    static void write(
            Night night,
            NightFigures figures,
            List<ScoredClaim> workList,
            Wording wording,
            Texts texts,
            String version,
            ReportFolder folder)
            throws IOException {
        try (Html html = new Html(folder.create(NAME))) {
            HtmlReport report = new HtmlReport(html, texts, night, figures);
            report.head();
            report.header(version);
            html.line("<main>");
            report.figures();
            new WorkList(html, texts, wording).write(workList, figures.flagged());
            new IndicatorTable(html, texts).write(wording.indicators(), figures);
            new FeedTable(html, texts).write(night);
            html.line("</main>");
            report.footer(version);
        }
    }

    private void head() throws IOException {
        String style = style();
        html.line("<!DOCTYPE html>");
        html.line("<html lang=\"" + texts.languageTag() + "\">");
        html.line("<head>");
        html.line("<meta charset=\"utf-8\">");
        html.line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + sha256(style) + "'\">");
        html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.element("title", title()).line("");
        html.line("<style>" + style + "</style>");
        html.line("</head>");
        html.line("<body>");
    }

    private void header(String version) throws IOException {
        html.line("<header>");
        html.element("h1", title()).line("");
        html.element("p class=\"caution\"", texts.caution()).line("");
        identity(version);
        html.line("</header>");
    }

    private void footer(String version) throws IOException {
        html.line("<footer>");
        html.element("p", texts.caution()).line("");
        identity(version);
        html.line("</footer>");
        html.line("</body>");
        html.line("</html>");
    }

    private void identity(String version) throws IOException {
        html.element(
                        "p class=\"identity\"",
                        texts.say("page.identity", night.businessDate(), night.shortRuleSet(), version))
                .line("");
    }

    private String title() {
        return texts.say("page.title", night.businessDate());
    }

    private void figures() throws IOException {
        html.line("<section aria-labelledby=\"figures\">");
        html.element("h2 id=\"figures\"", texts.say("figures.title")).line("");
        html.line("<dl class=\"figures\">");
        figure("count.scored", night.counts().scored());
        figure("count.flagged", figures.flagged());
        figure("count.read", night.counts().read());
        figure("count.out_of_scope", night.counts().outOfScope());
        figure("count.rejected", night.counts().rejected());
        figure("count.rejected_rows", Inputs.rejectedRows(night));
        html.line("</dl>");
        html.line("<div class=\"pair\">");
        startCounts("figures.bands", "figures.band");
        for (Band band : reversed(Band.values())) {
            count(texts.band(band), figures.of(band));
        }
        endCounts();
        startCounts("figures.routes", "figures.route");
        for (Route route : reversed(Route.values())) {
            count(texts.route(route), figures.of(route));
        }
        endCounts();
        html.line("</div>");
        html.line("</section>");
    }

    private void figure(String key, long number) throws IOException {
        html.markup("<div>")
                .element("dt", texts.say(key))
                .element("dd", Cells.count(number))
                .line("</div>");
    }

    private void startCounts(String caption, String heading) throws IOException {
        html.line("<table class=\"counts\">");
        html.element("caption", texts.say(caption)).line("");
        html.markup("<thead><tr>")
                .element("th scope=\"col\"", texts.say(heading))
                .element("th scope=\"col\" class=\"number\"", texts.say("figures.claims"))
                .line("</tr></thead>");
        html.line("<tbody>");
    }

    private void count(String name, long number) throws IOException {
        html.markup("<tr>")
                .element("th scope=\"row\"", name)
                .element("td class=\"number\"", Cells.count(number))
                .line("</tr>");
    }

    private void endCounts() throws IOException {
        html.line("</tbody>");
        html.line("</table>");
    }

    private static <T> List<T> reversed(T[] values) {
        List<T> list = new ArrayList<>(List.of(values));
        Collections.reverse(list);
        return list;
    }

    private static String style() throws IOException {
        try (InputStream css = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
