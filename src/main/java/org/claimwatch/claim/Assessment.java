package org.claimwatch.claim;

import java.util.List;

/**
 * The rules' answer on a claim.
 *
 * @param hits those that count, in code order
 * @param suppressed hits that don't, because somebody decided so for a time, in code order
 * @param unknown codes of the indicators that lack a fact and did not hit, in code order
 * @param weak points of the weak hits, capped
 * @param pointsRaw weak points plus the capped points of every group
 * @param favour points in the customer's favour before their cap: M of the score formula
 * @param mitigation the points that were taken off
 * @param score 0 to 100
 */
public record Assessment(
        List<RedFlag> hits,
        List<SuppressedFlag> suppressed,
        List<String> unknown,
        int weak,
        int pointsRaw,
        int favour,
        int mitigation,
        int score) {

    public Assessment {
        hits = List.copyOf(hits);
        suppressed = List.copyOf(suppressed);
        unknown = List.copyOf(unknown);
    }

    /** Whether an indicator hit. */
    public boolean hasHit(String code) {
        return hits.stream().anyMatch(hit -> hit.code().equals(code));
    }

    /** Whether an indicator hit with at least so many points. */
    public boolean hasHitOf(int points) {
        return hits.stream().anyMatch(hit -> hit.points() >= points);
    }
}
