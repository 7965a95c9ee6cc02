package org.claimwatch.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Floor;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.RouteSteps;
import org.claimwatch.claim.ScoredClaim;

/** How a claim got its route and its due date. */
final class RouteText {
    private static final int LABELS = 26;
    private static final String CONTROL = "CONTROL";

    private final TextPage page;
    private final Texts texts;

    RouteText(TextPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void write(Explanation told) {
        RouteSteps steps = told.route();
        ScoredClaim scored = told.scored();
        page.heading(texts.say("explain.route"));
        pair(
                texts.say("explain.route.band", texts.band(scored.band())),
                steps.bandByHit()
                        ? texts.say("explain.route.by_hit", texts.route(steps.byBand()))
                        : texts.route(steps.byBand()));
        if (steps.floors().isEmpty()) {
            pair(texts.say("explain.route.floors"), texts.say("explain.none"));
        }
        for (Floor floor : steps.floors()) {
            pair(
                    texts.say("explain.route.floor", floor.code()),
                    texts.say(
                            "explain.route.at_least",
                            texts.route(floor.route()),
                            floor.reasons().stream()
                                    .map(reason -> texts.say("floor." + reason))
                                    .collect(Collectors.joining(" "))));
        }
        if (steps.drawn()) {
            pair(
                    texts.say("explain.route.control"),
                    scored.triggers().contains(CONTROL)
                            ? texts.say("explain.route.control.in", texts.route(Route.DESK_REVIEW))
                            : texts.say("explain.route.control.full"));
        }
        pair(
                texts.say("explain.route.is"),
                scored.deferred()
                        ? texts.say("explain.route.deferred", texts.route(scored.route()))
                        : texts.route(scored.route()));
        if (scored.deferredSince() != null) {
            pair(
                    texts.say("explain.route.waits"),
                    texts.say("explain.route.since", scored.deferredSince(), scored.nightsDeferred()));
        }
        pair(texts.say("explain.due"), Cells.minute(scored.dueAt()));
        pair("", due(steps));
    }

    private String due(RouteSteps steps) {
        String counted = texts.say(
                steps.submitted() ? "explain.due.submitted" : "explain.due.night",
                steps.workdays().size(),
                steps.dueFrom(),
                days(steps.workdays()));
        return steps.daysOff().isEmpty() ? counted : texts.say("explain.due.days_off", counted, days(steps.daysOff()));
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    private void pair(String label, String text) {
        page.labelled(2, label, LABELS, text);
    }
}
