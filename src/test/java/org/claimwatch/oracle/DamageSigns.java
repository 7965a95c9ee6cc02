package org.claimwatch.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Items that don't fit the cause (DC-05), and what the surveyor saw (DC-07). */
final class DamageSigns {

    private static final Set<String> OLD_OR_ENLARGED = Set.of(
            "OLD_DAMAGE",
            "RUST",
            "DUST_IN_SCRATCH",
            "PARTS_MISSING",
            "SECOND_IMPACT_SUSPECTED",
            "NO_DEBRIS",
            "ENGINE_COLD");

    private DamageSigns() {}

    static Finding dc05(ClaimFile claim) {
        if (!Damage.passengerCar(claim)) {
            return Damage.notPassengerCar(claim);
        }
        boolean noLines = claim.estimate == null || !claim.night.delivered("estimate_lines");
        boolean noSurveys = !claim.night.delivered("surveys");
        return switch (claim.row.text("loss_cause")) {
            case "GLASS" -> Finding.of(beyondGlass(claim) ? 15 : 0, noLines);
            case "FLOOD" ->
                claim.row.has("cat_event_id")
                        ? Finding.CLEAR
                        : Finding.of(flood(claim), noLines || !claim.row.has("water_grade"));
            case "FIRE" -> Finding.of(claim.flagged("PARTS_MISSING") ? 30 : 0, noSurveys);
            case "UNDERBODY" -> Finding.of(underbody(claim), noLines);
            case "SCRATCH" ->
                Finding.of(
                        any(
                                        claim,
                                        line -> hasPart(claim, line)
                                                && claim.part(line).layerAtLeast(2))
                                ? 15
                                : 0,
                        noLines);
            case "FALLING" -> Finding.of(falling(claim), noLines);
            default -> Finding.CLEAR;
        };
    }

    private static boolean beyondGlass(ClaimFile claim) {
        BigDecimal other = ClaimFile.amount(claim.lines.stream()
                .filter(line -> !glass(line.text("part_code")))
                .toList());
        return other.compareTo(BigDecimal.valueOf(300)) > 0;
    }

    private static boolean glass(String code) {
        return code != null
                && (Set.of("WINDSHIELD", "REAR_GLASS", "SUNROOF").contains(code)
                        || code.startsWith("DOOR_GLASS_")
                        || code.startsWith("MIRROR_"));
    }

    private static int flood(ClaimFile claim) {
        boolean engine = any(claim, line -> line.is("part_code", "ENGINE"));
        if (engine && claim.row.is("water_grade", "1", "2")) {
            return 30;
        }
        List<Row> outside = claim.lines.stream()
                .filter(line -> (hasPart(claim, line) && claim.part(line).layerIs(0))
                        || PartCatalogue.isAirbag(line.text("part_code")))
                .toList();
        BigDecimal all = ClaimFile.amount(claim.lines);
        boolean fifth = all.signum() > 0 && Damage.shareAtLeast(ClaimFile.amount(outside), all, "0.20");
        return fifth ? 15 : 0;
    }

    private static int underbody(ClaimFile claim) {
        boolean batteryAlone = any(claim, l -> l.is("part_code", "TRACTION_BATTERY") && l.is("operation", "REPLACE"))
                && !any(
                        claim,
                        line -> hasPart(claim, line)
                                && !line.is("part_code", "TRACTION_BATTERY")
                                && claim.part(line).layerAtLeast(1));
        if (batteryAlone) {
            return 30;
        }
        boolean unseen = claim.night.inForce.contains("SE-01")
                && SurveyEvidence.se01(claim).points() > 5;
        return claim.singleVehicle() && unseen ? 15 : 0;
    }

    private static int falling(ClaimFile claim) {
        BigDecimal elsewhere = ClaimFile.amount(claim.lines.stream()
                .filter(line ->
                        hasPart(claim, line) && !claim.part(line).clocks().contains(13))
                .toList());
        BigDecimal limit = ClaimFile.amount(claim.lines).multiply(new BigDecimal("0.15"));
        return elsewhere.compareTo(limit) > 0 ? 15 : 0;
    }

    private static boolean hasPart(ClaimFile claim, Row line) {
        return claim.part(line) != null;
    }

    private static boolean any(ClaimFile claim, Predicate<Row> condition) {
        return claim.lines.stream().anyMatch(condition);
    }

    static Finding dc07(ClaimFile claim) {
        if (!Damage.passengerCar(claim)) {
            return Damage.notPassengerCar(claim);
        }
        List<Row> flagged = claim.surveys.stream()
                .filter(s -> s.list("flags").stream().anyMatch(OLD_OR_ENLARGED::contains))
                .toList();
        if (flagged.isEmpty()) {
            return claim.night.delivered("surveys") ? Finding.CLEAR : Finding.UNKNOWN;
        }
        List<Row> photographed =
                flagged.stream().filter(s -> photos(claim, s) > 0).toList();
        if (photographed.isEmpty()) {
            return Finding.UNKNOWN;
        }
        boolean confirmed = false;
        for (Row survey : photographed) {
            confirmed |= photos(claim, survey, "DAMAGE", "CONTACT_POINT") >= 2;
            for (Row other : photographed) {
                confirmed |= sameFlagByAnotherSurveyor(survey, other);
            }
        }
        return Finding.of(confirmed ? 30 : 15);
    }

    private static boolean sameFlagByAnotherSurveyor(Row survey, Row other) {
        return survey.has("surveyor_id")
                && other.has("surveyor_id")
                && !survey.text("surveyor_id").equals(other.text("surveyor_id"))
                && survey.list("flags").stream()
                        .anyMatch(flag -> OLD_OR_ENLARGED.contains(flag)
                                && other.list("flags").contains(flag));
    }

    private static long photos(ClaimFile claim, Row survey, String... categories) {
        return claim.photos.stream()
                .filter(photo -> survey.text("survey_id").equals(photo.text("survey_id")))
                .filter(photo -> categories.length == 0 || photo.is("category", categories))
                .count();
    }
}
