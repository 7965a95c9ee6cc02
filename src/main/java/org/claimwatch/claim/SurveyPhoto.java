package org.claimwatch.claim;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A photo taken for a survey: a row of survey_photos.csv. */
public record SurveyPhoto(
        String photoId,
        String claimNo,
        @Nullable String surveyId,
        String category,
        @Nullable LocalDateTime takenAt,
        @Nullable LocalDateTime uploadedAt,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String sha256) {}
