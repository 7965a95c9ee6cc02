package org.claimwatch.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Survey;
import org.jspecify.annotations.Nullable;

/** Whether surveyors saw old or enlarged damage, and what bears it out. */
final class SurveyorFlags {
    static final List<String> DAMAGE_FLAGS = List.of(
            "OLD_DAMAGE",
            "RUST",
            "DUST_IN_SCRATCH",
            "PARTS_MISSING",
            "SECOND_IMPACT_SUSPECTED",
            "NO_DEBRIS",
            "ENGINE_COLD");
    private static final Set<String> CONFIRMING_PHOTOS = Set.of("DAMAGE", "CONTACT_POINT");

    private final int confirmingPhotos;

    SurveyorFlags(Parameters parameters) {
        this.confirmingPhotos = parameters.whole("DC-07.confirming_photos");
    }

    void fill(ClaimFile file, ClaimFactsBuilder facts) {
        List<Survey> flagged = file.surveys().stream()
                .filter(survey -> survey.flags() != null && survey.flags().hasAny(DAMAGE_FLAGS))
                .toList();
        List<Survey> withPhoto = flagged.stream()
                .filter(survey -> photos(file, survey, null) > 0)
                .toList();
        facts.damageFlagSeen(!withPhoto.isEmpty())
                .damageFlagConfirmed(isSeenByTwo(withPhoto)
                        || withPhoto.stream()
                                .anyMatch(survey -> photos(file, survey, CONFIRMING_PHOTOS) >= confirmingPhotos))
                .damageFlagWithoutPhoto(!flagged.isEmpty() && withPhoto.isEmpty());
    }

    private static long photos(ClaimFile file, Survey survey, @Nullable Set<String> categories) {
        return file.photos().stream()
                .filter(photo -> survey.surveyId().equals(photo.surveyId()))
                .filter(photo -> categories == null || categories.contains(photo.category()))
                .count();
    }

    /** Whether two different surveyors saw one and the same. */
    private static boolean isSeenByTwo(List<Survey> surveys) {
        for (String flag : DAMAGE_FLAGS) {
            List<String> surveyors = new ArrayList<>();
            for (Survey survey : surveys) {
                String surveyor = survey.surveyorId();
                if (surveyor != null && survey.flags() != null && survey.flags().has(flag)) {
                    surveyors.add(surveyor);
                }
            }
            if (surveyors.stream().distinct().count() > 1) {
                return true;
            }
        }
        return false;
    }
}
