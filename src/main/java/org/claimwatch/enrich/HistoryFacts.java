package org.claimwatch.enrich;

import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.DriverHistory;
import org.claimwatch.claim.VehicleHistory;

/** What other claims of the own vehicle, and the contacts it shares, say of a claim. */
final class HistoryFacts {

    void fill(ClaimFile file, ClaimFactsBuilder facts) {
        contacts(file, facts);
        driver(file, facts);
        if (file.ownVehicleId() == null) {
            return;
        }
        VehicleHistory history = file.vehicleHistory() == null ? VehicleHistory.NONE : file.vehicleHistory();
        facts.vehicleEventsHalfYear(history.eventsHalfYear())
                .vehicleEventsYear(history.eventsYear())
                .otherLossesInTerm(file.policy() == null ? null : history.otherLossesInTerm())
                .repeatedPartDays(history.repeatedPartDays())
                .similarDamageDays(history.similarDamageDays())
                .twinClaims(history.twinClaims())
                .twinSharesPart(history.twinSharesPart());
    }

    private static void driver(ClaimFile file, ClaimFactsBuilder facts) {
        String driver = file.own().map(ClaimVehicle::driverPartyId).orElse(null);
        DriverHistory history = file.driverHistory();
        if (history != null) {
            facts.driverVehiclesYear(history.vehicles())
                    .driverVehiclesOneOwner(history.oneOwner())
                    .driverOtherVehicleOwnerDiffers(history.otherOwnerDiffers())
                    .driverOtherVehicleDays(history.otherVehicleDays());
        } else if (driver != null && file.ownVehicleId() != null) {
            facts.driverVehiclesYear(1);
        }
    }

    private static void contacts(ClaimFile file, ClaimFactsBuilder facts) {
        boolean hasContact = file.claim().reportPhoneHash() != null
                || file.payments().stream().anyMatch(payment -> payment.bankAccountHash() != null);
        if (hasContact) {
            Integer persons = file.contactPersons();
            facts.contactPersons(persons == null ? 1 : persons);
        }
    }
}
