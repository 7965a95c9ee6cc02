package org.claimwatch.claim;

/** Where a claim goes next, the mildest first. */
public enum Route {
    FAST_TRACK,
    NORMAL,
    DESK_REVIEW,
    RE_SURVEY_POST_REPAIR,
    RE_SURVEY_SCENE,
    PROBLEM_CASE,
    INVESTIGATION;

    public static Route severest(Route one, Route other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Whether somebody has to look at the claim beyond the ordinary review. */
    public boolean isFlagged() {
        return compareTo(NORMAL) > 0;
    }
}
