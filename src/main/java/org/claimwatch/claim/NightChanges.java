package org.claimwatch.claim;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed since the completed night before.
 *
 * @param previousDate its business date
 * @param previousScored claims that it scored
 * @param previousFlagged claims that it flagged
 * @param newlyFlagged flagged now and not then
 * @param stillFlagged flagged now and then
 * @param noLongerFlagged flagged then, scored and not flagged now
 * @param settled flagged then and no longer open
 * @param moves claims that were scored both times and change their route, flagged at least once; the severest new route
 *     first, then the severest old one
 */
public record NightChanges(
        LocalDate previousDate,
        long previousScored,
        long previousFlagged,
        long newlyFlagged,
        long stillFlagged,
        long noLongerFlagged,
        long settled,
        List<Move> moves) {

    public NightChanges {
        moves = List.copyOf(moves);
    }

    /** So many claims went from one route to another. */
    public record Move(Route from, Route to, long claims) {}
}
