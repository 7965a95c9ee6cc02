package org.claimwatch.report;

import java.util.Collections;
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
 * @param suppressed hits that score nothing because somebody decided so, by code
 * @param issues claims with an issue of their data, by issue and subject
 * @param mostUrgent the first of the flagged claims
 */
public record NightFigures(
        long scored,
        long flagged,
        Map<Band, Long> bands,
        Map<Route, Long> routes,
        SortedMap<String, IndicatorFigures> indicators,
        long sidesMixedUp,
        SortedMap<String, Long> suppressed,
        SortedMap<String, Long> issues,
        List<ScoredClaim> mostUrgent) {

    /** Of a night that scored nothing. */
    static final NightFigures NONE = new NightFigures(
            0,
            0,
            Map.of(),
            Map.of(),
            Collections.emptySortedMap(),
            0,
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            List.of());

    /** Hits that score nothing. */
    long suppressedHits() {
        return suppressed.values().stream().mapToLong(Long::longValue).sum();
    }

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
