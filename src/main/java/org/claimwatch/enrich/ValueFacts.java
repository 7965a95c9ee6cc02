package org.claimwatch.enrich;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.PartPrices;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.RepairShop;
import org.claimwatch.claim.SalvageEntry;
import org.claimwatch.claim.Vehicle;
import org.jspecify.annotations.Nullable;

/** What the vehicle and its parts are worth, and whether the vehicle is what it is said to be. */
final class ValueFacts {
    private final Reference reference;
    private final Parameters parameters;

    ValueFacts(Reference reference, Parameters parameters) {
        this.reference = reference;
        this.parameters = parameters;
    }

    void fill(
            ClaimFile file,
            @Nullable Estimate estimate,
            List<EstimateLine> lines,
            @Nullable BigDecimal damage,
            ClaimFactsBuilder facts) {
        facts.thirdFullyLiable(
                file.thirds().stream().anyMatch(third -> third.liabilityPct() != null && third.liabilityPct() == 100));
        Vehicle vehicle = file.ownVehicle();
        if (vehicle == null) {
            return;
        }
        LocalDate lossOn = file.claim().lossAt().toLocalDate();
        vehicle(file, vehicle, lossOn, facts);
        BigDecimal value = vehicle.actualValue();
        if (damage != null && value != null) {
            facts.damageToValue(Shares.of(damage, value));
        }
        if (estimate != null) {
            prices(file, estimate, lines, lossOn, facts);
        }
    }

    private void vehicle(ClaimFile file, Vehicle vehicle, LocalDate lossOn, ClaimFactsBuilder facts) {
        LocalDate registeredOn = vehicle.firstRegisteredOn();
        LocalDate purchasedOn = vehicle.purchasedOn();
        facts.vehicleAgeYears(registeredOn == null ? null : fullYears(registeredOn, lossOn))
                .newPrice(vehicle.newPrice() == null ? null : vehicle.newPrice().doubleValue())
                .ownedLong(
                        purchasedOn == null
                                ? null
                                : purchasedOn
                                        .plusYears(parameters.whole("VH-01.owned_long_years"))
                                        .isBefore(lossOn))
                .vinCheckDigitWrong(vehicle.vinHash() == null ? null : "WRONG".equals(vehicle.vinCheck()));
        if (vehicle.vinHash() != null && reference.delivered().contains(Feed.SALVAGE_REGISTER)) {
            facts.vinInSalvageRegister(
                    file.salvage().stream().map(SalvageEntry::sinceOn).anyMatch(lossOn::isAfter));
        }
        if (vehicle.plateNoHash() != null) {
            Integer vins = file.plateVins();
            facts.plateVins(vins == null ? 1 : vins);
        }
    }

    private static int fullYears(LocalDate from, LocalDate to) {
        int years = to.getYear() - from.getYear();
        return from.plusYears(years).isAfter(to) ? years - 1 : years;
    }

    private void prices(
            ClaimFile file, Estimate estimate, List<EstimateLine> lines, LocalDate lossOn, ClaimFactsBuilder facts) {
        PartPrices prices = new PartPrices(file.prices());
        String region = reference.regions().get(file.claim().institutionId());
        RepairShop shop = estimate.shopId() == null ? null : reference.shops().get(estimate.shopId());
        boolean dealer = shop != null && shop.kind().equals("DEALER");
        LocalDate oldest = lossOn.minusDays(parameters.whole("AP-01.reference_max_age_days"));
        BigDecimal steep = BigDecimal.valueOf(parameters.number("AP-01.steep_line_ratio"));
        BigDecimal charged = BigDecimal.ZERO;
        BigDecimal expected = BigDecimal.ZERO;
        Double steepestExcess = null;
        boolean compared = false;
        for (EstimateLine line : lines) {
            String code = line.partCode();
            BigDecimal price = line.unitPrice();
            Double quantity = line.quantity();
            if (code == null
                    || price == null
                    || quantity == null
                    || !line.operation().equals("REPLACE")) {
                continue;
            }
            BigDecimal should = prices.reference(code, region, dealer, lossOn, oldest);
            if (should == null) {
                continue;
            }
            compared = true;
            BigDecimal count = BigDecimal.valueOf(quantity);
            charged = charged.add(price.multiply(count));
            expected = expected.add(should.multiply(count));
            if (price.compareTo(should.multiply(steep)) >= 0) {
                double excess = price.subtract(should).multiply(count).doubleValue();
                steepestExcess = steepestExcess == null ? excess : Math.max(steepestExcess, excess);
            }
        }
        if (compared) {
            facts.priceRatio(Shares.of(charged, expected))
                    .priceExcess(charged.subtract(expected).doubleValue())
                    .steepLineExcess(steepestExcess == null ? Double.valueOf(0) : steepestExcess);
        }
    }
}
