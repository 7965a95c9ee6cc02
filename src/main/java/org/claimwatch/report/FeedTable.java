package org.claimwatch.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.claimwatch.claim.Night;

/** The files of the delivery on the page, with their error rates. */
final class FeedTable {
    private final Html html;
    private final Texts texts;

    FeedTable(Html html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(Night night) throws IOException {
        html.line("<section aria-labelledby=\"feeds\">");
        html.element("h2 id=\"feeds\"", texts.say("feed.title")).line("");
        List<Night.Input> inputs = Inputs.inOrder(night);
        if (inputs.isEmpty()) {
            html.element("p", texts.say("feed.none")).line("");
        } else {
            table(inputs);
        }
        html.line("</section>");
    }

    private void table(List<Night.Input> inputs) throws IOException {
        html.markup("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"feeds\">")
                .line("<table class=\"counts\">");
        html.element("caption", texts.say("feed.caption", RejectFile.NAME)).line("");
        html.markup("<thead><tr>")
                .element("th scope=\"col\"", texts.say("feed.file"))
                .element("th scope=\"col\" class=\"number\"", texts.say("feed.rows"))
                .element("th scope=\"col\" class=\"number\"", texts.say("feed.rejected"))
                .element("th scope=\"col\" class=\"number\"", texts.say("feed.error_rate"))
                .line("</tr></thead>");
        html.line("<tbody>");
        for (Night.Input input : inputs) {
            BigDecimal rate = Cells.errorRate(input.rows(), input.rejected());
            html.markup("<tr>")
                    .element("th scope=\"row\"", input.feed().fileName())
                    .element("td class=\"number\"", Cells.count(input.rows()))
                    .element("td class=\"number\"", Cells.count(input.rejected()))
                    .element("td class=\"number\"", rate == null ? "–" : Cells.percent(rate))
                    .line("</tr>");
        }
        html.line("</tbody>");
        html.line("</table></div>");
    }
}
