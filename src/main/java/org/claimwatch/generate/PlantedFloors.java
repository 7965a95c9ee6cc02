package org.claimwatch.generate;

import java.time.LocalDateTime;
import java.util.List;

/** Claims that go to a person whatever their score, and those that nearly do. */
final class PlantedFloors {
    static final List<Template> LIST = List.of(
            new Template("Fire with total loss", "FIRE_TOTAL", "H-04 H-05 H-08", PlantedFloors::burnt),
            new Template(
                    "Small fire in the engine bay, fire certificate", Template.LOOKALIKE, "", PlantedFloors::smallFire),
            new Template("Loss a day after the cover ended", "OUT_OF_COVER", "H-06", PlantedFloors::outside),
            new Template("Scratch claimed, not covered", "NOT_COVERED", "H-06", PlantedFloors::uncovered),
            new Template("Damage above the sum insured", "ABOVE_SUM", "H-06", PlantedFloors::aboveSum),
            new Template("A tip from a repair shop", "TIP_OFF", "H-07", PlantedFloors::tip),
            new Template("Driver on the watch list", "WATCH_LIST", "H-07", c -> watched(c, "PERSON", 200)),
            new Template("VIN on the watch list", "WATCH_LIST", "H-07", c -> watched(c, "VIN", 200)),
            new Template("Insured's account on the watch list", "WATCH_LIST", "H-07", c -> watched(c, "ACCOUNT", 200)),
            new Template("Repair shop on the watch list", "WATCH_LIST", "H-07", c -> watched(c, "SHOP", 200)),
            new Template(
                    "Watch-list entry of the driver has expired",
                    Template.LOOKALIKE,
                    "",
                    c -> watched(c, "PERSON", -30)),
            new Template("Damage of 60,000", "LARGE_DAMAGE", "H-08", c -> large(c, 60_000)),
            new Template("Damage of 42,000, surveyed, traces match", Template.LOOKALIKE, "", c -> large(c, 42_000)),
            new Template("Serious injury", "SERIOUS_INJURY", "H-08", PlantedFloors::injured),
            new Template("Traces do not match at the scene", "TRACE_MISMATCH", "H-09", c -> trace(c, "NO")),
            new Template("Traces match at the scene", Template.LOOKALIKE, "", c -> trace(c, "YES")),
            new Template("Police called, scene left", "POLICE_AND_LEFT", "SE-02:15 H-10", PlantedFloors::policeAndLeft),
            new Template("Police called, everybody stayed", Template.LOOKALIKE, "", PlantedFloors::police),
            new Template("Disputed", "DISPUTED", "H-11", c -> legal(c, "disputed")),
            new Template("In court", "LITIGATED", "H-11", c -> legal(c, "litigated")));

    private PlantedFloors() {}

    private static void burnt(Case c) {
        Claim claim = c.claim(14, "16:05", 30).cause("FIRE", "FIRE").alone("OTHER");
        claim.risk().vehicle().set("actual_value", "160000.00");
        claim.risk().cover("FIRE", 160_000);
        claim.own().set("severity_class", 4);
        claim.document("FIRE_CERT", "RECEIVED");
        claim.bill().lump(c.scaled(120_000)).estimate().set("total_loss", true);
    }

    private static void smallFire(Case c) {
        Claim claim = c.claim(13, "16:35", 30).cause("FIRE", "FIRE").alone("OTHER");
        claim.document("FIRE_CERT", "RECEIVED");
        c.bill(claim, "WIRING_ECU 5200, HOOD paint 1100");
    }

    private static void outside(Case c) {
        Claim claim = c.claim(9, "09:45", 20);
        LocalDateTime end = claim.loss().toLocalDate().minusDays(1).atTime(0, 0);
        claim.under(claim.risk().start(end.minusYears(1), true));
        claim.firstScene().set("trace_match", "YES");
        c.bill(claim);
    }

