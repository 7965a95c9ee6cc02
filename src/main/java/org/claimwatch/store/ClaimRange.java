package org.claimwatch.store;

import java.util.List;
import java.util.Map;

/**
 * Some claims, as a query names them.
 *
 * @param join what the query has to join, with a mark for the claim number
 * @param condition what has to hold, with the same mark
 * @param arguments what they ask for
 */
record ClaimRange(String join, String condition, Map<String, ?> arguments) {
    private static final String MARK = "{claim}";
    private static final String IN_NIGHT = " join night_claim n on n.claim_no = " + MARK;

    /** The open claims of the night between two claim numbers, both included. */
    static ClaimRange openBetween(String first, String last) {
        return new ClaimRange(
                IN_NIGHT,
                "n.is_open = true and n.claim_no between :first and :last",
                Map.of("first", first, "last", last));
    }

    /** The open claims of the night among some. */
    static ClaimRange openAmong(List<String> claimNos) {
        return new ClaimRange(IN_NIGHT, "n.is_open = true and " + MARK + " in (:claims)", Map.of("claims", claimNos));
    }

    /** The night's claims on some vehicles. */
    static ClaimRange onVehicles(List<String> vehicleKeys) {
        return new ClaimRange(IN_NIGHT, "n.vehicle_key in (:keys)", Map.of("keys", vehicleKeys));
    }

    /** The claims with these numbers, in a night or not. */
    static ClaimRange numbered(List<String> claimNos) {
        return new ClaimRange("", MARK + " in (:claims)", Map.of("claims", claimNos));
    }

    /** The joins and the condition for a query in which {@code field} is the claim number. */
    String having(String field) {
        return (join + " where " + condition).replace(MARK, field);
    }
}
