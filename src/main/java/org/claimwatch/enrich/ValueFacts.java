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
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.SalvageEntry;
import org.claimwatch.claim.Vehicle;
import org.claimwatch.enrich.ReferencePrices.Compared;
import org.jspecify.annotations.Nullable;

/** What the vehicle and its parts are worth, and whether the vehicle is what it is said to be. */
final class ValueFacts {
    private final Reference reference;
    private final Parameters parameters;
    private final ReferencePrices referencePrices;

    ValueFacts(Reference reference, Parameters parameters) {
        this.reference = reference;
        this.parameters = parameters;
        this.referencePrices = new ReferencePrices(reference, parameters);
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
            prices(file, estimate, lines, facts);
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

    private void prices(ClaimFile file, Estimate estimate, List<EstimateLine> lines, ClaimFactsBuilder facts) {
        BigDecimal steep = BigDecimal.valueOf(parameters.number("AP-01.steep_line_ratio"));
        BigDecimal charged = BigDecimal.ZERO;
        BigDecimal expected = BigDecimal.ZERO;
        Double steepestExcess = null;
        List<Compared> compared = referencePrices.of(file, estimate, lines);
        for (Compared line : compared) {
            charged = charged.add(line.price().multiply(line.count()));
            expected = expected.add(line.reference().multiply(line.count()));
            if (line.price().compareTo(line.reference().multiply(steep)) >= 0) {
                double excess = line.excess().doubleValue();
                steepestExcess = steepestExcess == null ? excess : Math.max(steepestExcess, excess);
            }
        }
        if (!compared.isEmpty()) {
            facts.priceRatio(Shares.of(charged, expected))
                    .priceExcess(charged.subtract(expected).doubleValue())
                    .steepLineExcess(steepestExcess == null ? Double.valueOf(0) : steepestExcess);
        }
    }
}
