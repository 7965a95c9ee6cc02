package org.claimwatch.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Wording;
import org.claimwatch.report.NightFigures.IndicatorFigures;

/** Counts the claims that pass by and keeps the first of the flagged ones. */
final class Tally {
    /** How many of the flagged claims are kept. */
    static final int MOST_URGENT = 5;

    private final Map<Band, Long> bands = new EnumMap<>(Band.class);
    private final Map<Route, Long> routes = new EnumMap<>(Route.class);
    private long sidesMixedUp;
    private final Map<String, Long> hits = new HashMap<>();
    private final Map<String, Long> unknowns = new HashMap<>();
    private final SortedMap<String, Long> suppressed = new TreeMap<>();
    private final SortedMap<String, Long> issues = new TreeMap<>();
    private final List<ScoredClaim> mostUrgent = new ArrayList<>();
    private long scored;
    private long flagged;

    Tally() {
        for (Band band : Band.values()) {
            bands.put(band, 0L);
        }
        for (Route route : Route.values()) {
            routes.put(route, 0L);
        }
    }

    void addScored(ScoredClaim claim) {
        scored++;
        bands.merge(claim.band(), 1L, Long::sum);
        routes.merge(claim.route(), 1L, Long::sum);
        for (RedFlag hit : claim.hits()) {
            hits.merge(hit.code(), 1L, Long::sum);
            if (hit.code().equals("DC-01") && hit.tier().equals("moderate-mixed")) {
                sidesMixedUp++;
            }
        }
        claim.suppressed().forEach(told -> suppressed.merge(told.flag().code(), 1L, Long::sum));
        claim.issues().forEach(issue -> issues.merge(issue.issue() + " " + issue.subject(), 1L, Long::sum));
        for (String code : claim.unknown()) {
            unknowns.merge(code, 1L, Long::sum);
        }
    }

    void addFlagged(ScoredClaim claim) {
        flagged++;
        if (mostUrgent.size() < MOST_URGENT) {
            mostUrgent.add(claim);
        }
    }

    NightFigures figures(Wording wording) {
        TreeSet<String> codes = new TreeSet<>(hits.keySet());
        codes.addAll(unknowns.keySet());
        wording.indicators().stream().map(Indicator::code).forEach(codes::add);
        SortedMap<String, IndicatorFigures> indicators = new TreeMap<>();
        for (String code : codes) {
            long hit = hits.getOrDefault(code, 0L);
            long unknown = unknowns.getOrDefault(code, 0L);
            indicators.put(
                    code,
                    new IndicatorFigures(hit, scored - hit - suppressed.getOrDefault(code, 0L) - unknown, unknown));
        }
        return new NightFigures(
                scored,
                flagged,
                Collections.unmodifiableMap(bands),
                Collections.unmodifiableMap(routes),
                Collections.unmodifiableSortedMap(indicators),
                sidesMixedUp,
                Collections.unmodifiableSortedMap(suppressed),
                Collections.unmodifiableSortedMap(issues),
                List.copyOf(mostUrgent));
    }
}
