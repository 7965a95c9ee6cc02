package org.claimwatch.claim;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a claim in a night.
 *
 * @param deferred whether it waits for a free place in the investigation quota
 * @param damage CNY, or null when not known
 * @param firstFlaggedOn the business date on which the claim was first routed beyond the ordinary review, if it was
 * @param newHits codes that hit now and not at the claim's last scoring
 * @param goneHits codes that hit at the claim's last scoring and not now
 * @param previousRoute its route in the completed night before, or null when it was not scored in it
 * @param deferredSince the business date since which it has waited for a free place, night after night; null when it
 *     doesn't wait
 * @param nightsDeferred how many completed nights that are, this one included
 * @param suppressed hits that score nothing because somebody decided so for a time, in code order
 * @param issues what was wrong with its data
 */
@RecordBuilder
public record ScoredClaim(
        String claimNo,
        String institutionId,
        LocalDateTime lossAt,
        LocalDateTime reportedAt,
        int score,
        Band band,
        Route route,
        boolean deferred,
        int pointsRaw,
        int mitigation,
        List<RedFlag> hits,
        List<String> unknown,
        List<String> triggers,
        @Nullable BigDecimal damage,
        LocalDateTime dueAt,
        double priority,
        @Nullable LocalDate firstFlaggedOn,
        List<String> newHits,
        List<String> goneHits,
        @Nullable Route previousRoute,
        @Nullable LocalDate deferredSince,
        int nightsDeferred,
        List<SuppressedFlag> suppressed,
        List<DataIssue> issues) {}
