package org.claimwatch.claim;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Where a claim goes.
 *
 * @param route the severest of the band's route and the floors
 * @param otherwise where it goes when there is no place for it: the investigation quota is used up, or the control sample
 *     has enough claims of its branch
 * @param triggers the floors that apply, in code order
 * @param priority rank within a route: score × ln(1 + damage / 1000)
 */
public record Decision(
        Band band, Route route, Route otherwise, List<String> triggers, double priority, LocalDateTime dueAt) {

    public Decision {
        triggers = List.copyOf(triggers);
    }
}
