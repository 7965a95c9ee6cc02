package org.claimwatch.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a night means for those who plan the day after it. Only completed nights count, and of several runs of a date the
 * latest.
 *
 * @param deskDay the day on which the desks open: the first working day after the business date
 * @param dayAfter the working day after that
 * @param due all flagged claims by due date
 * @param changes since the completed night before; null when there is none
 * @param indicators in code order
 * @param branches by institution
 * @param surveyors by identifier and branch
 * @param shops with a scored claim or a re-survey, by identifier
 * @param feeds of the night's delivery, in the order of the contract
 */
public record NightOverview(
        LocalDate deskDay,
        LocalDate dayAfter,
        DueCounts due,
        @Nullable NightChanges changes,
        List<IndicatorTrend> indicators,
        List<BranchFigures> branches,
        List<SurveyorFigures> surveyors,
        List<ShopFigures> shops,
        List<FeedFigures> feeds) {

    public NightOverview {
        indicators = List.copyOf(indicators);
        branches = List.copyOf(branches);
        surveyors = List.copyOf(surveyors);
        shops = List.copyOf(shops);
        feeds = List.copyOf(feeds);
    }
}
