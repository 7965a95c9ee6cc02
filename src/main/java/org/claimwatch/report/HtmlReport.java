package org.claimwatch.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightOverview;
import org.claimwatch.claim.Part;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Wording;

/**
 * The night on one page, which needs no network. Scripts of the program's own turn the data in it into views; data never
 * become script, style or markup.
 */
final class HtmlReport {
    static final String NAME = "report.html";

    /** How many explanations are unpacked together. */
    private static final int BLOCK = 200;

    private final PageList list;
    private final Wording wording;

    HtmlReport(NightOverview overview, Wording wording) {
        this.wording = wording;
        this.list = new PageList(wording, overview.changes() == null);
    }

    /** Adds a flagged claim; they come most urgent first. */
    void add(ScoredClaim claim) {
        list.add(claim);
    }

    /** Writes the page with the claims that were added. */
    void write(
            Night night,
            NightFigures figures,
            NightOverview overview,
            Explanations explanations,
            List<Part> parts,
            Texts texts,
            String version,
            ReportFolder folder)
            throws IOException {
        PageNight data = PageNight.of(night, figures, overview, parts, wording.indicators(), texts, version);
        try (Html html = new Html(folder.create(NAME))) {
            String modules = PageScript.modules();
            PageHead.write(html, data, PageScript.charts(), modules, texts);
            new PageTemplate(PageScript.read("page/body.html"), texts, PageHead.values(data, overview, texts))
                    .write(html);
            PageData.plain(html, "night", data);
            try (Sheets sheets = new Sheets(html)) {
                explanations.each(list.claimNos(), sheets::add);
            }
            PageData.packed(html, "list", list.columns());
            html.line("<script>" + PageScript.charts() + "</script>");
            html.line("<script type=\"module\">" + modules + "</script>");
            html.line("</body>");
            html.line("</html>");
        }
    }

    /** Writes explanations as they come, some of them together in a block. */
    private final class Sheets implements Closeable {
        private final Html html;
        private final Map<String, PageSheet> sheets = new LinkedHashMap<>();
        private int blocks;

        Sheets(Html html) {
            this.html = html;
        }

        void add(Explanation explanation) {
            list.explain(explanation, blocks);
            sheets.put(explanation.scored().claimNo(), PageSheet.of(explanation, wording));
            if (sheets.size() == BLOCK) {
                writeBlock();
            }
        }

        @Override
        public void close() {
            if (!sheets.isEmpty()) {
                writeBlock();
            }
        }

        private void writeBlock() {
            try {
                PageData.packed(html, "sheets-" + blocks, sheets);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            sheets.clear();
            blocks++;
        }
    }
}
