package org.claimwatch.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Measure;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Wording;
import org.claimwatch.report.Heading.Kind;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** A row for every reason of a flagged claim, found by its claim number: the hits, strongest first, then the floors. */
final class ReasonSheet {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");
    private static final String GENERAL = "#,##0.####";

    private final Wording wording;
    private final Texts texts;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final List<Reason> reasons = new ArrayList<>();

    /** One of them, kept small: only one sheet can be written at a time. */
    private record Reason(
            String claimNo, Route route, @Nullable RedFlag hit, String trigger) {}

    ReasonSheet(Wording wording, Texts texts) {
        this.wording = wording;
        this.texts = texts;
        wording.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
    }

    void add(ScoredClaim claim) {
        for (RedFlag hit : Hits.strongestFirst(claim)) {
            reasons.add(new Reason(claim.claimNo(), claim.route(), hit, ""));
        }
        for (String trigger : claim.triggers()) {
            reasons.add(new Reason(claim.claimNo(), claim.route(), null, trigger));
        }
    }

    void write(Workbook workbook) {
        Sheet sheet = newSheet(workbook);
        for (Reason reason : reasons) {
            if (sheet.isFull()) {
                sheet.finish();
                sheet = newSheet(workbook);
            }
            if (reason.hit() == null) {
                sheet.row(
                        reason.claimNo(),
                        texts.route(reason.route()),
                        reason.trigger(),
                        texts.say("reason.floor"),
                        null,
                        texts.trigger(reason.trigger()));
            } else {
                hit(sheet, reason, reason.hit());
            }
        }
        sheet.finish();
    }

    private void hit(Sheet sheet, Reason reason, RedFlag hit) {
        Indicator indicator = indicators.get(hit.code());
        Measure measure = wording.measure(hit);
        sheet.row(
                reason.claimNo(),
                texts.route(reason.route()),
                hit.code(),
                indicator == null ? null : indicator.name(),
                hit.points(),
                wording.sentence(hit),
                cell(measure.observed()),
                cell(measure.limit()),
                indicator == null ? null : indicator.innocentExplanation(),
                indicator == null ? null : indicator.nextCheck());
    }

    private static @Nullable Object cell(@Nullable String value) {
        return value != null && NUMBER.matcher(value).matches() ? new BigDecimal(value) : value;
    }

    private Sheet newSheet(Workbook workbook) {
        List<Heading> headings = List.of(
                new Heading(texts.say("reason.claim"), 40, "", Kind.SHORT),
                new Heading(texts.say("column.route"), 30, "", Kind.SHORT),
                new Heading(texts.say("indicator.code"), 12, "", Kind.SHORT),
                new Heading(texts.say("indicator.name"), 30, "", Kind.REPEATED),
                new Heading(texts.say("reason.points"), 10, "0", Kind.SHORT),
                new Heading(texts.say("reason.sentence"), 60, "", Kind.LONG),
                new Heading(texts.say("reason.observed"), 20, GENERAL, Kind.SHORT),
                new Heading(texts.say("reason.limit"), 20, GENERAL, Kind.SHORT),
                new Heading(texts.say("indicator.innocent"), 50, "", Kind.REPEATED),
                new Heading(texts.say("indicator.next"), 50, "", Kind.REPEATED));
        return new Sheet(workbook, texts.say("sheet.reasons"), headings, texts.caution());
    }
}
