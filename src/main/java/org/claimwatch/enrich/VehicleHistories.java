package org.claimwatch.enrich;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.OdometerReading;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.PastClaim;
import org.claimwatch.claim.VehicleHistory;
import org.jspecify.annotations.Nullable;

/** What the claims of one vehicle say of each other. */
public final class VehicleHistories {
    private static final Set<String> BUMPER_COVERS = Set.of("FR_BUMPER_COVER", "RR_BUMPER_COVER");
    private static final double EARTH_RADIUS_KM = 6371;

    private final int halfYearDays;
    private final int yearDays;
    private final int bumperDays;
    private final double similarParts;
    private final int twinHours;
    private final double twinKm;

    public VehicleHistories(Parameters parameters) {
        this.halfYearDays = parameters.whole("window.half_year_days");
        this.yearDays = parameters.whole("window.year_days");
        this.bumperDays = parameters.whole("CH-03.bumper_days");
        this.similarParts = parameters.number("CH-03.similar_share");
        this.twinHours = parameters.whole("CH-04.max_hours");
        this.twinKm = parameters.number("CH-04.max_km");
    }

    /** The history of each open claim, given all the claims of its vehicle. */
    public Map<String, VehicleHistory> of(List<PastClaim> claims) {
        Map<String, VehicleHistory> histories = new HashMap<>();
        for (PastClaim claim : claims) {
            if (claim.open()) {
                histories.put(claim.claimNo(), history(claim, claims));
            }
        }
        return histories;
    }

    private VehicleHistory history(PastClaim claim, List<PastClaim> claims) {
        Integer repeatedPartDays = null;
        Integer similarDamageDays = null;
        int twins = 0;
        boolean twinSharesPart = false;
        Set<String> lossesInTerm = new HashSet<>();
        List<OdometerReading> odometers =
                claims.stream().flatMap(other -> other.odometers().stream()).toList();
        for (PastClaim other : claims) {
            if (other.eventId().equals(claim.eventId())) {
                continue;
            }
            if (liesInTerm(other, claim)) {
                lossesInTerm.add(other.eventId());
            }
            if (isTwin(claim, other)) {
                twins++;
                twinSharesPart |= other.parts().stream().anyMatch(claim.parts()::contains);
            }
            if (other.lossAt().isBefore(claim.lossAt())) {
                int days = Times.days(other.lossAt(), claim.lossAt());
                if (other.repairUnproven() && repeatsPart(claim, other, days)) {
                    repeatedPartDays = nearer(repeatedPartDays, days);
                }
                if (other.notResurveyed() && isSimilar(claim, other)) {
                    similarDamageDays = nearer(similarDamageDays, days);
                }
            }
        }
        return new VehicleHistory(
                events(claim, claims, halfYearDays),
                events(claim, claims, yearDays),
                claim.coverStart() == null ? null : lossesInTerm.size(),
                repeatedPartDays,
                similarDamageDays,
                twins,
                twinSharesPart,
                Odometers.runBack(claim.odometers(), odometers));
    }

    /** Loss events in a window that ends with the loss; the claim's own event counts, whatever it is. */
    private static int events(PastClaim claim, List<PastClaim> claims, int days) {
        LocalDateTime from = claim.lossAt().minusDays(days);
        Set<String> events = new HashSet<>();
        events.add(claim.eventId());
        for (PastClaim other : claims) {
            if (other.frequencyCounts()
                    && !other.lossAt().isBefore(from)
                    && !other.lossAt().isAfter(claim.lossAt())) {
                events.add(other.eventId());
            }
        }
        return events.size();
    }

    private static boolean liesInTerm(PastClaim other, PastClaim claim) {
        return claim.coverStart() != null
                && !other.lossAt().isBefore(claim.coverStart())
                && !other.lossAt().isAfter(claim.lossAt());
    }

    boolean repeatsPart(PastClaim claim, PastClaim earlier, int days) {
        return earlier.replacedParts().stream()
                .anyMatch(part ->
                        claim.replacedParts().contains(part) && (days <= bumperDays || !BUMPER_COVERS.contains(part)));
    }

    boolean isSimilar(PastClaim claim, PastClaim other) {
        return jaccard(claim.parts(), other.parts()) >= similarParts;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        long together = one.size() + other.size() - shared;
        return together == 0 ? 0 : (double) shared / together;
    }

    boolean isTwin(PastClaim claim, PastClaim other) {
        LocalDateTime loss = claim.lossAt();
        boolean close = !other.lossAt().isBefore(loss.minusHours(twinHours))
                && !other.lossAt().isAfter(loss.plusHours(twinHours));
        return close && (isSamePlace(claim, other) || isNear(claim, other));
    }

    private static boolean isSamePlace(PastClaim claim, PastClaim other) {
        return claim.placeHash() != null && claim.placeHash().equals(other.placeHash());
    }

    private boolean isNear(PastClaim claim, PastClaim other) {
        return claim.lat() != null
                && claim.lon() != null
                && other.lat() != null
                && other.lon() != null
                && kilometres(claim.lat(), claim.lon(), other.lat(), other.lon()) <= twinKm;
    }

    /** Great-circle distance by the haversine formula. */
    private static double kilometres(double lat, double lon, double otherLat, double otherLon) {
        double dLat = StrictMath.sin(StrictMath.toRadians(otherLat - lat) / 2);
        double dLon = StrictMath.sin(StrictMath.toRadians(otherLon - lon) / 2);
        double a = dLat * dLat
                + StrictMath.cos(StrictMath.toRadians(lat))
                        * StrictMath.cos(StrictMath.toRadians(otherLat))
                        * dLon
                        * dLon;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(a)));
    }

    private static int nearer(@Nullable Integer nearest, int days) {
        return nearest == null ? days : Math.min(nearest, days);
    }
}
