package org.claimwatch.oracle;

import java.util.List;
import java.util.Map;

/** claim_vehicles and claim_parties of a claim. */
final class DenseParticipants {

    private final DenseWorld world;
    private final Dice dice;

    DenseParticipants(DenseWorld world) {
        this.world = world;
        dice = world.dice;
    }

    void of(DenseClaim claim) {
        double s = claim.strangeness;
        claim.driver = dice.chance(s) ? dice.of(world.partyPool) : dice.chance(0.5) ? claim.insured : world.party(true);
        if (dice.chance(s * 0.3)) {
            driverOfLateLicence(claim);
        }
        if (claim.quarterApart != null && dice.chance(0.1 + s * 0.3)) {
            claim.driver = claim.quarterApart.driver;
        }
        boolean ownRow = !dice.chance(0.04);
        int seq = dice.of(1, 1, 1, 2, 9);
        if (ownRow) {
            own(claim, seq);
        }
        if (ownRow && dice.chance(s * 0.15)) {
            vehicle(claim, seq + 1, "OWN", dice.of(world.vehiclePool).get("vehicle_id"), null);
        }
        int thirds = claim.lastMinute ? 0 : dice.of(0, 0, 1, 1, 2);
        for (int i = 0; i < thirds; i++) {
            third(claim, 20 + i);
        }
        if (dice.chance(s)) {
            claimParty(claim, claim.insured, "INSURED");
        }
        if (dice.chance(s)) {
            claimParty(claim, dice.of(world.partyPool), dice.of("WITNESS", "DRIVER", "PAYEE"));
        }
        if (claim.vehicle.containsKey("owner_party_id") && dice.chance(s * 0.4)) {
            claimParty(claim, claim.vehicle.get("owner_party_id"), "OWNER");
        }
    }

    private void driverOfLateLicence(DenseClaim claim) {
        claim.driver = world.party(true);
        world.partyById
                .get(claim.driver)
                .put(
                        "licence_valid_to",
                        claim.lossAt.toLocalDate().minusDays(dice.of(30, 31)).toString());
    }

    private void own(DenseClaim claim, int seq) {
        String stated = dice.chance(0.85) ? claim.vehicle.get("vehicle_id") : null;
        Map<String, String> row = vehicle(claim, seq, "OWN", stated, dice.unless(0.07, claim.driver));
        row.put("owner_party_id", world.statedOwner(claim.vehicle.get("vehicle_id")));
        claim.ownSeq = String.valueOf(seq);
    }

    /** Somebody of the other side who can be reached where the insured can. */
    private String neighbour(DenseClaim claim) {
        String id = world.party(true);
        Map<String, String> row = world.partyById.get(id);
        Map<String, String> insured = world.partyById.get(claim.insured);
        for (String column : dice.of(List.of("phone"), List.of("address"), List.of("phone", "address"))) {
            if (insured.containsKey(column)) {
                row.put(column, insured.get(column));
            }
        }
        return id;
    }

    private void third(DenseClaim claim, int seq) {
        double s = claim.strangeness;
        String vehicleId = dice.chance(s * 0.6)
                ? dice.of(world.vehiclePool).get("vehicle_id")
                : dice.unless(0.5, "VX" + claim.claimNo + seq);
        String driver = dice.chance(s * 0.3)
                ? dice.of(claim.driver, claim.insured, dice.of(world.partyPool), neighbour(claim), neighbour(claim))
                : dice.unless(0.3, world.party(true));
        Map<String, String> row = vehicle(claim, seq, "THIRD", vehicleId, driver);
        if (vehicleId != null) {
            row.put("owner_party_id", world.statedOwner(vehicleId));
        } else if (dice.chance(0.3)) {
            row.put("owner_party_id", world.party(true));
        }
        if (dice.chance(0.3)) {
            row.put("liability_pct", dice.of("100", "99", "0"));
        }
        claim.thirdSeqs.add(String.valueOf(seq));
    }

    private Map<String, String> vehicle(DenseClaim claim, int seq, String side, String vehicleId, String driver) {
        boolean pointsStated = dice.chance(claim.strangeness * 0.6);
        return world.tables.add(
                "claim_vehicles",
                "claim_no",
                claim.claimNo,
                "seq",
                seq,
                "side",
                side,
                "vehicle_id",
                vehicleId,
                "driver_party_id",
                driver,
                "liability_pct",
                dice.of("0", "50", "100", null),
                "impact_points",
                pointsStated ? dice.of("12", "11|12|1", "6", "9", "3", "13", "14", "1|7", "2|3|4", "5|6|7") : null,
                "severity_class",
                dice.chance(claim.strangeness) ? dice.of("1", "1", "2", "4", null) : dice.of("2", "3"),
                "delta_v_kmh",
                dice.chance(0.5) ? dice.of("11.9", "12", "19.9", "20", "35") : null,
                "object_type",
                dice.of("CAR", "POLE", null),
                "airbags_deployed",
                dice.of("true", "false", null),
                "occupants",
                dice.of("1", "3", null));
    }

    private void claimParty(DenseClaim claim, String party, String role) {
        world.tables.add(
                "claim_parties",
                "claim_no",
                claim.claimNo,
                "party_id",
                party,
                "role",
                role,
                "relationship",
                dice.of("SELF", "FAMILY", "EMPLOYEE", "LESSOR", "BORROWER", "UNKNOWN", null),
                "injury_class",
                null,
                "added_at",
                dice.of(null, claim.reportedAt, world.end, world.end.minusSeconds(1)));
    }
}