    private static void uncovered(Case c) {
        Claim claim = c.claim(8, "12:55", 20).cause("SCRATCH", "SCRATCH").alone("OTHER");
        claim.risk().uncover("SCRATCH");
        c.bill(claim, "DOOR_F_R paint 900, DOOR_R_R paint 900");
    }

    private static void aboveSum(Case c) {
        Claim claim = c.claim(8, "13:05", 20).cause("SCRATCH", "SCRATCH").alone("OTHER");
        claim.risk().cover("SCRATCH", 2_000);
        c.bill(claim, "DOOR_F_R paint 1100, DOOR_R_R paint 1100, QUARTER_R paint 1100");
    }

    private static void tip(Case c) {
        Claim claim = c.claim(7, "14:05", 20);
        claim.add(new Row(Feed.TIP_OFFS)
                .set("tip_id", claim.no() + "-T1")
                .set("claim_no", claim.no())
                .set("source", "SHOP")
                .set("received_at", claim.reported().plusDays(2)));
        c.bill(claim);
    }

    private static void watched(Case c, String kind, int daysLeft) {
        Shop shop = Shop.OTHERS.get(0);
        Claim claim = c.claim(10, "15:55", 20).at(kind.equals("SHOP") ? shop : Shop.DEALERS.get(2));
        Row driver = claim.driver();
        String value = switch (kind) {
            case "PERSON" -> driver.get("id_number");
            case "VIN" -> claim.risk().vehicle().get("vin");
            case "ACCOUNT" -> driver.get("bank_account");
            default -> shop.id();
        };
        LocalDateTime added = c.today().minusDays(150).atTime(9, 30);
        claim.add(new Row(Feed.WATCH_LIST)
                .set("entry_id", claim.no() + "-W1")
                .set("kind", kind)
                .set("value", value)
                .set("reason", kind.equals("PERSON") ? "COURT" : "CONFIRMED_FRAUD")
                .set("case_ref", "CASE-" + added.getYear() + "-" + claim.no().substring(6))
                .set("approved_by", "M03")
                .set("added_at", added)
                .set("expires_at", c.today().plusDays(daysLeft).atTime(23, 59)));
        c.bill(claim);
    }

    private static void large(Case c, int total) {
        Risk car = c.car(Model.LARGE_SUV, "PRIVATE", 1);
        Claim claim = c.claim(12, "14:35", 20).collision("FRONTAL", 3, 12);
        Row survey = claim.firstScene();
        if (total < 50_000) {
            survey.set("trace_match", "YES");
        }
        claim.third(c.stranger(), car.person());
        long rest = total - 19_500;
        c.bill(
                claim,
                "FR_BUMPER_COVER 2600, HEADLAMP_L 4200, HEADLAMP_R 4200, HOOD 4300, RAD_SUPPORT 2100,"
                        + " RADIATOR 2100, FR_RAIL_L "
                        + rest / 2
                        + ", FR_RAIL_R "
                        + (rest - rest / 2));
    }

    private static void injured(Case c) {
        Claim claim = c.claim(11, "07:35", 15).set("injury_count", 1).set("serious_injury", true);
        Row injured = claim.risk().person();
        claim.party(injured, "INJURED", "UNKNOWN").set("injury_class", "SERIOUS");
        c.bill(claim);
    }

    private static void trace(Case c, String match) {
        Claim claim = c.claim(9, "17:05", 20);
        claim.firstScene().set("trace_match", match);
        c.bill(claim);
    }

    private static void policeAndLeft(Case c) {
        Claim claim = c.claim(9, "18:25", 20).set("police_reported", true).set("left_scene", true);
        c.bill(claim);
    }

    private static void police(Case c) {
        Claim claim = c.claim(9, "18:35", 20).policeCertificate();
        c.bill(claim);
    }

    private static void legal(Case c, String column) {
        Claim claim = c.claim(20, "11:45", 20).set(column, true);
        c.bill(claim);
    }
}
