package org.claimwatch.claim;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a rule set would have scored a claim of the past, once, as of a date soon after its report.
 *
 * @param route before the investigation quota
 * @param hits without what their sentences tell
 * @param damage CNY, or null when it was not known
 * @param priority rank within a route
 * @param favour points in the customer's favour, before their cap
 * @param control whether the claim is in the control sample: looked at although nothing asks for it
 */
@RecordBuilder
public record PastScore(
        String claimNo,
        LocalDate reportedOn,
        LocalDate asOf,
        String institutionId,
        int score,
        Band band,
        Route route,
        List<String> triggers,
        List<RedFlag> hits,
        List<String> unknown,
        @Nullable BigDecimal damage,
        double priority,
        int favour,
        boolean control) {

    public PastScore {
        triggers = List.copyOf(triggers);
        hits = List.copyOf(hits);
        unknown = List.copyOf(unknown);
    }

    /** What a score of that date says. */
    public static PastScore of(ScoredClaim claim, LocalDate asOf, int favour, boolean control) {
        return new PastScore(
                claim.claimNo(),
                claim.reportedAt().toLocalDate(),
                asOf,
                claim.institutionId(),
                claim.score(),
                claim.band(),
                claim.route(),
                claim.triggers(),
                claim.hits().stream()
                        .map(hit -> new RedFlag(hit.code(), hit.tier(), hit.points(), List.of()))
                        .toList(),
                claim.unknown(),
                claim.damage(),
                claim.priority(),
                favour,
                control);
    }
}
