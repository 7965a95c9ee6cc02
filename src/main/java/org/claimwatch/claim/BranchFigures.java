package org.claimwatch.claim;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A branch in a night: an institution to which scored claims belong.
 *
 * @param name null where institutions.csv does not name it
 * @param quota the claims that it can investigate a day; null: no limit
 * @param routes its scored claims by route, for every route, the mildest first
 * @param deferred claims that wait for a free place in the quota
 * @param deferredSince the business date since which one of them has waited, night after night; null when none waits
 * @param nightsDeferred how many completed nights that are, this one included
 * @param due its flagged claims by due date
 */
public record BranchFigures(
        String institutionId,
        @Nullable String name,
        @Nullable Integer quota,
        Map<Route, Long> routes,
        long deferred,
        @Nullable LocalDate deferredSince,
        int nightsDeferred,
        DueCounts due,
        SceneSurveys sceneSurveys) {

    public long scored() {
        return routes.values().stream().mapToLong(Long::longValue).sum();
    }

    public long flagged() {
        return routes.entrySet().stream()
                .filter(entry -> entry.getKey().isFlagged())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
