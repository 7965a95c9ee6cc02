package org.claimwatch.claim;

import org.jspecify.annotations.Nullable;

/**
 * The first-scene survey of a claim that needs one.
 *
 * @param done whether somebody surveyed the scene first
 * @param surveyorId who did, else who surveyed the claim first; null where nobody is known to have
 */
public record SceneSurvey(boolean done, @Nullable String surveyorId) {}
