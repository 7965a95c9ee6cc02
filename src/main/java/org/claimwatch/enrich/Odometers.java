package org.claimwatch.enrich;

import java.util.Collection;
import org.claimwatch.claim.OdometerReading;

/** Whether an odometer runs backwards. */
final class Odometers {
    private Odometers() {}

    /** Whether one of a claim's readings is below an earlier one of the same vehicle. */
    static boolean runBack(Collection<OdometerReading> ofClaim, Collection<OdometerReading> ofVehicle) {
        for (OdometerReading reading : ofClaim) {
            for (OdometerReading earlier : ofVehicle) {
                if (earlier.issuedOn().isBefore(reading.issuedOn()) && reading.kilometres() < earlier.kilometres()) {
                    return true;
                }
            }
        }
        return false;
    }
}
