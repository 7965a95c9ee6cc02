package org.claimwatch.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Wording;

/** The flagged claims on the page, most urgent first. */
final class WorkList {
    private static final Comparator<RedFlag> STRONGEST_FIRST =
            Comparator.comparingInt(RedFlag::points).reversed().thenComparing(RedFlag::code);

    private final Html html;
    private final Texts texts;
    private final Wording wording;

    WorkList(Html html, Texts texts, Wording wording) {
        this.html = html;
        this.texts = texts;
        this.wording = wording;
    }

    /** The hits of a claim, strongest first. */
    static List<RedFlag> strongestFirst(ScoredClaim claim) {
        return claim.hits().stream().sorted(STRONGEST_FIRST).toList();
    }

    void write(List<ScoredClaim> claims, long flagged) throws IOException {
        html.line("<section aria-labelledby=\"work\">");
        html.element("h2 id=\"work\"", texts.say("work.title")).line("");
        if (claims.isEmpty()) {
            html.element("p", texts.say("work.none")).line("");
        } else {
            table(claims);
        }
        if (flagged > claims.size()) {
            html.element(
                            "p class=\"more\"",
                            texts.say("work.more", Cells.count(flagged - claims.size()), ClaimFiles.FLAGGED))
                    .line("");
        }
        html.line("</section>");
    }

    private void table(List<ScoredClaim> claims) throws IOException {
        html.markup("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"work\">")
                .line("<table class=\"work\">");
        html.element("caption", texts.say("work.caption", Cells.count(claims.size())))
                .line("");
        html.markup("<thead><tr>")
                .element("th scope=\"col\"", texts.say("work.claim"))
                .element("th scope=\"col\"", texts.say("work.route"))
                .element("th scope=\"col\"", texts.say("work.due"))
                .element("th scope=\"col\" class=\"number\"", texts.say("work.score"))
                .element("th scope=\"col\" class=\"number\"", texts.say("work.damage"))
                .element("th scope=\"col\"", texts.say("work.reasons"))
                .line("</tr></thead>");
        html.line("<tbody>");
        for (ScoredClaim claim : claims) {
            row(claim);
        }
        html.line("</tbody>");
        html.line("</table></div>");
    }

    private void row(ScoredClaim claim) throws IOException {
        html.markup("<tr><th scope=\"row\">").text(claim.claimNo());
        note(claim.institutionId());
        html.markup("</th><td>").text(texts.route(claim.route()));
        if (claim.deferred()) {
            note(texts.say("work.deferred"));
        }
        html.markup("</td>")
                .element("td class=\"time\"", Cells.minute(claim.dueAt()))
                .markup("<td class=\"number\">")
                .text(Cells.count(claim.score()));
        note(texts.band(claim.band()));
        html.markup("</td>")
                .element("td class=\"number\"", claim.damage() == null ? "–" : Cells.money(claim.damage()))
                .markup("<td>");
        reasons(claim);
        html.line("</td></tr>");
    }

    private void reasons(ScoredClaim claim) throws IOException {
        html.markup("<ul>");
        for (RedFlag hit : strongestFirst(claim)) {
            html.markup("<li>").text(wording.sentence(hit));
            html.markup(" ").element("span class=\"code\"", texts.say("work.hit", hit.code(), hit.points()));
            html.markup("</li>");
        }
        for (String trigger : claim.triggers()) {
            html.markup("<li>").text(texts.trigger(trigger));
            html.markup(" ").element("span class=\"code\"", trigger).markup("</li>");
        }
        html.markup("</ul>");
    }

    private void note(String text) throws IOException {
        html.markup(" ").element("small", text);
    }
}
