package org.claimwatch.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimwatch.claim.NightOverview;

/** The head of the page, and what can be read of it without any script. */
final class PageHead {
    private PageHead() {}

    static void write(Html html, PageNight night, String charts, String modules, Texts texts) throws IOException {
        String style = PageScript.style(texts.caution() + " " + identity(night, texts));
        html.line("<!DOCTYPE html>");
        html.line("<html lang=\"" + texts.languageTag() + "\">");
        html.line("<head>");
        html.line("<meta charset=\"utf-8\">");
        html.line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src "
                + PageScript.hash(charts) + " " + PageScript.hash(modules) + "; style-src " + PageScript.hash(style)
                + "; base-uri 'none'; form-action 'none'\">");
        html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.line("<meta name=\"referrer\" content=\"no-referrer\">");
        html.element("title", title(night, texts)).line("");
        html.line("<style>" + style + "</style>");
        html.line("</head>");
    }

    /** The figures in the page's markup, by the name of their slot. */
    static Map<String, String> values(PageNight night, NightOverview overview, Texts texts) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title(night, texts));
        values.put("identity", identity(night, texts));
        values.put("quality", quality(night, texts));
        values.put("scored", Cells.count(night.counts().scored()));
        values.put("flagged", Cells.count(night.flagged()));
        values.put("today", Cells.count(overview.due().needSomebody()));
        values.put("overdue", Cells.count(overview.due().overdue()));
        return values;
    }

    private static String title(PageNight night, Texts texts) {
        return texts.say("page.title", night.date());
    }

    private static String identity(PageNight night, Texts texts) {
        return texts.say("page.identity", night.date(), night.ruleSet(), night.version());
    }

    private static String quality(PageNight night, Texts texts) {
        long rows = night.files().stream().mapToLong(PageNight.File::rows).sum();
        long unknown =
                night.indicators().stream().mapToLong(PageNight.Asked::unknown).sum();
        long asked = night.counts().scored() * night.indicators().size();
        return rows == 0
                ? texts.say("page.quality.nothing", percent(unknown, asked))
                : texts.say(
                        "page.quality",
                        Cells.count(night.rejectedRows()),
                        Cells.count(rows),
                        percent(night.rejectedRows(), rows),
                        percent(unknown, asked));
    }

    private static String percent(long part, long whole) {
        return whole == 0
                ? "–"
                : Cells.percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
    }
}
