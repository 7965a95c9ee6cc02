package org.claimwatch.oracle;

import java.util.Collection;

/** From the mildest to the most severe. */
enum Route {
    FAST_TRACK,
    NORMAL,
    DESK_REVIEW,
    RE_SURVEY_POST_REPAIR,
    RE_SURVEY_SCENE,
    PROBLEM_CASE,
    INVESTIGATION;

    static Route mostSevere(Route one, Collection<Route> others) {
        Route most = one;
        for (Route other : others) {
            most = other.compareTo(most) > 0 ? other : most;
        }
        return most;
    }
}
