package org.claimwatch.claim;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is who, and which vehicle is which, across claims. */
public final class Identity {
    private Identity() {}

    /** The identity of a party: the hash of its identity number, or its id where that is not known. */
    public static @Nullable String ofParty(@Nullable String partyId, Map<String, Party> parties) {
        if (partyId == null) {
            return null;
        }
        Party party = parties.get(partyId);
        return party == null || party.idNumberHash() == null ? "P:" + partyId : "N:" + party.idNumberHash();
    }

    /** The identity of a vehicle: the hash of its VIN, or its id where that is not known. */
    public static @Nullable String ofVehicle(@Nullable String vehicleId, Map<String, Vehicle> vehicles) {
        if (vehicleId == null) {
            return null;
        }
        Vehicle vehicle = vehicles.get(vehicleId);
        return vehicle == null || vehicle.vinHash() == null ? "I:" + vehicleId : "V:" + vehicle.vinHash();
    }
}
