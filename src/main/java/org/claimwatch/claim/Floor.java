package org.claimwatch.claim;

import java.util.List;

/**
 * A hard trigger: the claim goes at least to this route, whatever its score.
 *
 * @param reasons why it applies, at least one
 */
public record Floor(String code, Route route, List<Reason> reasons) {
    /** What makes floors apply. */
    public enum Reason {
        DECISIVE_HIT,
        THEFT,
        FIRE_WITH_TOTAL_LOSS,
        TOTAL_LOSS,
        LOSS_OUTSIDE_TERM,
        COVER_NOT_HELD,
        DAMAGE_ABOVE_SUM_INSURED,
        LICENCE_OR_INSPECTION,
        TIP_OFF,
        WATCH_LIST,
        LARGE_DAMAGE,
        SERIOUS_INJURY,
        TRACES_DO_NOT_MATCH,
        POLICE_BUT_SCENE_LEFT,
        DISPUTED
    }

    public Floor {
        reasons = List.copyOf(reasons);
    }
}
