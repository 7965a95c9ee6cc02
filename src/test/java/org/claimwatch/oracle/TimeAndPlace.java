package org.claimwatch.oracle;

import java.time.Duration;

final class TimeAndPlace {

    private TimeAndPlace() {}

    static Finding tp01(ClaimFile claim) {
        if (claim.commercialUse() || !claim.night()) {
            return Finding.CLEAR;
        }
        return Finding.of(claim.deepNight() && claim.singleVehicle() ? 15 : 5);
    }

    static Finding tp02(ClaimFile claim) {
        boolean parkedHit = claim.row.is("collision_type", "PARKED_HIT") && claim.row.has("discovered_at");
        if (claim.row.isTrue("hospitalised") || parkedHit) {
            return Finding.CLEAR;
        }
        Duration delay = Duration.between(claim.lossAt, claim.reportedAt);
        boolean nightAlone = claim.night() && claim.singleVehicle();
        if (delay.compareTo(Duration.ofHours(48)) > 0 || (nightAlone && delay.compareTo(Duration.ofHours(2)) >= 0)) {
            return Finding.of(15);
        }
        return Finding.of(delay.compareTo(Duration.ofHours(24)) > 0 ? 5 : 0);
    }
}
