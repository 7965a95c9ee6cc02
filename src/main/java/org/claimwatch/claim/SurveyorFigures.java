package org.claimwatch.claim;

/**
 * A surveyor in a night: who surveyed open claims first, on the scene or not.
 *
 * @param institutionId the branch of those claims
 */
public record SurveyorFigures(String surveyorId, String institutionId, SceneSurveys sceneSurveys) {}
