package org.claimwatch.enrich;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.Survey;
import org.claimwatch.claim.SurveyPhoto;
import org.claimwatch.enrich.EvidenceFinder.Case;

/** Which survey, which photo, and when the loss was and was reported. */
final class SurveyEvidence {
    void register(Map<String, Function<Case, Stream<EvidenceRow>>> finders) {
        finders.put("SE-01", of -> Stream.concat(reported(of), surveys(of, survey -> isOfKind(survey, "FIRST_SCENE"))));
        finders.put("SE-02", of -> Stream.concat(left(of), surveys(of, survey -> isOfKind(survey, "NON_FIRST"))));
        finders.put("SE-03", SurveyEvidence::photos);
        finders.put("SE-05", SurveyEvidence::statements);
        finders.put("TP-01", SurveyEvidence::reported);
        finders.put("TP-02", SurveyEvidence::reported);
    }

    private static EvidenceRow claim(Case of) {
        return EvidenceRow.claim(of.file().claim());
    }

    private static Stream<EvidenceRow> reported(Case of) {
        Claim claim = of.file().claim();
        return Stream.of(claim(of)
                .time("reported_at", claim.reportedAt())
                .truth("single_vehicle", claim.singleVehicle())
                .code("survey_waiver_code", claim.surveyWaiverCode()));
    }

    private static Stream<EvidenceRow> left(Case of) {
        return Stream.of(claim(of)
                .truth("left_scene", of.file().claim().leftScene())
                .code("collision_type", of.file().claim().collisionType()));
    }

    private static Stream<EvidenceRow> surveys(Case of, Predicate<Survey> which) {
        return of.file().surveys().stream().filter(which).map(EvidenceRow::survey);
    }

    private static boolean isOfKind(Survey survey, String kind) {
        return survey.kind().equals(kind);
    }

    /** The earliest photo when it is earlier than the loss; else the first one of the scene and who was there. */
    private static Stream<EvidenceRow> photos(Case of) {
        LocalDateTime lossAt = of.file().claim().lossAt();
        Stream<EvidenceRow> early = earliest(of, SurveyFacts.DAMAGE_PHOTOS)
                .filter(photo -> Objects.requireNonNull(photo.takenAt()).isBefore(lossAt))
                .map(EvidenceRow::photo);
        Stream<EvidenceRow> scene = Stream.concat(
                earliest(of, Set.of("SCENE_WIDE"))
                        .filter(photo ->
                                !Objects.requireNonNull(photo.takenAt()).isBefore(lossAt))
                        .map(EvidenceRow::photo),
                surveys(of, survey -> isOfKind(survey, "FIRST_SCENE")));
        return Stream.of(Stream.of(claim(of)), early, scene).flatMap(Function.identity());
    }

    private static Stream<SurveyPhoto> earliest(Case of, Set<String> categories) {
        return of.file().photos().stream()
                .filter(photo -> categories.contains(photo.category()) && photo.takenAt() != null)
                .min(Comparator.<SurveyPhoto, LocalDateTime>comparing(photo -> Objects.requireNonNull(photo.takenAt()))
                        .thenComparing(SurveyPhoto::photoId))
                .stream();
    }

    private static Stream<EvidenceRow> statements(Case of) {
        return Stream.concat(
                reported(of),
                of.file().surveys().stream()
                        .filter(survey -> survey.result().equals("DONE"))
                        .map(survey -> EvidenceRow.survey(survey)
                                .truth("driver_statement_taken", Boolean.TRUE.equals(survey.driverStatementTaken()))));
    }
}
