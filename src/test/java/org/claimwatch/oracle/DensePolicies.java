package org.claimwatch.oracle;

import java.time.LocalDateTime;
import java.util.List;

/** policies, coverages and endorsements around the loss of a claim. */
final class DensePolicies {

    private static final List<Integer> DAYS_FROM_START = List.of(-1, 0, 0, 7, 8, 30, 31, 60, 61);
    private static final List<Integer> DAYS_TO_END = List.of(-1, 0, 7, 8, 30, 31);
    private static final List<Integer> DAYS_FROM_CHANGE = List.of(-1, 0, 30, 31, 60, 61);

    private final DenseWorld world;
    private final Dice dice;

    DensePolicies(DenseWorld world) {
        this.world = world;
        dice = world.dice;
    }

    void insure(DenseClaim claim, DenseClaim before) {
        double s = claim.strangeness;
        if (before != null && dice.chance(0.3)) {
            claim.policyNo = before.policyNo;
            claim.insured = before.insured;
            return;
        }
        claim.policyNo = world.next("PN");
        String owner = claim.vehicle.get("owner_party_id");
        claim.insured = owner == null || dice.chance(s * 0.6) ? dice.of(world.partyPool) : owner;
        policy(claim);
        coverages(claim);
        if (dice.chance(0.1 + s)) {
            endorsement(claim);
        }
    }

    private void policy(DenseClaim claim) {
        double s = claim.strangeness;
        LocalDateTime loss = claim.lossAt;
        LocalDateTime start =
                loss.minusDays(dice.between(100, 200)).toLocalDate().atStartOfDay();
        LocalDateTime stop = start.plusDays(365);
        if (!claim.lastMinute && dice.chance(s)) {
            start = loss.toLocalDate().minusDays(dice.of(DAYS_FROM_START)).atTime(dice.of(0, 9, 23), 0);
            stop = start.plusDays(365);
            if (dice.chance(0.4)) {
                claim.vehicle.put(
                        "purchased_on",
                        start.toLocalDate().minusDays(dice.of(0, 30, 31, -1)).toString());
            }
        } else if (claim.lastMinute || dice.chance(s)) {
            stop = loss.toLocalDate().plusDays(dice.of(DAYS_TO_END)).atTime(dice.of(0, 9, 23), 59);
            start = stop.minusDays(365);
        }
        if (dice.chance(s * 0.2)) {
            stop = dice.of(loss, loss, loss.minusSeconds(1));
            start = stop.minusDays(365);
        } else if (dice.chance(s * 0.1)) {
            start = dice.of(loss, loss.plusSeconds(1));
            stop = start.plusDays(365);
        }
        LocalDateTime issued = start.minusDays(5);
        LocalDateTime paid = dice.unless(0.1, issued.plusHours(1));
        if (dice.chance(s * 0.6)) {
            issued = dice.of(
                    loss,
                    loss.plusSeconds(1),
                    loss.minusHours(24),
                    loss.minusHours(24).plusSeconds(1),
                    loss.minusHours(3),
                    world.end,
                    world.end.minusSeconds(1));
            paid = dice.of(null, loss.plusHours(24), loss.plusHours(24).plusSeconds(1), world.end, issued);
        }
        boolean renewed = dice.chance(0.2);
        world.tables.add(
                "policies",
                "policy_no",
                claim.policyNo,
                "line",
                dice.of("COMMERCIAL", "CTPL"),
                "institution_id",
                "I1",
                "agent_id",
                dice.of("A1", null),
                "holder_party_id",
                dice.unless(0.5, claim.insured),
                "insured_party_id",
                claim.insured,
                "vehicle_id",
                claim.vehicle.get("vehicle_id"),
                "issued_at",
                issued,
                "paid_at",
                paid,
                "start_at",
                start,
                "end_at",
                stop,
                "previous_policy_no",
                renewed ? "OLD" + claim.policyNo : null,
                "previous_end_at",
                renewed
                        ? dice.of(
                                start,
                                start.minusHours(24),
                                start.minusHours(24).minusSeconds(1),
                                null)
                        : null,
                "pre_inspected",
                dice.of("true", "false", null),
                "updated_at",
                issued);
        if (dice.chance(0.15)) {
            claim.vehicle.put(
                    "transferred_on",
                    loss.toLocalDate().minusDays(dice.of(0, 60, 61, -1)).toString());
        }
    }

    private void coverages(DenseClaim claim) {
        if (dice.chance(0.1)) {
            return;
        }
        for (String code : List.of("OWN_DAMAGE", "THIRD_PARTY", "GLASS")) {
            if (dice.chance(code.equals("GLASS") ? 0.3 : 0.98)) {
                world.tables.add(
                        "coverages",
                        "policy_no",
                        claim.policyNo,
                        "coverage_code",
                        code,
                        "sum_insured",
                        dice.unless(0.1, dice.of("120000", "100000", "1000000", "300000")),
                        "deductible",
                        dice.of("0", "500", null));
            }
        }
    }

    private void endorsement(DenseClaim claim) {
        LocalDateTime issued = claim.lossAt.minusDays(dice.of(DAYS_FROM_CHANGE));
        world.tables.add(
                "endorsements",
                "endorsement_id",
                world.next("EN"),
                "policy_no",
                claim.policyNo,
                "type",
                dice.of(
                        "COVERAGE_ADD",
                        "SUM_INCREASE",
                        "SUM_INCREASE",
                        "OWNER_CHANGE",
                        "CONTACT_CHANGE",
                        "ACCOUNT_CHANGE"),
                "coverage_code",
                dice.chance(0.8) ? "OWN_DAMAGE" : dice.of("THIRD_PARTY", "GLASS", null),
                "delta_amount",
                dice.of("20000", "19999.99", "50000", "0", null),
                "issued_at",
                dice.chance(0.1) ? claim.lossAt.plusSeconds(1) : issued,
                "effective_at",
                dice.of(issued.plusDays(1), null));
    }
}
