package org.claimwatch.enrich;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.Survey;
import org.claimwatch.claim.SurveyPhoto;
import org.jspecify.annotations.Nullable;

/** Who surveyed what and when, and what the photos say. */
final class SurveyFacts {
    static final Set<String> DAMAGE_PHOTOS = Set.of("SCENE_WIDE", "CONTACT_POINT", "DAMAGE");

    private final AsOf asOf;
    private final boolean surveysDelivered;
    private final Parameters parameters;
    private final SurveyorFlags flags;

    SurveyFacts(AsOf asOf, Reference reference, Parameters parameters) {
        this.asOf = asOf;
        this.surveysDelivered = reference.delivered().contains(Feed.SURVEYS);
        this.parameters = parameters;
        this.flags = new SurveyorFlags(parameters);
    }

    void fill(ClaimFile file, @Nullable BigDecimal damage, ClaimFactsBuilder facts) {
        Claim claim = file.claim();
        LocalDateTime due = claim.reportedAt().plusHours(parameters.whole("SE-01.due_hours"));
        facts.surveyDue(!due.isAfter(asOf.cutoff()))
                .validWaiver(Waiver.isValid(file, damage, parameters.number("waiver.mutual_self_comp_max_damage")));
        photos(file, facts);
        if (surveysDelivered) {
            surveys(file, facts);
            flags.fill(file, facts);
        }
    }

    private void surveys(ClaimFile file, ClaimFactsBuilder facts) {
        Claim claim = file.claim();
        List<Survey> all = file.surveys();
        List<Survey> done =
                all.stream().filter(survey -> survey.result().equals("DONE")).toList();
        List<Survey> firstScene = done.stream()
                .filter(survey -> survey.kind().equals("FIRST_SCENE"))
                .toList();
        List<LocalDateTime> arrivals = firstScene.stream()
                .map(Survey::arrivedAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        facts.firstSceneSurveys(firstScene.size())
                .firstSceneNotDispatched(all.stream()
                        .anyMatch(survey -> survey.kind().equals("FIRST_SCENE")
                                && survey.result().equals("NOT_DISPATCHED")))
                .firstSceneTraceMatches(firstScene.stream().anyMatch(survey -> "YES".equals(survey.traceMatch())))
                .traceContradicts(all.stream().anyMatch(survey -> "NO".equals(survey.traceMatch())))
                .nonFirstSceneSurveys((int) all.stream()
                        .filter(survey -> survey.kind().equals("NON_FIRST"))
                        .count())
                .surveysDone(done.size())
                .driverStatementTaken(
                        done.stream().anyMatch(survey -> Boolean.TRUE.equals(survey.driverStatementTaken())))
                .oldDamageSeen(hasFlag(all, "OLD_DAMAGE"))
                .beltNotLocked(hasFlag(all, "BELT_NOT_LOCKED"))
                .partsMissingSeen(hasFlag(all, "PARTS_MISSING"))
                .videoConsistent(hasFlag(all, "VIDEO_CONSISTENT"));
        if (!arrivals.isEmpty()) {
            facts.hoursFromReportToFirstScene(Times.hours(claim.reportedAt(), arrivals.get(0)))
                    .hoursBetweenLossAndFirstScene(arrivals.stream()
                            .mapToDouble(arrival -> Math.abs(Times.hours(claim.lossAt(), arrival)))
                            .min()
                            .orElseThrow());
        }
    }

    private static boolean hasFlag(List<Survey> surveys, String flag) {
        return surveys.stream()
                .anyMatch(survey -> survey.flags() != null && survey.flags().has(flag));
    }

    private static void photos(ClaimFile file, ClaimFactsBuilder facts) {
        LocalDateTime lossAt = file.claim().lossAt();
        LocalDateTime first = earliest(file, DAMAGE_PHOTOS);
        LocalDateTime scene = earliest(file, Set.of("SCENE_WIDE"));
        facts.minutesFromLossToFirstPhoto(first == null ? null : Times.minutes(lossAt, first))
                .hoursFromLossToScenePhoto(scene == null ? null : Times.hours(lossAt, scene));
    }

    private static @Nullable LocalDateTime earliest(ClaimFile file, Set<String> categories) {
        return file.photos().stream()
                .filter(photo -> categories.contains(photo.category()))
                .map(SurveyPhoto::takenAt)
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo)
                .orElse(null);
    }
}
