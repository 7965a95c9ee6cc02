package org.claimwatch.claim;

import java.util.List;
import java.util.Map;

/** The parameters that stages other than the rules read; a rule set without one of them is not used. */
public final class StageParameters {

    /** Numbers of any kind. */
    public static final List<String> NUMBERS = List.of(
            "AP-01.steep_line_ratio",
            "CH-03.similar_share",
            "CH-04.max_km",
            "PT-03.min_increase",
            "due.one_day_max_damage",
            "due.two_days_max_damage",
            "route.fast_track_max_damage",
            "route.major_damage",
            "route.priority_damage_unit",
            "waiver.mutual_self_comp_max_damage");

    /** Whole numbers. */
    public static final List<String> WHOLE_NUMBERS = List.of(
            "AP-01.reference_max_age_days",
            "CH-03.bumper_days",
            "CH-03.lookback_days",
            "CH-03.similar_days",
            "CH-04.max_hours",
            "DC-07.confirming_photos",
            "PN-03.window_days",
            "SE-01.due_hours",
            "VH-01.owned_long_years",
            "band.critical",
            "band.guarded",
            "band.high",
            "band.medium",
            "band.medium_hit",
            "band.medium_hit_below_mitigation",
            "damage_model.min_sided_lines",
            "deep_night.from_hour",
            "deep_night.to_hour",
            "due.hour",
            "new_car.max_days_before_start",
            "night.from_hour",
            "night.to_hour",
            "renewal.tolerance_hours",
            "route.decisive_hit",
            "route.evidence_hit",
            "route.strong_hit",
            "window.half_year_days",
            "window.year_days");

    /**
     * The control sample, which a rule set may do without, and what holds for what it says nothing of: a share, a whole
     * number that decides who is drawn, and how many claims of one branch and one day of report at the most.
     */
    public static final Map<String, Double> CONTROL =
            Map.of("control.share", 0.01, "control.seed", 1.0, "control.cap", 3.0);

    private StageParameters() {}
}
