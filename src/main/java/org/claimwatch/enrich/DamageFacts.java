package org.claimwatch.enrich;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.DamageVerdicts;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.LineVerdict;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Points;
import org.claimwatch.claim.Survey;
import org.claimwatch.enrich.PartCatalogue.PlacedPart;
import org.jspecify.annotations.Nullable;

/** Whether the damage on the estimate fits the reported collision. */
final class DamageFacts {
    private static final Set<String> OTHER_IMPACT = Set.of("SECOND_IMPACT_CONFIRMED", "TOW_DAMAGE");
    private static final Set<String> GLASS = Set.of("WINDSHIELD", "REAR_GLASS", "SUNROOF");
    private static final Points AWAY_FROM_FRONT = Points.of(3, 4, 5, 6, 7, 8, 9, 13, 14);
    private static final Points FRONT_OR_REAR = Points.of(11, 12, 1, 5, 6, 7);

    private final PartCatalogue catalogue;
    private final Parameters parameters;

    DamageFacts(PartCatalogue catalogue, Parameters parameters) {
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    /**
     * @param lines of the current estimate of the own vehicle; null when there is none
     */
    void fill(ClaimFile file, @Nullable List<EstimateLine> lines, ClaimFactsBuilder facts) {
        Claim claim = file.claim();
        ClaimVehicle own = file.own().orElse(null);
        boolean rollover = "ROLLOVER".equals(claim.collisionType());
        Points impact = impact(claim, own, rollover);
        Integer severity = own == null ? null : own.severityClass();
        facts.impactKnown(!impact.isEmpty())
                .rollover(claim.collisionType() == null ? null : rollover)
                .severityClass(severity)
                .deltaVKmh(own == null ? null : own.speedChangeKmh());
        if (!impact.isEmpty()) {
            facts.impactAwayFromFront(impact.liesWithin(AWAY_FROM_FRONT))
                    .impactFrontOrRear(impact.liesWithin(FRONT_OR_REAR));
        }
        if (lines != null) {
            JudgedEstimate judged =
                    new JudgedEstimate(lines, catalogue, impact, severity, surveysFlag(file, OTHER_IMPACT));
            consistency(judged, facts);
            items(judged, facts);
        }
    }

    /** What the damage model says of every line. */
    DamageVerdicts verdicts(ClaimFile file, List<EstimateLine> lines) {
        ClaimVehicle own = file.own().orElse(null);
        boolean rollover = "ROLLOVER".equals(file.claim().collisionType());
        Points impact = impact(file.claim(), own, rollover);
        Integer severity = own == null ? null : own.severityClass();
        boolean otherImpact = surveysFlag(file, OTHER_IMPACT);
        boolean stated = !rollover
                && own != null
                && own.impactPoints() != null
                && !own.impactPoints().isEmpty();
        return new DamageVerdicts(
                impact,
                stated,
                severity,
                otherImpact,
                new JudgedEstimate(lines, catalogue, impact, severity, otherImpact).told());
    }

    private static Points impact(Claim claim, @Nullable ClaimVehicle own, boolean rollover) {
        if (rollover
                || own == null
                || own.impactPoints() == null
                || own.impactPoints().isEmpty()) {
            return DamageModel.impliedBy(claim.collisionType());
        }
        return own.impactPoints();
    }

    private void consistency(JudgedEstimate judged, ClaimFactsBuilder facts) {
        BigDecimal all = judged.amount(line -> !line.isRestraint());
        BigDecimal assessable = judged.assessableAmount();
        facts.assessableShare(Shares.of(assessable, all));
        if (assessable.signum() > 0) {
            BigDecimal conflict = judged.amount(LineVerdict.ZONE_CONFLICT);
            BigDecimal excess = judged.amount(LineVerdict.SEVERITY_EXCESS);
            facts.conflictAmount(conflict.doubleValue())
                    .conflictShare(Shares.of(conflict, assessable))
                    .deepConflictAmount(judged.deepConflictAmount())
                    .sidesMixedUp(judged.fitsWhenSidesAreExchanged(parameters.whole("damage_model.min_sided_lines")))
                    .excessAmount(excess.doubleValue())
                    .excessShare(Shares.of(excess, assessable));
        }
    }

    private static void items(JudgedEstimate judged, ClaimFactsBuilder facts) {
        BigDecimal all = judged.amount(line -> true);
        facts.frontAirbagLine(hasCode(judged, "AIRBAG_FRONT"))
                .sideAirbagLine(hasCode(judged, "AIRBAG_SIDE_L") || hasCode(judged, "AIRBAG_SIDE_R"))
                .nonGlassAmount(judged.amount(line -> !isGlass(line)).doubleValue())
                .skinOrAirbagShare(Shares.of(judged.amount(line -> isLayer(line, 0, 0) || isAirbag(line)), all))
                .engineLine(hasCode(judged, "ENGINE"))
                .batteryReplaced(judged.lines().stream().anyMatch(DamageFacts::replacesBattery))
                .otherInnerPartLine(judged.lines().stream().anyMatch(line -> isLayer(line, 1, 4) && !isBattery(line)))
                .deepPartLine(judged.lines().stream().anyMatch(line -> isLayer(line, 2, 4)))
                .notTopShare(Shares.of(
                        judged.amount(line -> {
                            PlacedPart part = line.part();
                            return part != null && !part.clocks().has(Points.TOP);
                        }),
                        all));
    }

    private static boolean hasCode(JudgedEstimate judged, String code) {
        return judged.lines().stream().anyMatch(line -> code.equals(line.line().partCode()));
    }

    private static boolean isAirbag(JudgedEstimate.Line line) {
        return isAirbag(line.line().partCode());
    }

    static boolean isAirbag(@Nullable String code) {
        return code != null
                && Set.of("AIRBAG_FRONT", "AIRBAG_SIDE_L", "AIRBAG_SIDE_R").contains(code);
    }

    private static boolean isGlass(JudgedEstimate.Line line) {
        return isGlass(line.line().partCode());
    }

    static boolean isGlass(@Nullable String code) {
        return code != null && (GLASS.contains(code) || code.startsWith("DOOR_GLASS_") || code.startsWith("MIRROR_"));
    }

    private static boolean isBattery(JudgedEstimate.Line line) {
        return "TRACTION_BATTERY".equals(line.line().partCode());
    }

    private static boolean replacesBattery(JudgedEstimate.Line line) {
        return isBattery(line) && line.line().operation().equals("REPLACE");
    }

    private static boolean isLayer(JudgedEstimate.Line line, int from, int to) {
        PlacedPart part = line.part();
        return part != null && part.layer() != null && part.layer() >= from && part.layer() <= to;
    }

    private static boolean surveysFlag(ClaimFile file, Set<String> flags) {
        for (Survey survey : file.surveys()) {
            if (survey.flags() != null && survey.flags().hasAny(flags)) {
                return true;
            }
        }
        return false;
    }
}
