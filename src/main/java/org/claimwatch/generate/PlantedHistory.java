package org.claimwatch.generate;

import java.util.List;

/** Many claims, repeated claims, and the customers who only look so. */
final class PlantedHistory {
    private static final String FRONT = "FR_BUMPER_COVER 1700, GRILLE 520";
    private static final String DOOR = "DOOR_F_L repair 1300, MIRROR_L 800";
    private static final String REAR = "RR_BUMPER_COVER 1800, REAR_RADAR 420";
    private static final String QUARTER = "QUARTER_R repair 1600, TAIL_LAMP_R 850";

    static final List<Template> LIST = List.of(
            new Template(
                    "Five losses of a private car in half a year", "FREQUENT_CLAIMS", "CH-01:30", c -> frequent(c, 4)),
            new Template(
                    "Three losses of a private car in half a year", "FREQUENT_CLAIMS", "CH-01:15", c -> frequent(c, 2)),
            new Template("Taxi with five losses in half a year", Template.LOOKALIKE, "", PlantedHistory::taxi),
            new Template("Three glass claims before a collision", Template.LOOKALIKE, "", PlantedHistory::glass),
            new Template(
                    "One driver in three cars of three owners",
                    "ONE_DRIVER_MANY_CARS",
                    "CH-02:30",
                    c -> driver(c, 2, 60)),
            new Template(
                    "One driver in two cars of two owners within 50 days",
                    "ONE_DRIVER_MANY_CARS",
                    "CH-02:15",
                    c -> driver(c, 1, 50)),
            new Template("Company driver in three cars of one fleet", Template.LOOKALIKE, "", PlantedHistory::fleet),
            new Template(
                    "Headlamp replaced 200 days ago without proof, claimed again",
                    "REPEATED_PART",
                    "CH-03:30",
                    PlantedHistory::repeated),
            new Template(
                    "Same set of parts as 120 days ago, invoice but no look after repair",
                    "REPEATED_PART",
                    "CH-03:15",
                    PlantedHistory::sameSet),
            new Template(
                    "Headlamp replaced 100 days ago with invoice, seen after repair",
                    Template.LOOKALIKE,
                    "",
                    PlantedHistory::repaired),
            new Template(
                    "Second claim 3 hours later at the same place with the same part",
                    "DOUBLE_CLAIM",
                    "CH-04:50 H-02",
                    c -> doubled(c, "HEADLAMP_R repair 600, FENDER_R repair 900, MIRROR_R 750")),
            new Template(
                    "Second claim 3 hours later at the same place, other parts",
                    "DOUBLE_CLAIM",
                    "CH-04:15",
                    c -> doubled(c, "DOOR_F_R repair 900, MIRROR_R 750")),
            new Template(
                    "Own damage of an event that has a second claim number",
                    Template.LOOKALIKE,
                    "",
                    PlantedHistory::twoNumbers));

    private PlantedHistory() {}

    private static void frequent(Case c, int before) {
        Claim claim = c.claim(8, "13:40", 20);
        String[] bills = {DOOR, REAR, QUARTER, "DOOR_R_R repair 1500, SILL_R repair 900"};
        for (int i = 0; i < before; i++) {
            c.earlier(claim, 30 + 34 * i, bills[i]);
        }
        c.bill(claim, FRONT);
    }

    private static void taxi(Case c) {
        c.car(Model.TAXI, "TAXI", 2);
        Claim claim = c.claim(9, "15:15", 15);
        String[] bills = {DOOR, REAR, QUARTER, "DOOR_R_R repair 1500, SILL_R repair 900"};
        Row driver = claim.risk().person();
        claim.drivenBy(driver, "EMPLOYEE");
        for (int i = 0; i < bills.length; i++) {
            c.earlier(claim, 25 + 35 * i, bills[i]).drivenBy(driver, "EMPLOYEE");
        }
        c.bill(claim, FRONT);
    }

