package org.claimwatch.nightly;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimFileBuilder;
import org.claimwatch.claim.ClaimParty;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Coverage;
import org.claimwatch.claim.Document;
import org.claimwatch.claim.Endorsement;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.EstimateLine;
import org.claimwatch.claim.PartPrice;
import org.claimwatch.claim.PartPrices;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Payment;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.SalvageEntry;
import org.claimwatch.claim.Survey;
import org.claimwatch.claim.SurveyPhoto;
import org.claimwatch.claim.TipOff;
import org.claimwatch.claim.Vehicle;
import org.jspecify.annotations.Nullable;

/** The file of a claim read the usual way: by the entity manager, one query a table, and one for each thing named. */
final class BookFile {
    private final EntityManager entities;

    BookFile(EntityManager entities) {
        this.entities = entities;
    }

    ClaimFile of(Claim claim) {
        Policy policy = first(Policy.class, "policyNo", claim.policyNo());
        List<ClaimVehicle> involved = all(ClaimVehicle.class, "claimNo", claim.claimNo());
        List<ClaimParty> roles = all(ClaimParty.class, "claimNo", claim.claimNo());
        List<Payment> payments = all(Payment.class, "claimNo", claim.claimNo());
        List<Estimate> estimates = all(Estimate.class, "claimNo", claim.claimNo());
        Map<String, List<EstimateLine>> lines = estimates.stream()
                .map(Estimate::estimateId)
                .collect(Collectors.toMap(id -> id, id -> all(EstimateLine.class, "estimateId", id)));
        Map<String, Vehicle> vehicles = vehicles(policy, involved);
        ClaimFile file = ClaimFileBuilder.builder()
                .claim(claim)
                .policy(policy)
                .coverages(all(Coverage.class, "policyNo", claim.policyNo()))
                .endorsements(all(Endorsement.class, "policyNo", claim.policyNo()))
                .vehicles(involved)
                .vehiclesById(vehicles)
                .parties(parties(policy, involved, roles, payments, vehicles))
                .claimParties(roles)
                .surveys(all(Survey.class, "claimNo", claim.claimNo()))
                .photos(all(SurveyPhoto.class, "claimNo", claim.claimNo()))
                .estimates(estimates)
                .lines(lines)
                .payments(payments)
                .documents(all(Document.class, "claimNo", claim.claimNo()))
                .attributes(List.of())
                .tippedOff(!all(TipOff.class, "claimNo", claim.claimNo()).isEmpty())
                .salvage(List.of())
                .prices(PartPrices.NONE)
                .build();
        Vehicle own = file.ownVehicle();
        return own == null
                ? file
                : ClaimFileBuilder.builder(file)
                        .salvage(all(SalvageEntry.class, "vinHash", own.vinHash()))
                        .prices(prices(own, lines))
                        .build();
    }

    /** Reads what an earlier claim of the same vehicle tells: what was repaired, whether that was looked at and paid. */
    void earlier(String claimNo) {
        all(Claim.class, "claimNo", claimNo).forEach(claim -> all(Policy.class, "policyNo", claim.policyNo()));
        all(Estimate.class, "claimNo", claimNo)
                .forEach(estimate -> all(EstimateLine.class, "estimateId", estimate.estimateId()));
        all(Survey.class, "claimNo", claimNo);
        all(Document.class, "claimNo", claimNo);
    }

    private Map<String, Vehicle> vehicles(@Nullable Policy policy, List<ClaimVehicle> involved) {
        Set<String> ids = named(involved.stream().map(ClaimVehicle::vehicleId));
        if (policy != null) {
            ids.add(policy.vehicleId());
        }
        Map<String, Vehicle> vehicles = new HashMap<>();
        for (String id : ids) {
            all(Vehicle.class, "vehicleId", id).forEach(vehicle -> vehicles.put(id, vehicle));
        }
        return vehicles;
    }

    private Map<String, Party> parties(
            @Nullable Policy policy,
            List<ClaimVehicle> involved,
            List<ClaimParty> roles,
            List<Payment> payments,
            Map<String, Vehicle> vehicles) {
        Set<String> ids = named(Stream.of(
                        involved.stream().map(ClaimVehicle::driverPartyId),
                        involved.stream().map(ClaimVehicle::ownerPartyId),
                        roles.stream().map(ClaimParty::partyId),
                        payments.stream().map(Payment::payeePartyId),
                        vehicles.values().stream().map(Vehicle::ownerPartyId))
                .flatMap(parties -> parties));
        if (policy != null) {
            ids.add(policy.insuredPartyId());
        }
        Map<String, Party> parties = new HashMap<>();
        for (String id : ids) {
            all(Party.class, "partyId", id).forEach(party -> parties.put(id, party));
        }
        return parties;
    }

    private PartPrices prices(Vehicle own, Map<String, List<EstimateLine>> lines) {
        Set<String> parts = named(lines.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.operation().equals("REPLACE"))
                .map(EstimateLine::partCode));
        List<PartPrice> prices = new ArrayList<>();
        for (String part : parts) {
            prices.addAll(entities.createQuery(
                            "select r.row from PartPriceRow r where r.row.modelCode = :model and r.row.partCode = :part"
                                    + " and r.deliveredOn <= :date and r.replacedOn > :date",
                            PartPrice.class)
                    .setParameter("model", own.modelCode())
                    .setParameter("part", part)
                    .setParameter("date", BenchNight.DATE)
                    .getResultList());
        }
        return PartPrices.of(prices);
    }

    private static Set<String> named(Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    private <T> @Nullable T first(Class<T> type, String field, String value) {
        return all(type, field, value).stream().findFirst().orElse(null);
    }

    /** The rows in force whose field has a value. */
    private <T> List<T> all(Class<T> type, String field, @Nullable String value) {
        return entities.createQuery(
                        "select r.row from " + type.getSimpleName() + "Row r where r.row." + field + " = :value and"
                                + " r.deliveredOn <= :date and r.replacedOn > :date",
                        type)
                .setParameter("value", value)
                .setParameter("date", BenchNight.DATE)
                .getResultList();
    }
}
