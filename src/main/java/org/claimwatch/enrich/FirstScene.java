package org.claimwatch.enrich;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.SceneSurvey;
import org.claimwatch.claim.Survey;
import org.jspecify.annotations.Nullable;

/** Which claims need a first-scene survey: those of which indicator SE-01 asks for one. */
final class FirstScene {
    private static final Set<String> CAUSES = Set.of("COLLISION", "UNDERBODY", "SCRATCH");
    private static final Comparator<Survey> EARLIEST = Comparator.comparing(
                    FirstScene::time, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(Survey::surveyId);

    private FirstScene() {}

    /** The survey of a claim that needs one; empty too where the surveys were never delivered. */
    static Optional<SceneSurvey> of(ClaimFile file, ClaimFacts facts) {
        Integer surveys = facts.firstSceneSurveys();
        if (surveys == null
                || !CAUSES.contains(facts.lossCause())
                || !facts.surveyDue()
                || Boolean.TRUE.equals(facts.validWaiver())) {
            return Optional.empty();
        }
        boolean done = surveys > 0;
        return Optional.of(new SceneSurvey(
                done,
                surveyor(
                        file,
                        survey -> !done
                                || survey.kind().equals("FIRST_SCENE")
                                        && survey.result().equals("DONE"))));
    }

    private static @Nullable String surveyor(ClaimFile file, Predicate<Survey> condition) {
        return file.surveys().stream()
                .filter(survey -> survey.surveyorId() != null)
                .filter(condition)
                .min(EARLIEST)
                .map(Survey::surveyorId)
                .orElse(null);
    }

    private static @Nullable LocalDateTime time(Survey survey) {
        return survey.arrivedAt() == null ? survey.dispatchedAt() : survey.arrivedAt();
    }
}
