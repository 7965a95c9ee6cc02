package org.claimwatch.report;

import java.io.IOException;

/** The beginning of a page of tables without scripts. */
final class HtmlPage {
    private HtmlPage() {}

    /** Everything up to and with the opening of the body. */
    static void head(Html html, Texts texts, String title) throws IOException {
        String style = PageScript.read("tables.css");
        html.line("<!DOCTYPE html>");
        html.line("<html lang=\"" + texts.languageTag() + "\">");
        html.line("<head>");
        html.line("<meta charset=\"utf-8\">");
        html.line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                + PageScript.hash(style) + "; base-uri 'none'; form-action 'none'\">");
        html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.element("title", title).line("");
        html.line("<style>" + style + "</style>");
        html.line("</head>");
        html.line("<body>");
    }
}
