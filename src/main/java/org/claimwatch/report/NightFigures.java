package org.claimwatch.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;

/**
 * What a night's results add up to.
 *
 * @param scored claims that were scored
 * @param flagged claims whose route goes beyond the ordinary review
 * @param bands scored claims of every band, the mildest first
 * @param routes scored claims of every route, the mildest first
 * @param indicators what every indicator found, by code
 * @param sidesMixedUp claims whose estimate fits the impact only with left and right exchanged (issue SIDE_MIXUP)
 * @param mostUrgent the first of the flagged claims
 */
public record NightFigures(
        long scored,
        long flagged,
        Map<Band, Long> bands,
        Map<Route, Long> routes,
        SortedMap<String, IndicatorFigures> indicators,
        long sidesMixedUp,
        List<ScoredClaim> mostUrgent) {

    /** How many scored claims an indicator hit, found clear, or could not judge. */
    public record IndicatorFigures(long hit, long clear, long unknown) {}

    /** What an indicator found; all zero for a code that no claim and no rule knows. */
    IndicatorFigures indicator(String code) {
        return indicators.getOrDefault(code, new IndicatorFigures(0, 0, 0));
    }

    long of(Band band) {
        return bands.getOrDefault(band, 0L);
    }

    long of(Route route) {
        return routes.getOrDefault(route, 0L);
    }
}
