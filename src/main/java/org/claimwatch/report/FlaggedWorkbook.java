package org.claimwatch.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Wording;
import org.claimwatch.report.Heading.Kind;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The flagged claims as a workbook: a sheet per route that has claims, then their reasons one by one, the indicators
 * and the run. The last columns of a claim are for the outcome of its review; {@code load} takes them back.
 */
final class FlaggedWorkbook implements Closeable {
    static final String NAME = "flagged-claims.xlsx";

    private static final String APPLICATION = "claimwatch";
    private static final String WHOLE = "#,##0";

    private final Night night;
    private final List<ClaimColumn> columns;
    private final Texts texts;
    private final ReportFolder folder;
    private final ReasonSheet reasons;
    private final Path raw;
    private final OutputStream out;
    private final Workbook workbook;
    private @Nullable Sheet sheet;
    private @Nullable Route route;

    FlaggedWorkbook(Night night, List<ClaimColumn> columns, Wording wording, Texts texts, ReportFolder folder)
            throws IOException {
        this.night = night;
        this.columns = columns;
        this.texts = texts;
        this.folder = folder;
        this.reasons = new ReasonSheet(wording, texts);
        raw = folder.scratch(NAME + ".raw");
        out = Files.newOutputStream(raw);
        workbook = new Workbook(out, APPLICATION, null);
        workbook.setCompressionLevel(1);
        workbook.properties().setTitle(texts.say("page.title", night.businessDate()));
    }

    /**
     * Adds a claim to the sheet of its route. Only one sheet can be written at a time: a claim of another route ends the
     * sheet, and a route that comes up again gets a further one.
     */
    void add(ScoredClaim claim) {
        Sheet open = sheet;
        if (open == null || route != claim.route() || open.isFull()) {
            endSheet();
            open = new Sheet(workbook, texts.route(claim.route()), headings(), texts.caution());
            sheet = open;
            route = claim.route();
        }
        reasons.add(claim);
        open.row(columns.stream()
                .map(column -> inWords(column.value().of(claim)))
                .toArray());
    }

    /** The CSV files keep the codes of band and route; people read their names. */
    private @Nullable Object inWords(@Nullable Object value) {
        if (value instanceof Band band) {
            return texts.band(band);
        }
        return value instanceof Route way ? texts.route(way) : value;
    }

    /** Adds the last sheets and hands the workbook to the folder. */
    void finish(Wording wording, NightFigures figures, String version) throws IOException {
        endSheet();
        reasons.write(workbook);
        indicatorSheet(wording.indicators(), figures);
        runSheet(figures, version);
        workbook.finish();
        out.close();
        try (OutputStream published = folder.create(NAME)) {
            FixedZip.copy(raw, published, night.businessDate().atStartOfDay());
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void endSheet() {
        if (sheet != null) {
            sheet.finish();
        }
    }

    private List<Heading> headings() {
        return columns.stream()
                .map(column -> new Heading(
                        texts.say("column." + column.name()),
                        column.width(),
                        column.format(),
                        column.kind(),
                        column.choices()))
                .toList();
    }

    private void indicatorSheet(List<Indicator> indicators, NightFigures figures) {
        List<Heading> headings = List.of(
                heading("code", 10, ""),
                heading("name", 34, ""),
                heading("points", 14, ""),
                heading("owner", 20, ""),
                heading("hit", 9, WHOLE),
                heading("clear", 9, WHOLE),
                heading("unknown", 9, WHOLE),
                heading("innocent", 60, ""),
                heading("next", 60, ""));
        Sheet sheet = new Sheet(workbook, texts.say("sheet.indicators"), headings, texts.caution());
        for (Indicator indicator : indicators) {
            NightFigures.IndicatorFigures found = figures.indicator(indicator.code());
            sheet.row(
                    indicator.code(),
                    indicator.name(),
                    Cells.points(indicator),
                    indicator.owner(),
                    found.hit(),
                    found.clear(),
                    found.unknown(),
                    indicator.innocentExplanation(),
                    indicator.nextCheck());
        }
        sheet.finish();
    }

    private Heading heading(String key, double width, String format) {
        return new Heading(texts.say("indicator." + key), width, format, width >= 34 ? Kind.LONG : Kind.SHORT);
    }

    private void runSheet(NightFigures figures, String version) {
        List<Heading> headings = List.of(
                new Heading(texts.say("run.subject"), 44, "", Kind.LONG),
                new Heading(texts.say("run.value"), 70, WHOLE, Kind.LONG));
        Sheet sheet = new Sheet(workbook, texts.say("sheet.run"), headings, texts.caution());
        sheet.row(texts.say("run.caution"), texts.caution());
        sheet.row(texts.say("run.business_date"), night.businessDate());
        sheet.row(texts.say("run.rule_set"), night.ruleSet());
        sheet.row(texts.say("run.version"), version);
        sheet.row(texts.say("count.read"), night.counts().read());
        sheet.row(texts.say("count.scored"), night.counts().scored());
        sheet.row(texts.say("count.flagged"), figures.flagged());
        sheet.row(texts.say("count.out_of_scope"), night.counts().outOfScope());
        sheet.row(texts.say("count.rejected"), night.counts().rejected());
        sheet.row(texts.say("count.rejected_rows"), Inputs.rejectedRows(night));
        sheet.row(texts.say("run.feedback"), texts.say("feedback.how"));
        for (String outcome : ClaimColumns.OUTCOMES) {
            sheet.row(texts.say("run.outcome", outcome), texts.say("outcome." + outcome));
        }
        for (Band band : Band.values()) {
            sheet.row(texts.say("run.band", texts.band(band)), figures.of(band));
        }
        for (Route route : Route.values()) {
            sheet.row(texts.say("run.route", texts.route(route)), figures.of(route));
        }
        sheet.finish();
    }
}
