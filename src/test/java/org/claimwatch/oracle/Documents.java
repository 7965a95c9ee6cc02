package org.claimwatch.oracle;

import static org.claimwatch.oracle.ClaimFile.days;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class Documents {

    private Documents() {}

    static Finding do01(ClaimFile claim) {
        String driverId = claim.ownDriver();
        Row driver = driverId == null ? null : claim.night.parties.get(driverId);
        boolean licenceInvalid = driver != null
                && (driver.is("licence_status", "SUSPENDED", "REVOKED", "NONE")
                        || longBeforeLoss(claim, driver, "licence_valid_to"));
        boolean inspectionOver = claim.vehicle != null && longBeforeLoss(claim, claim.vehicle, "inspection_valid_to");
        return Finding.of(
                licenceInvalid || inspectionOver ? 5 : 0,
                driver == null
                        || !driver.has("licence_status")
                        || !driver.has("licence_valid_to")
                        || claim.vehicle == null
                        || !claim.vehicle.has("inspection_valid_to"));
    }

    private static boolean longBeforeLoss(ClaimFile claim, Row row, String column) {
        return row.has(column) && days(row.on(column), claim.lossDate) > 30;
    }

    static Finding do02(ClaimFile claim) {
        Map<String, List<Row>> missing = Feeds.grouped(
                claim.documents.stream()
                        .filter(d -> d.is("status", "REFUSED", "LOST"))
                        .toList(),
                d -> d.text("type"));
        if (missing.values().stream().anyMatch(ofType -> ofType.size() >= 2)) {
            return Finding.of(15);
        }
        boolean overdue = claim.documents.stream()
                .filter(d -> d.is("status", "REQUESTED") && d.has("requested_at"))
                .map(d -> claim.night.calendar.workdayAfter(d.at("requested_at").toLocalDate(), 10))
                .anyMatch(due -> !due.isAfter(claim.night.date));
        return Finding.of(overdue ? 5 : 0, !claim.night.delivered("documents"));
    }

    static Finding do03(ClaimFile claim) {
        int points = 0;
        for (Row document : claim.documents) {
            if (document.is("type", "REPAIR_INVOICE") && usedInAnotherEvent(claim, document)) {
                return Finding.of(50);
            }
            boolean issuedBeforeLoss = document.is("type", "REPAIR_INVOICE", "MEDICAL")
                    && document.has("issued_on")
                    && document.on("issued_on").isBefore(claim.lossDate);
            if (issuedBeforeLoss || odometerRanBack(claim, document)) {
                points = 30;
            }
        }
        return Finding.of(points, !claim.night.delivered("documents"));
    }

    private static boolean usedInAnotherEvent(ClaimFile claim, Row invoice) {
        if (!invoice.has("number") || !invoice.has("issuer")) {
            return false;
        }
        return claim
                .night
                .claimsOfInvoice
                .getOrDefault(List.of(invoice.text("number"), invoice.text("issuer")), List.of())
                .stream()
                .anyMatch(other -> !other.sameEvent(claim));
    }

    private static boolean odometerRanBack(ClaimFile claim, Row document) {
        if (!document.has("odometer_km") || !document.has("issued_on")) {
            return false;
        }
        BigDecimal reading = document.number("odometer_km");
        Set<ClaimFile> sameVehicle = new HashSet<>(claim.claimsOfSameVehicle());
        sameVehicle.add(claim);
        return sameVehicle.stream()
                .flatMap(other -> other.documents.stream())
                .filter(other -> other.has("odometer_km") && other.has("issued_on"))
                .filter(other -> other.on("issued_on").isBefore(document.on("issued_on")))
                .anyMatch(other -> reading.compareTo(other.number("odometer_km")) < 0);
    }
}
