package org.claimwatch.oracle;

import static org.claimwatch.oracle.ClaimFile.days;
import static org.claimwatch.oracle.ClaimFile.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

final class Amounts {

    private Amounts() {}

    static Finding ap01(ClaimFile claim) {
        BigDecimal charged = BigDecimal.ZERO;
        BigDecimal referred = BigDecimal.ZERO;
        boolean anyReference = false;
        boolean oneLine = false;
        for (Row line : claim.lines) {
            BigDecimal reference = line.is("operation", "REPLACE") ? reference(claim, line) : null;
            BigDecimal price = line.number("unit_price");
            BigDecimal quantity = line.number("quantity");
            if (reference == null || price == null || quantity == null) {
                continue;
            }
            anyReference = true;
            charged = charged.add(price.multiply(quantity));
            referred = referred.add(reference.multiply(quantity));
            oneLine |= atLeastTimes(price, "1.5", reference)
                    && atLeast(price.subtract(reference).multiply(quantity), 500);
        }
        if (!anyReference) {
            return Finding.UNKNOWN;
        }
        BigDecimal e = charged.subtract(referred);
        if (atLeastTimes(charged, "1.40", referred) && atLeast(e, 2000)) {
            return Finding.of(30);
        }
        boolean dearer = atLeastTimes(charged, "1.20", referred) && atLeast(e, 500);
        return Finding.of(dearer || oneLine ? 15 : 0);
    }

    private static boolean atLeastTimes(BigDecimal value, String times, BigDecimal reference) {
        return value.compareTo(reference.multiply(new BigDecimal(times))) >= 0;
    }

    private static boolean atLeast(BigDecimal value, int limit) {
        return value.compareTo(BigDecimal.valueOf(limit)) >= 0;
    }

    /** The reference price of a line: its own code before the unsided, the region before none. */
    private static BigDecimal reference(ClaimFile claim, Row line) {
        if (!line.has("part_code") || claim.vehicle == null || !claim.vehicle.has("model_code")) {
            return null;
        }
        Row institution = claim.night.institutions.get(claim.row.text("institution_id"));
        String region = institution == null ? null : institution.text("region_code");
        List<Row> ofModel = claim.night.prices.getOrDefault(claim.vehicle.text("model_code"), List.of());

        Set<String> codes = new LinkedHashSet<>();
        codes.add(line.text("part_code"));
        codes.add(PartCatalogue.withoutSide(line.text("part_code")));
        for (String code : codes) {
            List<Row> ofPart =
                    ofModel.stream().filter(p -> p.is("part_code", code)).toList();
            List<List<Row>> byRegion = new ArrayList<>();
            if (region != null) {
                byRegion.add(
                        ofPart.stream().filter(p -> p.is("region_code", region)).toList());
            }
            byRegion.add(ofPart.stream().filter(p -> !p.has("region_code")).toList());
            for (List<Row> rows : byRegion) {
                Row latest = rows.stream()
                        .filter(price -> validOnLoss(claim, price) && price(claim, price) != null)
                        .max(Comparator.comparing(price -> price.on("valid_from")))
                        .orElse(null);
                if (latest != null) {
                    return price(claim, latest);
                }
            }
        }
        return null;
    }

    private static boolean validOnLoss(ClaimFile claim, Row price) {
        return within(days(price.on("valid_from"), claim.lossDate), 0, 180)
                && (!price.has("valid_to") || !price.on("valid_to").isBefore(claim.lossDate));
    }

    private static BigDecimal price(ClaimFile claim, Row price) {
        Row shop = claim.night.shops.get(claim.estimate.text("shop_id"));
        if (price.has("contract_price")) {
            return price.number("contract_price");
        }
        if (shop != null && shop.is("kind", "DEALER") && price.has("dealer_price")) {
            return price.number("dealer_price");
        }
        return price.number(price.has("local_price") ? "local_price" : "system_price");
    }

    static Finding ap06(ClaimFile claim) {
        if (claim.damage == null || claim.vehicle == null || !claim.vehicle.has("actual_value")) {
            return Finding.UNKNOWN;
        }
        BigDecimal value = claim.vehicle.number("actual_value");
        boolean severeAndSurveyed = claim.ownRow != null
                && claim.ownRow.atLeast("severity_class", "3")
                && !claim.firstSceneSurveys().isEmpty();
        if (severeAndSurveyed || value.signum() == 0) {
            return Finding.CLEAR;
        }
        if (Damage.shareAtLeast(claim.damage, value, "0.8")) {
            return Finding.of(15);
        }
        return Finding.of(Damage.shareAtLeast(claim.damage, value, "0.5") ? 5 : 0);
    }
}
