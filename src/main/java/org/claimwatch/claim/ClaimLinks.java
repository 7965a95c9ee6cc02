package org.claimwatch.claim;

import java.util.Map;
import java.util.Set;

/**
 * What was found of claims by looking at others, by claim number; a claim that is not named shares nothing.
 *
 * @param contactPersons insured persons who share a claim's phone or account
 * @param plateVins VINs seen with a claim's plate
 * @param reusedInvoices claims with an invoice that stands in a claim of another event too
 */
public record ClaimLinks(
        Map<String, VehicleHistory> vehicles,
        Map<String, DriverHistory> drivers,
        Map<String, Integer> contactPersons,
        Map<String, Integer> plateVins,
        Set<String> reusedInvoices) {

    /** Nothing was looked for. */
    public static final ClaimLinks NONE = new ClaimLinks(Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    /** The claim's file with what was found of it. */
    public ClaimFile in(ClaimFile file) {
        String claimNo = file.claim().claimNo();
        return ClaimFileBuilder.builder(file)
                .vehicleHistory(vehicles.get(claimNo))
                .driverHistory(drivers.get(claimNo))
                .contactPersons(contactPersons.get(claimNo))
                .plateVins(plateVins.get(claimNo))
                .invoiceReused(reusedInvoices.contains(claimNo))
                .build();
    }
}
