package org.claimwatch.route;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Decision;
import org.claimwatch.claim.Floor;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.RouteSteps;
import org.claimwatch.claim.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** Decides on each claim by itself: its band, its route before places are given out, and when it is due. */
public final class Router {
    private static final Set<String> ASK_FOR_THE_SCENE = Set.of("DC-01", "DC-04", "DC-05", "DC-07");
    private static final Set<String> ASK_FOR_THE_REPAIR = Set.of("CH-03", "DC-02");

    private final AsOf asOf;
    private final WorkCalendar calendar;
    private final Parameters parameters;
    private final Floors floors;
    private final ControlSample control;
    private final int strongHit;
    private final int mediumHit;
    private final int evidenceHit;

    public Router(AsOf asOf, WorkCalendar calendar, Parameters parameters) {
        this.asOf = asOf;
        this.calendar = calendar;
        this.parameters = parameters;
        this.floors = new Floors(parameters);
        this.control = new ControlSample(parameters);
        this.strongHit = parameters.whole("route.strong_hit");
        this.mediumHit = parameters.whole("band.medium_hit");
        this.evidenceHit = parameters.whole("route.evidence_hit");
    }

    public Decision decide(ClaimFacts facts, Assessment assessment) {
        List<Floor> triggers = floors.of(facts, assessment);
        Band band = band(assessment);
        Route byBand = routeOf(band, facts, assessment, triggers.isEmpty());
        Route route = severest(byBand, triggers.stream().map(Floor::route));
        List<String> codes = triggers.stream().map(Floor::code).toList();
        Route otherwise = severest(
                Route.RE_SURVEY_SCENE,
                triggers.stream().map(Floor::route).filter(floor -> floor != Route.INVESTIGATION));
        if (isDrawn(facts, band, route)) {
            otherwise = route;
            route = Route.DESK_REVIEW;
            codes = Stream.concat(Stream.of(ControlSample.TRIGGER), codes.stream())
                    .toList();
        }
        double damage = facts.damage() == null ? 0 : facts.damage();
        return new Decision(
                band,
                route,
                otherwise,
                codes,
                assessment.score() * StrictMath.log(1 + damage / parameters.number("route.priority_damage_unit")),
                due(facts));
    }

    /** The same decision, step by step. */
    public RouteSteps steps(ClaimFacts facts, Assessment assessment) {
        List<Floor> triggers = floors.of(facts, assessment);
        Band band = band(assessment);
        Route byBand = routeOf(band, facts, assessment, triggers.isEmpty());
        LocalDate from = dueFrom(facts);
        LocalDate due = due(facts).toLocalDate();
        Map<Boolean, List<LocalDate>> days =
                from.plusDays(1).datesUntil(due.plusDays(1)).collect(Collectors.partitioningBy(calendar::isWorkday));
        return new RouteSteps(
                triggers,
                band == Band.MEDIUM && assessment.score() < parameters.whole("band.medium"),
                byBand,
                isDrawn(facts, band, severest(byBand, triggers.stream().map(Floor::route))),
                from,
                facts.submittedOn() != null,
                days.getOrDefault(true, List.of()),
                days.getOrDefault(false, List.of()));
    }

    private boolean isDrawn(ClaimFacts facts, Band band, Route route) {
        return band == Band.LOW && !route.isFlagged() && control.draws(facts.claimNo());
    }

    private Band band(Assessment assessment) {
        int score = assessment.score();
        if (score >= parameters.whole("band.critical")) {
            return Band.CRITICAL;
        }
        if (score >= parameters.whole("band.high")) {
            return Band.HIGH;
        }
        boolean strongWithoutFavour = assessment.hasHitOf(strongHit)
                && assessment.favour() < parameters.whole("band.medium_hit_below_mitigation");
        if (score >= parameters.whole("band.medium") || strongWithoutFavour) {
            return Band.MEDIUM;
        }
        return score >= parameters.whole("band.guarded") ? Band.GUARDED : Band.LOW;
    }

    private Route routeOf(Band band, ClaimFacts facts, Assessment assessment, boolean noTrigger) {
        return switch (band) {
            case LOW ->
                noTrigger && isSimple(facts) && !assessment.hasHitOf(strongHit) ? Route.FAST_TRACK : Route.NORMAL;
            case GUARDED -> Route.NORMAL;
            case MEDIUM -> routeOfMedium(assessment.hits());
            case HIGH, CRITICAL -> Route.INVESTIGATION;
        };
    }

    private boolean isSimple(ClaimFacts facts) {
        Double damage = facts.damage();
        Integer injured = facts.injuryCount();
        Integer openRequests = facts.openRequests();
        return damage != null
                && damage <= parameters.number("route.fast_track_max_damage")
                && (injured == null || injured == 0)
                && openRequests != null
                && openRequests == 0;
    }

    private Route routeOfMedium(List<RedFlag> hits) {
        boolean scene = hits.stream()
                .anyMatch(hit -> hit.points() > evidenceHit
                        && (hit.group().equals("SE") || ASK_FOR_THE_SCENE.contains(hit.code())));
        if (scene) {
            return Route.RE_SURVEY_SCENE;
        }
        return hits.stream().anyMatch(hit -> ASK_FOR_THE_REPAIR.contains(hit.code()))
                ? Route.RE_SURVEY_POST_REPAIR
                : Route.DESK_REVIEW;
    }

    private static Route severest(Route route, Stream<Route> floors) {
        return floors.reduce(route, Route::severest);
    }

    /** Five o'clock on the last working day that review may take, by the amount of the damage. */
    private LocalDateTime due(ClaimFacts facts) {
        LocalDate day = calendar.workdayAfter(dueFrom(facts), reviewDays(facts.damage()));
        return day.atTime(LocalTime.of(parameters.whole("due.hour"), 0));
    }

    private LocalDate dueFrom(ClaimFacts facts) {
        return facts.submittedOn() == null ? asOf.date() : facts.submittedOn();
    }

    private int reviewDays(@Nullable Double damage) {
        if (damage == null || damage <= parameters.number("due.one_day_max_damage")) {
            return 1;
        }
        return damage <= parameters.number("due.two_days_max_damage") ? 2 : 3;
    }
}
