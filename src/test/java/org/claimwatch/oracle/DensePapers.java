package org.claimwatch.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** documents, payments, tip_offs, investigations and claim_attributes of a claim. */
final class DensePapers {

    private final DenseWorld world;
    private final Dice dice;

    DensePapers(DenseWorld world) {
        this.world = world;
        dice = world.dice;
    }

    void of(DenseClaim claim) {
        double s = claim.strangeness;
        int documents = dice.of(0, 1, 1, 2) + (dice.chance(s) ? 2 : 0);
        for (int i = 0; i < documents; i++) {
            document(claim);
        }
        if (dice.chance(s * 0.15)) {
            missingTwice(claim);
        }
        if (dice.chance(0.2 + s * 0.3)) {
            payment(claim);
        }
        if (dice.chance(s * 0.06)) {
            world.tables.add(
                    "tip_offs",
                    "tip_id",
                    world.next("T"),
                    "claim_no",
                    claim.claimNo,
                    "source",
                    dice.of("SHOP", "HOTLINE", "STAFF"),
                    "received_at",
                    dice.of(world.end, world.end.minusSeconds(1), claim.reportedAt));
        }
        if (dice.chance(0.05)) {
            world.tables.add(
                    "investigations",
                    "case_id",
                    world.next("CASE"),
                    "claim_no",
                    claim.claimNo,
                    "opened_at",
                    claim.reportedAt.plusDays(2),
                    "closed_at",
                    dice.unless(0.4, claim.reportedAt.plusDays(5)),
                    "outcome",
                    dice.of("CONFIRMED", "REDUCED", "CLEARED", "INCONCLUSIVE", null),
                    "avoided_amount",
                    dice.of("0", "3000", null));
        }
        if (dice.chance(0.05)) {
            world.tables.add(
                    "claim_attributes",
                    "claim_no",
                    claim.claimNo,
                    "name",
                    "channel_1",
                    "value",
                    dice.of("app", "branch"),
                    "known_at",
                    dice.of(claim.reportedAt, null, world.end));
        }
    }

    private void document(DenseClaim claim) {
        double s = claim.strangeness;
        boolean strange = dice.chance(s);
        String status = strange ? dice.of("REQUESTED", "REQUESTED", "RECEIVED", "REFUSED", "LOST") : "RECEIVED";
        LocalDateTime requested = strange && dice.chance(0.6)
                ? dice.of(
                        world.date.minusDays(dice.between(11, 17)).atTime(15, 0),
                        world.end,
                        world.end.minusSeconds(1),
                        null)
                : dice.unless(0.3, claim.reportedAt);
        LocalDateTime received = null;
        if (!status.equals("REQUESTED")) {
            received = strange && dice.chance(0.4)
                    ? dice.of(world.end, world.end.minusSeconds(1), world.end.plusHours(9), null)
                    : dice.unless(0.1, claim.reportedAt.plusHours(3));
        }
        LocalDate issued = strange && dice.chance(0.5)
                ? claim.lossAt.toLocalDate().plusDays(dice.of(-1, 0, 1))
                : dice.unless(0.2, claim.lossAt.toLocalDate().plusDays(1));
        world.tables.add(
                "documents",
                "document_id",
                world.next("DOC"),
                "claim_no",
                claim.claimNo,
                "type",
                dice.of("REPAIR_INVOICE", "REPAIR_INVOICE", "MEDICAL", "POLICE_CERT", "LICENCE", "POLICE_CERT"),
                "number",
                dice.chance(s * 0.3)
                        ? dice.of("INV-1", "INV-2")
                        : dice.unless(0.2, "N" + claim.claimNo + dice.below(1000)),
                "issuer",
                dice.of("Shop A", "Shop A", "Shop B", null),
                "issued_on",
                issued,
                "requested_at",
                requested,
                "received_at",
                received,
                "status",
                status,
                "odometer_km",
                dice.chance(s * 0.5) ? dice.of("50000", "51000", "49999") : null);
    }

    private void missingTwice(DenseClaim claim) {
        for (String status : List.of("LOST", dice.of("REFUSED", "LOST", "RECEIVED"))) {
            world.tables.add(
                    "documents",
                    "document_id",
                    world.next("DOC"),
                    "claim_no",
                    claim.claimNo,
                    "type",
                    "KEYS",
                    "requested_at",
                    claim.reportedAt,
                    "status",
                    status);
        }
    }

    private void payment(DenseClaim claim) {
        boolean shared = dice.chance(claim.strangeness * 0.6);
        world.tables.add(
                "payments",
                "payment_id",
                world.next("PAY"),
                "claim_no",
                claim.claimNo,
                "coverage_code",
                claim.coverageCode,
                "payee_party_id",
                dice.unless(0.3, shared ? dice.of(world.partyPool) : claim.insured),
                "bank_account",
                shared
                        ? dice.of(dice.of(DenseWorld.ACCOUNTS), "SHOPACCSHOP1", "SHOPACCSHOP2", "shopacc-shop3")
                        : dice.unless(0.2, "PAYACC" + claim.claimNo),
                "amount",
                dice.of("0", "1500", "3200.50"),
                "paid_at",
                dice.of(null, claim.reportedAt.plusDays(2), world.end, world.end.minusSeconds(1)),
                "subrogation",
                dice.of("true", "false", null));
    }
}
