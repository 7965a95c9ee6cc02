package org.claimwatch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwatch.claim.DamageVerdicts;
import org.claimwatch.claim.LineVerdict;
import org.claimwatch.claim.Points;

/** What the damage model says of the estimate, line by line. */
final class DamageText {
    private final TextPage page;
    private final Texts texts;

    DamageText(TextPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void write(DamageVerdicts damage) {
        page.heading(texts.say("explain.damage_model"));
        if (damage.lines().isEmpty()) {
            page.text(2, texts.say("explain.damage_model.none"));
            return;
        }
        page.text(2, impact(damage));
        page.text(
                2,
                damage.severity() == null
                        ? texts.say("explain.severity.unknown")
                        : texts.say("explain.severity", damage.severity()));
        if (damage.otherImpactConfirmed()) {
            page.text(2, texts.say("explain.other_impact"));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.say("field.line"),
                texts.say("field.part_code"),
                texts.say("field.operation"),
                texts.say("explain.position"),
                texts.say("explain.layer"),
                texts.say("explain.need"),
                texts.say("explain.verdict"),
                texts.say("field.amount")));
        damage.lines().forEach(line -> rows.add(row(line)));
        page.table(2, rows);
    }

    private String impact(DamageVerdicts damage) {
        if (damage.impact().isEmpty()) {
            return texts.say("explain.impact.unknown");
        }
        return texts.say(damage.stated() ? "explain.impact.stated" : "explain.impact.concluded", at(damage.impact()));
    }

    private List<String> row(DamageVerdicts.Line line) {
        String name = line.partCode() == null ? String.valueOf(line.partName()) : line.partCode();
        return List.of(
                String.valueOf(line.lineNo()),
                name,
                texts.code(line.operation()),
                line.position().isEmpty() ? "-" : at(line.position()),
                line.layer() == null ? "-" : String.valueOf(line.layer()),
                need(line),
                texts.say("explain.verdict." + line.verdict()),
                Cells.money(line.amount()));
    }

    private String need(DamageVerdicts.Line line) {
        if (line.verdict() == LineVerdict.NOT_ASSESSABLE) {
            return "-";
        }
        if (line.teardownSeen()) {
            return texts.say("explain.teardown");
        }
        return line.need() == null ? texts.say("explain.never") : String.valueOf(line.need());
    }

    /** Positions on the car as hours of a clock face, with the top and the underbody by name. */
    private String at(Points points) {
        return points.positions()
                .mapToObj(point -> switch (point) {
                    case Points.TOP -> texts.say("explain.top");
                    case Points.UNDERBODY -> texts.say("explain.underbody");
                    default -> String.valueOf(point);
                })
                .collect(Collectors.joining(" "));
    }
}
