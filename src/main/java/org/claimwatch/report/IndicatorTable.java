package org.claimwatch.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwatch.claim.Indicator;

/** The indicators on the page, with what they found tonight. */
final class IndicatorTable {
    private final Html html;
    private final Texts texts;

    IndicatorTable(Html html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    /** The points of an indicator's tiers. */
    static String points(Indicator indicator) {
        return indicator.points().stream().map(Object::toString).collect(Collectors.joining(" / "));
    }

    void write(List<Indicator> indicators, NightFigures figures) throws IOException {
        html.line("<section aria-labelledby=\"indicators\">");
        html.element("h2 id=\"indicators\"", texts.say("indicator.title")).line("");
        html.markup("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"indicators\">")
                .line("<table class=\"indicators\">");
        html.element("caption", texts.say("indicator.caption")).line("");
        html.markup("<thead><tr>")
                .element("th scope=\"col\"", texts.say("indicator.code"))
                .element("th scope=\"col\"", texts.say("indicator.name"))
                .element("th scope=\"col\"", texts.say("indicator.points"))
                .element("th scope=\"col\" class=\"number\"", texts.say("indicator.hit"))
                .element("th scope=\"col\" class=\"number\"", texts.say("indicator.clear"))
                .element("th scope=\"col\" class=\"number\"", texts.say("indicator.unknown"))
                .element("th scope=\"col\"", texts.say("indicator.innocent"))
                .element("th scope=\"col\"", texts.say("indicator.next"))
                .line("</tr></thead>");
        html.line("<tbody>");
        for (Indicator indicator : indicators) {
            row(indicator, figures.indicator(indicator.code()));
        }
        html.line("</tbody>");
        html.line("</table></div>");
        html.line("</section>");
    }

    private void row(Indicator indicator, NightFigures.IndicatorFigures found) throws IOException {
        html.markup("<tr>")
                .element("th scope=\"row\"", indicator.code())
                .element("td", indicator.name())
                .element("td class=\"points\"", points(indicator))
                .element("td class=\"number\"", Cells.count(found.hit()))
                .element("td class=\"number\"", Cells.count(found.clear()))
                .element("td class=\"number\"", Cells.count(found.unknown()))
                .element("td", indicator.innocentExplanation())
                .element("td", indicator.nextCheck())
                .line("</tr>");
    }
}
