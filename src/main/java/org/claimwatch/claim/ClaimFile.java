package org.claimwatch.claim;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything that is kept about it, as it was known on a business date.
 *
 * @param policy null when it was not issued yet
 * @param vehicles the vehicles that took part, by their number
 * @param vehiclesById their and the policy's register entries
 * @param parties the register entries of everybody who appears in the file
 * @param lines the lines of each estimate, by its id
 * @param attributes the insurer's own fields that were asked for
 * @param vehicleHistory what other claims of the own vehicle tell; null when it has no other
 * @param driverHistory what other losses with the own driver tell; null when there are none
 * @param contactPersons insured persons who share the claim's phone or an account; null when nobody does
 * @param plateVins VINs seen with the own vehicle's plate; null when it is only one
 * @param invoiceReused whether a repair invoice of the claim stands in a claim of another event too
 * @param salvage the salvage register's entries for the own vehicle's VIN
 * @param prices reference prices of the parts that its estimates replace, for the own vehicle's model
 */
@RecordBuilder
public record ClaimFile(
        Claim claim,
        @Nullable Policy policy,
        List<Coverage> coverages,
        List<Endorsement> endorsements,
        List<ClaimVehicle> vehicles,
        Map<String, Vehicle> vehiclesById,
        Map<String, Party> parties,
        List<ClaimParty> claimParties,
        List<Survey> surveys,
        List<SurveyPhoto> photos,
        List<Estimate> estimates,
        Map<String, List<EstimateLine>> lines,
        List<Payment> payments,
        List<Document> documents,
        List<ClaimAttribute> attributes,
        boolean tippedOff,
        @Nullable VehicleHistory vehicleHistory,
        @Nullable DriverHistory driverHistory,
        @Nullable Integer contactPersons,
        @Nullable Integer plateVins,
        boolean invoiceReused,
        List<SalvageEntry> salvage,
        PartPrices prices) {

    /** The insured's vehicle in the loss, the first that is named. */
    public Optional<ClaimVehicle> own() {
        return vehicles.stream().filter(vehicle -> vehicle.side().equals("OWN")).findFirst();
    }

    public List<ClaimVehicle> thirds() {
        return vehicles.stream()
                .filter(vehicle -> vehicle.side().equals("THIRD"))
                .toList();
    }

    /** The register entry of the own vehicle: the one that took part, else the policy's. */
    public @Nullable Vehicle ownVehicle() {
        String id = ownVehicleId();
        return id == null ? null : vehiclesById.get(id);
    }

    public @Nullable String ownVehicleId() {
        String driven = own().map(ClaimVehicle::vehicleId).orElse(null);
        return driven != null ? driven : policy == null ? null : policy.vehicleId();
    }
}
