package org.claimwatch.enrich;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimwatch.claim.DamageVerdicts;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.LineVerdict;
import org.claimwatch.claim.Points;
import org.claimwatch.enrich.PartCatalogue.PlacedPart;
import org.jspecify.annotations.Nullable;

/** The lines of an estimate, each with the verdict of the damage model. */
final class JudgedEstimate {
    private final List<Line> lines = new ArrayList<>();
    private final PartCatalogue catalogue;
    private final Points impact;
    private final @Nullable Integer severity;
    private final boolean otherImpactConfirmed;

    /**
     * A judged line.
     *
     * @param part null when the catalogue does not know it
     */
    record Line(EstimateLine line, @Nullable PlacedPart part, LineVerdict verdict) {
        boolean isRestraint() {
            return PartCatalogue.isRestraint(line.partCode());
        }
    }

    /**
     * @param otherImpactConfirmed a survey confirmed a second impact or tow damage, which explains every line
     */
    JudgedEstimate(
            List<EstimateLine> lines,
            PartCatalogue catalogue,
            Points impact,
            @Nullable Integer severity,
            boolean otherImpactConfirmed) {
        this.catalogue = catalogue;
        this.impact = impact;
        this.severity = severity;
        this.otherImpactConfirmed = otherImpactConfirmed;
        for (EstimateLine line : lines) {
            PlacedPart part = catalogue.find(line.partCode());
            this.lines.add(new Line(line, part, verdict(line, part)));
        }
    }

    private LineVerdict verdict(EstimateLine line, @Nullable PlacedPart part) {
        if (part == null || PartCatalogue.isRestraint(line.partCode())) {
            return LineVerdict.NOT_ASSESSABLE;
        }
        return otherImpactConfirmed || line.teardownPhotoId() != null
                ? LineVerdict.CONSISTENT
                : DamageModel.verdict(DamageModel.severityNeeded(part, impact), severity);
    }

    /** What there is to tell of every line, in their order. */
    List<DamageVerdicts.Line> told() {
        return lines.stream().map(this::told).toList();
    }

    private DamageVerdicts.Line told(Line judged) {
        EstimateLine line = judged.line();
        PlacedPart part = judged.isRestraint() ? null : judged.part();
        return new DamageVerdicts.Line(
                line.lineNo(),
                line.partCode(),
                line.partName(),
                line.operation(),
                part == null ? Points.NONE : part.clocks(),
                part == null ? null : part.layer(),
                part == null ? null : DamageModel.severityNeeded(part, impact),
                line.teardownPhotoId() != null,
                judged.verdict(),
                line.amount());
    }

    List<Line> lines() {
        return lines;
    }

    /** Sum of the amounts of some lines, in CNY. */
    BigDecimal amount(Predicate<Line> which) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            if (which.test(line)) {
                sum = sum.add(line.line().amount());
            }
        }
        return sum;
    }

    BigDecimal amount(LineVerdict verdict) {
        return amount(line -> line.verdict() == verdict);
    }

    BigDecimal assessableAmount() {
        return amount(line -> line.verdict() != LineVerdict.NOT_ASSESSABLE);
    }

    /** The largest amount of a conflict line whose part is of layer 3 or 4, in CNY. */
    double deepConflictAmount() {
        double largest = 0;
        for (Line line : lines) {
            PlacedPart part = line.part();
            if (line.verdict() == LineVerdict.ZONE_CONFLICT
                    && part != null
                    && part.layer() != null
                    && part.layer() >= 3) {
                largest = Math.max(largest, line.line().amount().doubleValue());
            }
        }
        return largest;
    }

    /** Whether there are enough sided lines, and with left and right exchanged on all of them no conflict is left. */
    boolean fitsWhenSidesAreExchanged(int fewestSidedLines) {
        int sided = 0;
        for (Line line : lines) {
            String code = line.line().partCode();
            PlacedPart part = line.part();
            if (code == null || part == null) {
                continue;
            }
            if (part.sided() && (code.endsWith("_L") || code.endsWith("_R"))) {
                sided++;
            }
            if (verdict(line.line(), catalogue.findOnOtherSide(code)) == LineVerdict.ZONE_CONFLICT) {
                return false;
            }
        }
        return sided >= fewestSidedLines;
    }
}
