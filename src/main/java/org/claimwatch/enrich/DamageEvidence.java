package org.claimwatch.enrich;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.DamageVerdicts;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.LineVerdict;
import org.claimwatch.claim.Points;
import org.claimwatch.claim.Survey;
import org.claimwatch.claim.SurveyPhoto;
import org.claimwatch.enrich.EvidenceFinder.Case;

/** Which lines of the estimate do not fit, and what surveyors saw of the damage. */
final class DamageEvidence {
    void register(Map<String, Function<Case, Stream<EvidenceRow>>> finders) {
        finders.put("DC-01", of -> hitAndLines(of, line -> line.verdict() == LineVerdict.ZONE_CONFLICT));
        finders.put("DC-02", of -> hitAndLines(of, line -> line.verdict() == LineVerdict.SEVERITY_EXCESS));
        finders.put("DC-04", DamageEvidence::airbags);
        finders.put("DC-05", DamageEvidence::items);
        finders.put("DC-07", DamageEvidence::oldDamage);
    }

    private static Stream<EvidenceRow> hit(Case of) {
        return of.file().own().map(DamageEvidence::hit).stream();
    }

    private static EvidenceRow hit(ClaimVehicle own) {
        return EvidenceRow.hit(own).number("delta_v_kmh", own.speedChangeKmh());
    }

    private static Stream<EvidenceRow> hitAndLines(Case of, Predicate<DamageVerdicts.Line> which) {
        return Stream.concat(hit(of), lines(of, which));
    }

    private static Stream<EvidenceRow> lines(Case of, Predicate<DamageVerdicts.Line> which) {
        Set<Integer> lineNos = Set.copyOf(of.damage().lines().stream()
                .filter(which)
                .map(DamageVerdicts.Line::lineNo)
                .toList());
        return of.lines().stream()
                .filter(line -> lineNos.contains(line.lineNo()))
                .map(line -> EvidenceRow.line(line).code("verdict", verdict(of, line)));
    }

    private static String verdict(Case of, EstimateLine line) {
        return of.damage().lines().stream()
                .filter(judged -> Objects.equals(judged.lineNo(), line.lineNo()))
                .map(judged -> judged.verdict().name())
                .findFirst()
                .orElse("");
    }

    private static Stream<EvidenceRow> airbags(Case of) {
        return Stream.concat(
                hitAndLines(of, line -> DamageFacts.isAirbag(line.partCode())), flagged(of, Set.of("BELT_NOT_LOCKED")));
    }

    private static Stream<EvidenceRow> items(Case of) {
        EvidenceRow claim = EvidenceRow.claim(of.file().claim())
                .code("loss_cause", of.file().claim().lossCause())
                .number("water_grade", of.file().claim().waterGrade())
                .truth("single_vehicle", of.file().claim().singleVehicle());
        Stream<EvidenceRow> rows = switch (of.file().claim().lossCause()) {
            case "GLASS" -> lines(of, line -> !DamageFacts.isGlass(line.partCode()));
            case "FLOOD" ->
                lines(
                        of,
                        line -> isLayer(line, 0, 0)
                                || DamageFacts.isAirbag(line.partCode())
                                || "ENGINE".equals(line.partCode()));
            case "FIRE" -> flagged(of, Set.of("PARTS_MISSING"));
            case "UNDERBODY" -> lines(of, line -> "TRACTION_BATTERY".equals(line.partCode()));
            case "SCRATCH" -> lines(of, line -> isLayer(line, 2, 4));
            case "FALLING" ->
                lines(of, line -> !line.position().isEmpty() && !line.position().has(Points.TOP));
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(claim), rows);
    }

    private static boolean isLayer(DamageVerdicts.Line line, int from, int to) {
        return line.layer() != null && line.layer() >= from && line.layer() <= to;
    }

    private static Stream<EvidenceRow> oldDamage(Case of) {
        Stream<EvidenceRow> photos = of.file().photos().stream()
                .filter(photo -> of.file().surveys().stream().anyMatch(survey -> isOf(photo, survey)))
                .map(EvidenceRow::photo);
        return Stream.concat(flagged(of, Set.copyOf(SurveyorFlags.DAMAGE_FLAGS)), photos);
    }

    private static boolean isOf(SurveyPhoto photo, Survey survey) {
        return survey.surveyId().equals(photo.surveyId())
                && survey.flags() != null
                && survey.flags().hasAny(SurveyorFlags.DAMAGE_FLAGS);
    }

    private static Stream<EvidenceRow> flagged(Case of, Set<String> flags) {
        return of.file().surveys().stream()
                .filter(survey -> survey.flags() != null && survey.flags().hasAny(flags))
                .map(EvidenceRow::survey);
    }
}
