package org.claimwatch.oracle;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class VehicleFacts {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String VALUES_OF_LETTERS = "12345678123457923456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    private VehicleFacts() {}

    static Finding vh01(ClaimFile claim) {
        Row vehicle = claim.vehicle;
        if (vehicle == null
                || !vehicle.has("first_registered_on")
                || !vehicle.has("new_price")
                || claim.damage == null) {
            return Finding.UNKNOWN;
        }
        boolean old = !vehicle.on("first_registered_on").plusYears(8).isAfter(claim.lossDate);
        if (!old || !vehicle.atLeast("new_price", "300000") || !claim.damageAtLeast("20000")) {
            return Finding.CLEAR;
        }
        boolean thirdLiable = claim.thirdRows.stream()
                .anyMatch(t ->
                        t.has("liability_pct") && t.number("liability_pct").compareTo(BigDecimal.valueOf(100)) == 0);
        boolean unobserved = claim.singleVehicle() && (claim.night() || claim.remote());
        int points = unobserved || thirdLiable ? 30 : 15;
        boolean longOwned = vehicle.has("purchased_on")
                && vehicle.on("purchased_on").plusYears(3).isBefore(claim.lossDate);
        return Finding.of(!longOwned ? points : points == 30 ? 15 : 0);
    }

    static Finding vh03(ClaimFile claim) {
        if (claim.vehicle == null) {
            return Finding.UNKNOWN;
        }
        String vin = Clear.normalised(claim.vehicle.text("vin"));
        boolean salvaged = vin != null
                && claim.night.feeds.all("salvage_register").stream()
                        .anyMatch(entry -> vin.equals(Clear.normalised(entry.text("vin")))
                                && entry.on("since").isBefore(claim.lossDate));
        if (salvaged) {
            return Finding.of(50);
        }
        if (plateOnSeveralVins(claim)) {
            return Finding.of(30);
        }
        boolean wrongDigit = vin != null && checked(vin) && !checkDigitRight(vin);
        return Finding.of(
                wrongDigit ? 5 : 0,
                vin == null || !claim.vehicle.has("plate_no") || !claim.night.delivered("salvage_register"));
    }

    private static boolean plateOnSeveralVins(ClaimFile claim) {
        String plate = Clear.normalised(claim.vehicle.text("plate_no"));
        Set<String> vins = new HashSet<>();
        for (ClaimFile other : claim.night.claimsOfPlate.getOrDefault(plate, List.of())) {
            if (claim.upToLoss(other, 365)) {
                vins.add(Clear.normalised(other.vehicle.text("vin")));
            }
        }
        vins.remove(null);
        return vins.size() >= 2;
    }

    private static boolean checked(String vin) {
        return vin.matches("[0-9A-HJ-NPR-Z]{17}") && "L12345".indexOf(vin.charAt(0)) >= 0;
    }

    static boolean checkDigitRight(String vin) {
        return vin.charAt(8) == checkDigit(vin);
    }

    static char checkDigit(String vin) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            char c = vin.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : VALUES_OF_LETTERS.charAt(LETTERS.indexOf(c)) - '0';
            sum += value * WEIGHTS[i];
        }
        int remainder = sum % 11;
        return remainder == 10 ? 'X' : (char) ('0' + remainder);
    }
}
