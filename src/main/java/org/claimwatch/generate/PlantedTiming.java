package org.claimwatch.generate;

import java.time.LocalDateTime;
import java.util.List;

/** Losses close to the beginning, the end or a change of the cover. */
final class PlantedTiming {
    static final List<Template> LIST = List.of(
            new Template("Loss on day 20 of a new cover", "NEAR_INCEPTION", "PT-01:15", c -> fresh(c, 20)),
            new Template("Loss on day 45 of a new cover", "NEAR_INCEPTION", "PT-01:5", c -> fresh(c, 45)),
            new Template("Loss 5 days after the start of a renewal", Template.LOOKALIKE, "", PlantedTiming::renewal),
            new Template(
                    "New car, bought 3 weeks before the start, loss on day 40",
                    Template.LOOKALIKE,
                    "",
                    PlantedTiming::newCar),
            new Template(
                    "Three panels to repaint 5 days before expiry",
                    "EXPIRY_REPAINT",
                    "PT-02:30",
                    PlantedTiming::repaint),
            new Template(
                    "Loss 4 days before expiry, other vehicle unknown", "NEAR_EXPIRY", "PT-02:15", c -> expiring(c, 4)),
            new Template(
                    "Loss 20 days before expiry, other vehicle unknown",
                    "NEAR_EXPIRY",
                    "PT-02:5",
                    c -> expiring(c, 20)),
            new Template(
                    "Loss 3 days before expiry, traces matched at the scene",
                    Template.LOOKALIKE,
                    "",
                    PlantedTiming::expiringMatched),
            new Template(
                    "Cover against scratches added 12 days before the loss",
                    "COVER_ADDED",
                    "PT-03:30",
                    PlantedTiming::added),
            new Template(
                    "Sum insured raised by half 45 days before the loss",
                    "COVER_RAISED",
                    "PT-03:15",
                    c -> raised(c, 45, 1.0 / 3)),
            new Template(
                    "Sum insured adjusted by 5 % 10 days before the loss",
                    Template.LOOKALIKE, "", c -> raised(c, 10, 0.05)),
            new Template(
                    "Policy issued after the loss and dated back",
                    "BACK_DATED",
                    "PT-01:30 PT-04:50 H-02",
                    PlantedTiming::backDated),
            new Template(
                    "Policy issued three hours before the loss, reported next day",
                    "BACK_DATED",
                    "PT-01:30 PT-04:30 TP-02:5",
                    PlantedTiming::boughtThatDay),
            new Template(
                    "Renewal without a gap, paid 3 days after the loss",
                    Template.LOOKALIKE,
                    "",
                    PlantedTiming::paidLate));

    private PlantedTiming() {}

    private static void fresh(Case c, int days) {
        Claim claim = c.claim(10, "14:20", 25);
        c.newPolicy(claim, days);
        c.bill(claim);
    }

    private static void renewal(Case c) {
        Claim claim = c.claim(9, "08:50", 15);
        claim.risk().start(claim.loss().minusDays(5).toLocalDate().atStartOfDay(), true);
        c.bill(claim);
    }

    private static void newCar(Case c) {
        Claim claim = c.claim(11, "18:10", 15);
        Row policy = c.newPolicy(claim, 40);
        LocalDateTime start = LocalDateTime.parse(policy.get("start_at"));
        claim.risk()
                .vehicle()
                .set("first_registered_on", start.toLocalDate().minusDays(20))
                .set("purchased_on", start.toLocalDate().minusDays(21));
        c.bill(claim);
    }

    private static void expire(Claim claim, int days) {
        claim.risk()
                .start(claim.loss().toLocalDate().plusDays(days).minusYears(1).atStartOfDay(), true);
    }

    private static void repaint(Case c) {
        Claim claim = c.claim(9, "16:10", 30).alone("WALL").collision("SIDESWIPE_L", 1, 8, 9, 10);
        expire(claim, 5);
        claim.survey("VIDEO", claim.reported().plusMinutes(15));
        c.bill(claim, "DOOR_F_L paint 950, DOOR_R_L paint 950, QUARTER_L paint 1000, FENDER_L paint 800");
    }

    private static void expiring(Case c, int days) {
        Claim claim = c.claim(8, "12:30", 20);
        expire(claim, days);
        c.bill(claim);
    }

    private static void expiringMatched(Case c) {
        Claim claim = c.claim(12, "12:40", 20);
        expire(claim, 3);
        claim.firstScene().set("trace_match", "YES");
        c.bill(claim);
    }

    private static void added(Case c) {
        Claim claim = c.claim(7, "19:20", 30).cause("SCRATCH", "SCRATCH").alone("OTHER");
        claim.risk()
                .endorse("COVERAGE_ADD", claim.loss().minusDays(12))
                .set("coverage_code", "SCRATCH")
                .set("delta_amount", "20000.00");
        c.bill(claim, "DOOR_F_R paint 900, DOOR_R_R paint 900");
    }

    private static void raised(Case c, int days, double share) {
        Claim claim = c.claim(10, "10:30", 20);
        claim.risk().cover("OWN_DAMAGE", 180_000);
        claim.risk()
                .endorse("SUM_INCREASE", claim.loss().minusDays(days))
                .set("coverage_code", "OWN_DAMAGE")
                .set("delta_amount", Money.text(Money.yuan(180_000 * share)));
        c.bill(claim);
    }

    private static void backDated(Case c) {
        Claim claim = c.claim(13, "15:30", 1_380);
        Row policy = c.newPolicy(claim, 2);
        LocalDateTime issued = claim.loss().plusHours(4);
        policy.set("issued_at", issued).set("paid_at", issued.plusMinutes(9));
        policy.set("updated_at", issued.plusMinutes(9)).set("pre_inspected", false);
        c.bill(claim);
    }

    private static void boughtThatDay(Case c) {
        Claim claim = c.claim(12, "16:20", 1_560);
        Row policy = c.newPolicy(claim, 0);
        LocalDateTime issued = claim.loss().minusHours(3);
        policy.set("start_at", issued.plusMinutes(30))
                .set("end_at", issued.plusMinutes(30).plusYears(1));
        policy.set("issued_at", issued).set("paid_at", issued.plusMinutes(9));
        policy.set("updated_at", issued.plusMinutes(9)).set("pre_inspected", false);
        c.bill(claim);
    }

    private static void paidLate(Case c) {
        Claim claim = c.claim(10, "09:10", 20);
        Row policy = claim.risk().start(claim.loss().minusDays(10).toLocalDate().atStartOfDay(), true);
        policy.set("paid_at", claim.loss().plusDays(3))
                .set("updated_at", claim.loss().plusDays(3));
        c.bill(claim);
    }
}
