package org.claimwatch.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.Wording;
import org.dhatim.fastexcel.Workbook;

/**
 * The flagged claims as a workbook: a sheet per route that has claims, then the indicators, then the run. A sheet can't
 * be written while another is open, so the claims are asked for once per route.
 */
final class FlaggedWorkbook {
    static final String NAME = "flagged-claims.xlsx";

    private static final String APPLICATION = "claimwatch";
    private static final String WHOLE = "#,##0";

    private final Workbook workbook;
    private final Texts texts;

    private FlaggedWorkbook(Workbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    static void write(
            NightResults results,
            ClaimColumns columns,
            NightFigures figures,
            Wording wording,
            Texts texts,
            String version,
            ReportFolder folder)
            throws IOException {
        Night night = results.night();
        Path raw = folder.scratch(NAME + ".raw");
        try (OutputStream out = Files.newOutputStream(raw);
                Workbook workbook = new Workbook(out, APPLICATION, null)) {
            workbook.setCompressionLevel(1);
            workbook.properties().setTitle(texts.say("page.title", night.businessDate()));
            FlaggedWorkbook flagged = new FlaggedWorkbook(workbook, texts);
            Stream.of(Route.values())
                    .filter(route -> route.isFlagged() && figures.of(route) > 0)
                    .sorted(Comparator.reverseOrder())
                    .forEach(route -> flagged.routeSheet(route, results, columns.flagged()));
            flagged.indicatorSheet(wording.indicators(), figures);
            flagged.runSheet(night, figures, version);
        }
        try (OutputStream out = folder.create(NAME)) {
            FixedZip.copy(raw, out, night.businessDate().atStartOfDay());
        }
    }

    private void routeSheet(Route route, NightResults results, List<ClaimColumn> columns) {
        List<Sheet.Heading> headings = columns.stream()
                .map(column -> new Sheet.Heading(
                        texts.say("column." + column.name()), column.width(), column.format(), column.wraps()))
                .toList();
        Sheet sheet = new Sheet(workbook, texts.route(route), headings, texts.caution());
        results.eachFlagged(claim -> {
            if (claim.route() == route) {
                sheet.row(
                        columns.stream().map(column -> column.value().of(claim)).toArray());
            }
        });
        sheet.finish();
    }

    private void indicatorSheet(List<Indicator> indicators, NightFigures figures) {
        List<Sheet.Heading> headings = List.of(
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
                    IndicatorTable.points(indicator),
                    indicator.owner(),
                    found.hit(),
                    found.clear(),
                    found.unknown(),
                    indicator.innocentExplanation(),
                    indicator.nextCheck());
        }
        sheet.finish();
    }

    private Sheet.Heading heading(String key, double width, String format) {
        return new Sheet.Heading(texts.say("indicator." + key), width, format, width >= 34);
    }

    private void runSheet(Night night, NightFigures figures, String version) {
        List<Sheet.Heading> headings = List.of(
                new Sheet.Heading(texts.say("run.subject"), 44, "", true),
                new Sheet.Heading(texts.say("run.value"), 70, WHOLE, true));
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
        for (Band band : Band.values()) {
            sheet.row(texts.say("run.band", texts.band(band)), figures.of(band));
        }
        for (Route route : Route.values()) {
            sheet.row(texts.say("run.route", texts.route(route)), figures.of(route));
        }
        sheet.finish();
    }
}
