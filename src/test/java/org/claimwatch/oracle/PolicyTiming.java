package org.claimwatch.oracle;

import static org.claimwatch.oracle.ClaimFile.days;
import static org.claimwatch.oracle.ClaimFile.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

final class PolicyTiming {

    private PolicyTiming() {}

    static Finding pt01(ClaimFile claim) {
        if (claim.policy == null) {
            return Finding.UNKNOWN;
        }
        if (claim.renewal()) {
            return Finding.CLEAR;
        }
        LocalDate start = claim.policy.at("start_at").toLocalDate();
        long d = days(start, claim.lossDate);
        int points = within(d, 0, 7) ? 30 : within(d, 8, 30) ? 15 : within(d, 31, 60) ? 5 : 0;
        boolean newCar = claim.vehicle != null
                && claim.vehicle.isFalse("bought_used")
                && claim.vehicle.has("purchased_on")
                && within(days(claim.vehicle.on("purchased_on"), start), 0, 30);
        boolean twoVehiclesWithCertificate =
                claim.row.isFalse("single_vehicle") && claim.row.isTrue("police_certificate");
        return Finding.of(newCar || twoVehiclesWithCertificate ? Finding.oneTierLower(points) : points);
    }

    static Finding pt02(ClaimFile claim) {
        if (claim.policy == null) {
            return Finding.UNKNOWN;
        }
        boolean thirdVehicleKnown = claim.thirdRows.stream().anyMatch(t -> t.has("vehicle_id"));
        if (claim.firstSceneTraceMatches() || thirdVehicleKnown) {
            return Finding.CLEAR;
        }
        long e = days(claim.lossDate, claim.policy.at("end_at").toLocalDate());
        boolean raised = claim.singleVehicle()
                && claim.lines.stream()
                        .allMatch(line ->
                                claim.part(line) != null && claim.part(line).layerIs(0))
                && claim.partCodes().size() >= 3
                && claim.vehicleIdentity != null
                && noOtherLossSinceStart(claim);
        if (within(e, 0, 7)) {
            return Finding.of(raised ? 30 : 15);
        }
        return within(e, 8, 30) ? Finding.of(raised ? 15 : 5) : Finding.CLEAR;
    }

    private static boolean noOtherLossSinceStart(ClaimFile claim) {
        LocalDateTime start = claim.policy.at("start_at");
        return claim.claimsOfSameVehicle().stream()
                .filter(other -> !other.sameEvent(claim))
                .noneMatch(other -> !other.lossAt.isBefore(start) && !other.lossAt.isAfter(claim.lossAt));
    }

    static Finding pt03(ClaimFile claim) {
        int points = 0;
        for (Row endorsement : claim.endorsements()) {
            boolean raisesCover = endorsement.is("type", "COVERAGE_ADD")
                    || (endorsement.is("type", "SUM_INCREASE") && substantial(claim, endorsement));
            if (raisesCover
                    && endorsement.is("coverage_code", claim.row.text("coverage_code"))
                    && !endorsement.at("issued_at").isAfter(claim.lossAt)) {
                long days = days(endorsement.at("issued_at").toLocalDate(), claim.lossDate);
                int tier = within(days, 0, 30) ? 30 : within(days, 31, 60) ? 15 : 0;
                points = Math.max(points, tier);
            }
        }
        return Finding.of(points, claim.policy == null || !claim.night.delivered("endorsements"));
    }

    private static boolean substantial(ClaimFile claim, Row increase) {
        Row coverage = claim.coverage();
        if (coverage == null || !coverage.has("sum_insured") || !increase.has("delta_amount")) {
            return false;
        }
        BigDecimal delta = increase.number("delta_amount");
        BigDecimal before = coverage.number("sum_insured").subtract(delta);
        return delta.compareTo(before.multiply(new BigDecimal("0.20"))) >= 0;
    }

    static Finding pt04(ClaimFile claim) {
        if (claim.policy == null) {
            return Finding.UNKNOWN;
        }
        if (claim.renewal()) {
            return Finding.CLEAR;
        }
        LocalDateTime issued = claim.policy.at("issued_at");
        LocalDateTime paid = claim.policy.at("paid_at");
        boolean started = !claim.policy.at("start_at").isAfter(claim.lossAt);
        boolean paidLate = paid != null && paid.isAfter(claim.lossAt.plusHours(24));
        if (started && (issued.isAfter(claim.lossAt) || paidLate)) {
            return Finding.of(50);
        }
        boolean issuedWithinDayBefore = !issued.isAfter(claim.lossAt) && claim.lossAt.isBefore(issued.plusHours(24));
        boolean reportedDayLater = !claim.reportedAt.isBefore(claim.lossAt.plusHours(24));
        return Finding.of(issuedWithinDayBefore && reportedDayLater ? 30 : 0, started && paid == null);
    }
}