    private static void glass(Case c) {
        Claim claim = c.claim(11, "17:25", 15);
        for (int i = 0; i < 3; i++) {
            c.earlier(claim, 28 + 45 * i, "WINDSHIELD 1500")
                    .cause("GLASS", "GLASS")
                    .alone("OTHER");
        }
        c.bill(claim, FRONT);
    }

    /** The driver of the claim drove other people's cars in losses before. */
    private static void driver(Case c, int others, int days) {
        Claim claim = c.claim(9, "11:20", 20);
        Row driver = claim.risk().person();
        claim.drivenBy(driver, "BORROWER");
        for (int i = 1; i <= others; i++) {
            c.earlier(c.another(), claim, days * i, QUARTER, true).drivenBy(driver, "BORROWER");
        }
        c.bill(claim, FRONT);
    }

    private static void fleet(Case c) {
        Risk car = c.car(Model.HYBRID, "COMPANY", 2);
        Claim claim = c.claim(10, "10:45", 20);
        Row driver = car.person();
        claim.drivenBy(driver, "EMPLOYEE");
        for (int i = 1; i <= 2; i++) {
            Risk other = c.another(Model.SEDAN, "COMPANY", 3);
            other.ownedBy(car.owner());
            other.insuredBy(car.owner());
            c.earlier(other, claim, 50 * i, QUARTER, true)
                    .drivenBy(driver, "EMPLOYEE")
                    .set("report_phone", car.owner().get("phone"));
        }
        c.bill(claim, FRONT);
    }

    private static void repeated(Case c) {
        Claim claim = c.claim(8, "18:20", 20);
        c.earlier(c.car(), claim, 200, "HEADLAMP_R 3100, FENDER_R repair 800", false);
        c.bill(claim, "HEADLAMP_R 3200, FR_BUMPER_COVER repair 900");
    }

    private static void sameSet(Case c) {
        Claim claim = c.claim(12, "09:35", 20);
        c.earlier(claim, 120, "FR_BUMPER_COVER repair 900, HEADLAMP_R repair 500, FENDER_R paint 900");
        c.bill(claim, "FR_BUMPER_COVER paint 900, HEADLAMP_R 2900, FENDER_R paint 900");
    }

    private static void repaired(Case c) {
        Claim claim = c.claim(10, "16:45", 20);
        Claim old = c.earlier(claim, 100, "HEADLAMP_R 3100, FENDER_R repair 800");
        Row first = old.firstScene();
        old.survey("POST_REPAIR", old.reported().plusDays(8));
        old.evidence().photograph(first, old.head());
        old.unphotographed();
        c.bill(claim, "HEADLAMP_R 3200, FR_BUMPER_COVER 1900");
    }

    private static void doubled(Case c, String second) {
        Claim claim = c.claim(9, "15:40", 20);
        Claim first = c.claim(c.car(), claim.loss().minusHours(3), 15);
        for (String column : List.of("place_text", "place_type", "region_code", "lat", "lon")) {
            first.set(column, claim.head().get(column));
        }
        first.collision("SIDESWIPE_R", 2, 2, 3, 4);
        c.bill(first, second);
        first.closed(true);
        c.bill(claim, "FR_BUMPER_COVER 1900, HEADLAMP_R 2500, GRILLE 500");
    }

    private static void twoNumbers(Case c) {
        Claim claim = c.claim(11, "12:05", 20);
        Risk other = c.stranger();
        claim.third(other, other.owner());
        c.bill(claim);
        Claim second = c.claim(c.car(), claim.loss(), 20);
        for (String column : List.of("event_id", "place_text", "place_type", "region_code", "lat", "lon")) {
            second.set(column, claim.head().get(column));
        }
        second.set("coverage_code", "THIRD_PARTY").under(c.car().compulsory());
        second.third(other, other.owner());
        second.bill(2, other.model()).add("RR_BUMPER_COVER 1500", 1);
    }
}
