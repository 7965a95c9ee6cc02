package org.claimwatch.oracle;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class ClaimHistory {

    private ClaimHistory() {}

    static Finding ch01(ClaimFile claim) {
        if (claim.vehicleIdentity == null) {
            return Finding.UNKNOWN;
        }
        int n180 = countedEvents(claim, 180);
        int n365 = countedEvents(claim, 365);
        int factor = claim.commercialUse() ? 2 : 1;
        if (n180 >= 5 * factor || n365 >= 7 * factor) {
            return Finding.of(30);
        }
        return Finding.of(n180 >= 3 * factor || n365 >= 4 * factor ? 15 : 0);
    }

    private static int countedEvents(ClaimFile claim, int days) {
        Set<String> events = new HashSet<>();
        events.add(claim.eventId);
        for (ClaimFile other : claim.claimsOfSameVehicle()) {
            boolean leftOut = other.cause("GLASS")
                    || other.row.has("cat_event_id")
                    || (other.row.is("status", "CLOSED")
                            && other.row.has("paid_total")
                            && other.row.number("paid_total").signum() == 0);
            if (claim.upToLoss(other, days) && !leftOut) {
                events.add(other.eventId);
            }
        }
        return events.size();
    }

    static Finding ch02(ClaimFile claim) {
        String driver = claim.night.personIdentity(claim.ownDriver());
        if (driver == null) {
            return Finding.UNKNOWN;
        }
        List<Night.Drive> drives = claim.night.drivesOfDriver.getOrDefault(driver, List.of()).stream()
                .filter(drive -> claim.upToLoss(drive.claim(), 365))
                .filter(drive -> vehicle(drive) != null)
                .toList();
        Set<String> vehicles = drives.stream().map(ClaimHistory::vehicle).collect(Collectors.toSet());
        Set<String> owners = new HashSet<>();
        drives.forEach(drive -> owners.add(owner(drive)));
        boolean oneKnownOwner = owners.size() == 1 && !owners.contains(null);
        if (oneKnownOwner) {
            return Finding.CLEAR;
        }
        if (vehicles.size() >= 3) {
            return Finding.of(30);
        }
        String ownOwner = claim.night.personIdentity(claim.ownOwner());
        boolean otherOwnersVehicleLately = vehicles.size() == 2
                && claim.vehicleIdentity != null
                && ownOwner != null
                && drives.stream()
                        .filter(drive -> !vehicle(drive).equals(claim.vehicleIdentity))
                        .anyMatch(drive -> claim.daysApart(drive.claim()) <= 90
                                && owner(drive) != null
                                && !owner(drive).equals(ownOwner));
        return Finding.of(otherOwnersVehicleLately ? 15 : 0, vehicles.size() == 2 && owners.contains(null));
    }

    private static String vehicle(Night.Drive drive) {
        ClaimFile claim = drive.claim();
        return claim.night.vehicleIdentity(claim.vehicleId(drive.vehicle()));
    }

    private static String owner(Night.Drive drive) {
        ClaimFile claim = drive.claim();
        return claim.night.personIdentity(claim.owner(drive.vehicle()));
    }

    static Finding ch03(ClaimFile claim) {
        int points = 0;
        for (ClaimFile earlier : claim.claimsOfSameVehicle()) {
            if (earlier.lossAt.isBefore(claim.lossAt) && !earlier.sameEvent(claim) && claim.daysApart(earlier) <= 730) {
                points = Math.max(points, claimedAgain(claim, earlier));
            }
        }
        boolean factMissing = claim.vehicleIdentity == null
                || claim.estimate == null
                || !claim.night.delivered("estimate_lines", "surveys", "documents");
        return Finding.of(points, factMissing);
    }

    private static int claimedAgain(ClaimFile claim, ClaimFile earlier) {
        long days = claim.daysApart(earlier);
        Set<String> again = new HashSet<>(claim.replacedPartCodes());
        again.retainAll(earlier.replacedPartCodes());
        if (days > 180) {
            again.removeAll(Set.of("FR_BUMPER_COVER", "RR_BUMPER_COVER"));
        }
        boolean notSurveyed = claim.night.delivered("surveys")
                && earlier.surveys.stream().noneMatch(s -> s.is("kind", "POST_REPAIR") && s.is("result", "DONE"));
        boolean notInvoiced = claim.night.delivered("documents")
                && earlier.documents.stream()
                        .noneMatch(d -> d.is("type", "REPAIR_INVOICE") && d.is("status", "RECEIVED"));
        if (!again.isEmpty() && notSurveyed && notInvoiced) {
            return days <= 90 || claim.flagged("OLD_DAMAGE") ? 50 : 30;
        }
        return days <= 180 && notSurveyed && halfAlike(claim.partCodes(), earlier.partCodes()) ? 15 : 0;
    }

    /** Jaccard index of at least one half. */
    private static boolean halfAlike(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return !union.isEmpty() && 2 * common.size() >= union.size();
    }

    static Finding ch04(ClaimFile claim) {
        int points = 0;
        for (ClaimFile other : claim.claimsOfSameVehicle()) {
            Duration apart = Duration.between(claim.lossAt, other.lossAt).abs();
            if (!other.sameEvent(claim)
                    && apart.compareTo(Duration.ofHours(24)) <= 0
                    && (nearby(claim, other) || samePlace(claim, other))) {
                Set<String> shared = new HashSet<>(claim.partCodes());
                shared.retainAll(other.partCodes());
                points = Math.max(points, shared.isEmpty() ? 15 : 50);
            }
        }
        return Finding.of(points, claim.vehicleIdentity == null);
    }

    private static boolean samePlace(ClaimFile claim, ClaimFile other) {
        String place = Clear.normalised(claim.row.text("place_text"));
        return place != null && place.equals(Clear.normalised(other.row.text("place_text")));
    }

    private static boolean nearby(ClaimFile claim, ClaimFile other) {
        for (ClaimFile side : List.of(claim, other)) {
            if (!side.row.has("lat") || !side.row.has("lon")) {
                return false;
            }
        }
        double lat1 = radians(claim.row.number("lat"));
        double lat2 = radians(other.row.number("lat"));
        double dLat = lat2 - lat1;
        double dLon = radians(other.row.number("lon")) - radians(claim.row.number("lon"));
        double h = Math.pow(Math.sin(dLat / 2), 2) + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h))) <= 5;
    }

    private static double radians(BigDecimal degrees) {
        return Math.toRadians(degrees.doubleValue());
    }
}
