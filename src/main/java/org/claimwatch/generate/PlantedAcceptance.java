package org.claimwatch.generate;

import java.time.LocalDateTime;
import java.util.List;

/** The seventeen worked cases that the rules are accepted by, as far as the feeds express them. */
final class PlantedAcceptance {
    static final List<Template> LIST = List.of(
            new Template(
                    "G-01 honest small rear-end of two vehicles, police certificate, renewal",
                    Template.LOOKALIKE,
                    "",
                    PlantedAcceptance::g01),
            new Template(
                    "G-02 honest night kerb hit, surveyed within the hour",
                    Template.LOOKALIKE,
                    "TP-01:15",
                    PlantedAcceptance::g02),
            new Template(
                    "G-03 day 5 of a new cover, alone at 23:30, reported next noon, scene left",
                    "STAGED_LOSS",
                    "PT-01:30 SE-01:30 SE-02:15 SE-05:15 TP-01:15 TP-02:15",
                    PlantedAcceptance::g03),
            new Template(
                    "G-04 three scratched panels 25 days before expiry, never surveyed",
                    "EXPIRY_REPAINT",
                    "PT-02:15 SE-01:30",
                    PlantedAcceptance::g04),
            new Template(
                    "G-05 rear-ended, 48 % of the bill is front parts",
                    "ZONE_CONFLICT", "DC-01:30", PlantedAcceptance::g05),
            new Template(
                    "G-06 parking scrape, rail and radiator support billed",
                    "SEVERITY_EXCESS",
                    "DC-02:30",
                    PlantedAcceptance::g06),
            new Template(
                    "G-07 bumper and headlamp replaced 70 days ago without proof, claimed again",
                    "REPEATED_PART",
                    "CH-03:50 H-02",
                    PlantedAcceptance::g07),
            new Template(
                    "G-08 15-year-old luxury car bought 3 months ago, van fully liable, border road",
                    "OLD_LUXURY",
                    "VH-01:30 H-08",
                    PlantedAcceptance::g08),
            new Template(
                    "G-09 damage photo taken 9 days before the stated loss",
                    "PHOTO_BEFORE_LOSS",
                    "SE-03:50 H-02",
                    PlantedAcceptance::g09),
            new Template(
                    "G-10 driving licence suspended, otherwise clean",
                    "LICENCE_SUSPENDED",
                    "DO-01:5 H-06",
                    PlantedAcceptance::g10),
            new Template(
                    "G-11 honest flood of a storm, grade 3, constructive total loss",
                    Template.LOOKALIKE,
                    "H-05 H-08",
                    PlantedAcceptance::g11),
            new Template(
                    "G-12 two vehicles at 21:00, reported after 30 hours, a quarter free text",
                    Template.LOOKALIKE,
                    "TP-01:5 TP-02:5",
                    PlantedAcceptance::g12),
            new Template(
                    "G-13 whole vehicle stolen 20 days after a sum increase, found burnt",
                    "THEFT_AFTER_INCREASE",
                    "PT-03:30 H-04 H-08",
                    PlantedAcceptance::g13),
            new Template(
                    "G-14 low-speed rear-end, four claimants with soft-tissue injuries",
                    "INJURY_GROUP",
                    "",
                    PlantedAcceptance::g14),
            new Template(
                    "G-15 report phone in four unrelated policies, both sides share an account",
                    "SHARED_PHONE",
                    "PN-03:30 PN-04:50 H-02",
                    PlantedAcceptance::g15),
            new Template(
                    "G-16 part prices 1.25 times the reference, a paper late",
                    "PRICES_ABOVE_REFERENCE",
                    "AP-01:15 DO-02:5",
                    PlantedAcceptance::g16),
            new Template(
                    "G-17 as G-05, but the second impact was confirmed at the scene",
                    Template.LOOKALIKE,
                    "",
                    PlantedAcceptance::g17));

    private static final String MIXED_BILL =
            "RR_BUMPER_COVER 1900, TRUNK_LID repair 1100, REAR_PANEL 1212, HEADLAMP_R 2388, RADIATOR 1500";

    private PlantedAcceptance() {}

    private static void g01(Case c) {
        Claim claim = c.claim(9, "10:20", 15).collision("REAR", 1, 6).policeCertificate();
        Risk other = c.stranger();
        claim.third(other, other.owner());
        claim.firstScene().set("trace_match", "YES");
        c.bill(claim, "RR_BUMPER_COVER 1900, TRUNK_LID repair 1300");
    }

    private static void g02(Case c) {
        Claim claim = c.claim(8, "22:40", 10).alone("KERB").collision("FRONT_CORNER_R", 2, 1, 2);
        claim.firstScene().set("trace_match", "YES");
        c.bill(claim, "WHEEL_F_R 1050, TYRE_F_R 650, FENDER_R paint 700");
    }

    private static void g03(Case c) {
        Claim claim = c.claim(6, "23:30", 750).alone("WALL").collision("FRONTAL", 2, 12);
        c.newPolicy(claim, 5);
        claim.set("left_scene", true).place(Place.of(c.dice(), "EMPTY_INDUSTRIAL"));
        claim.survey("NON_FIRST", claim.reported().plusHours(3)).set("driver_statement_taken", false);
        c.bill(
                claim,
                "FR_BUMPER_COVER 2200, HEADLAMP_L 3000, HEADLAMP_R 3000, HOOD 3900, RAD_SUPPORT 2400,"
                        + " CONDENSER 2000, RADIATOR 2100");
    }

    private static void g04(Case c) {
        Claim claim = c.claim(5, "15:10", 45).cause("SCRATCH", "SCRATCH").alone("OTHER");
        claim.risk().start(claim.loss().toLocalDate().plusDays(25).minusYears(1).atStartOfDay(), true);
        claim.unsurveyed();
        claim.photo("DAMAGE", claim.reported().plusMinutes(50));
        c.bill(claim, "DOOR_F_L paint 1300, DOOR_R_L paint 1300, QUARTER_L paint 1300");
    }

    private static void g05(Case c) {
        Claim claim = c.claim(7, "11:05", 20).collision("REAR", 2, 6);
        c.bill(claim, MIXED_BILL);
    }

    private static void g06(Case c) {
        Claim claim = c.claim(10, "16:30", 20).collision("FRONT_CORNER_R", 1, 1);
        c.bill(claim, "FR_BUMPER_COVER 1470, HEADLAMP_R 2100, FR_RAIL_R 3230, RAD_SUPPORT 1700");
    }

    private static void g07(Case c) {
        Claim claim = c.claim(11, "09:40", 20).collision("FRONT_CORNER_L", 1, 11);
        c.earlier(c.car(), claim, 70, "FR_BUMPER_COVER 2300, HEADLAMP_L 3200, HOOD paint 900", false);
        c.bill(claim, "FR_BUMPER_COVER 2400, HEADLAMP_L 3300, FENDER_L paint 1200");
    }

    private static void g08(Case c) {
        Risk car = c.car(Model.LUXURY, "PRIVATE", 14);
        Claim claim = c.claim(9, "15:50", 30).collision("FRONTAL", 3, 12);
        car.vehicle()
                .set(
                        "first_registered_on",
                        claim.loss().toLocalDate().minusYears(15).minusDays(40))
                .set("purchased_on", claim.loss().toLocalDate().minusDays(92))
                .set("bought_used", true)
                .set("purchase_price", "52000.00")
                .set("actual_value", "330000.00");
        car.cover("OWN_DAMAGE", 330_000);
        claim.place(Place.of(c.dice(), "REGION_BORDER"));
        claim.drivenBy(car.person(), "BORROWER");
        Risk van = c.stranger();
        van.vehicle().set("use_class", "FREIGHT_OWN").set("model_code", "SH-K4");
        Row vanDriver = van.person();
        claim.third(van, vanDriver).set("liability_pct", 100).set("object_type", "TRUCK");
        claim.own().set("liability_pct", 0).set("delta_v_kmh", 38).set("airbags_deployed", true);
        claim.at(Shop.GENERAL.get(0));
        c.bill(
                claim,
                "FR_BUMPER_COVER 8200, HEADLAMP_L 21500, HEADLAMP_R 21500, HOOD 14800, FENDER_L 7600,"
                        + " FENDER_R 7600, RAD_SUPPORT 9800, CONDENSER 8600, RADIATOR 9900, FR_RAIL_L 14200,"
                        + " FR_RAIL_R 14200, SUBFRAME_F 16500, WINDSHIELD 9600, AIRBAG_FRONT 22000");
        claim.bill(2, Model.TRUCK).lump(c.scaled(6_400));
    }

    private static void g09(Case c) {
        Claim claim = c.claim(12, "13:20", 25).collision("SIDE_L", 2, 9);
        claim.photo("DAMAGE", claim.loss().minusDays(9));
        claim.photo("SCENE_WIDE", claim.reported().plusMinutes(45));
        c.bill(claim, "DOOR_F_L 4900, DOOR_R_L 4700, SILL_L 1900, MIRROR_L 900");
    }

    private static void g10(Case c) {
        Claim claim = c.claim(13, "12:15", 20).collision("FRONTAL", 2, 12);
        claim.driver().set("licence_status", "SUSPENDED");
        c.bill(claim, "FR_BUMPER_COVER 1900, GRILLE 600, HOOD 3100");
    }

    private static void g11(Case c) {
        Risk car = c.car(Model.SEDAN, "PRIVATE", 4);
        Claim claim = c.claim(16, "17:20", 40).cause("FLOOD", "WATER").alone("OTHER");
        claim.set("water_grade", 3).set("cat_event_id", Reference.STORM);
        claim.own().set("severity_class", 3);
        car.vehicle().set("actual_value", "78500.00");
        claim.firstScene();
        Bill bill = claim.bill().lump(c.scaled(74_000));
        bill.estimate().set("total_loss", true);
        claim.set("survey_waiver_code", "CAT").set("waiver_approved_by", "M01");
    }

    private static void g12(Case c) {
        Claim claim = c.claim(14, "21:00", 1_800).collision("FRONT_CORNER_R", 1, 1);
        claim.survey("FIRST_SCENE", claim.reported().plusMinutes(40));
        Bill bill = c.bill(claim, "FR_BUMPER_COVER 2000, HEADLAMP_R 2600, FENDER_R paint 950");
        bill.free("前杠卡扣及辅料", c.scaled(1_000));
        bill.free("漆面辅料", c.scaled(850));
    }

    private static void g13(Case c) {
        Risk car = c.car(Model.LUXURY, "PRIVATE", 2);
        Claim claim = c.claim(12, "13:30", 180).cause("THEFT", "THEFT").alone("OTHER");
        claim.set("police_reported", true).unsurveyed().unphotographed();
        LocalDateTime raised = claim.loss().minusDays(20);
        car.cover("THEFT", 300_000);
        car.endorse("SUM_INCREASE", raised).set("coverage_code", "THEFT").set("delta_amount", "90000");
        car.vehicle().set("actual_value", "310000.00");
        claim.bill().lump(c.scaled(140_000));
    }

    private static void g14(Case c) {
        Claim claim = c.claim(15, "08:45", 15).collision("FRONTAL", 1, 12);
        claim.set("injury_count", 4);
        Risk other = c.stranger();
        claim.third(other, other.owner()).set("occupants", 4);
        for (int i = 0; i < 4; i++) {
            claim.party(other.person(), "INJURED", "UNKNOWN")
                    .set("injury_class", "SOFT_TISSUE")
                    .set("added_at", claim.reported().plusDays(i < 2 ? 0 : 10));
        }
        c.bill(claim, "FR_BUMPER_COVER 2600, GRILLE 1500, HOOD 4900");
    }

    private static void g15(Case c) {
        Claim claim = c.claim(10, "11:50", 20).collision("FRONTAL", 2, 12);
        Object phone = claim.head().get("report_phone");
        for (int i = 0; i < 3; i++) {
            c.earlier(c.another(), claim, 40 + 55 * i, "DOOR_F_L 2900, MIRROR_L 700", true)
                    .set("report_phone", phone);
        }
        Risk other = c.stranger();
        other.owner().set("bank_account", claim.risk().insured().get("bank_account"));
        claim.third(other, other.owner());
        c.bill(claim, "FR_BUMPER_COVER 2400, HEADLAMP_L 3400, HEADLAMP_R 3400, HOOD 4100, RADIATOR 2500");
    }

    private static void g16(Case c) {
        Claim claim = c.claim(25, "10:05", 20).collision("FRONTAL", 3, 12);
        claim.firstScene().set("trace_match", "YES");
        claim.document("AUTHORISATION", "REQUESTED");
        Pricing.bill(
                claim,
                1.25,
                c.scaled(22_000),
                "FR_BUMPER_COVER",
                "HEADLAMP_L",
                "HEADLAMP_R",
                "HOOD",
                "RADIATOR",
                "CONDENSER",
                "RAD_SUPPORT");
    }

    private static void g17(Case c) {
        Claim claim = c.claim(7, "11:35", 20).collision("REAR", 2, 6);
        claim.firstScene().set("trace_match", "YES").set("flags", "SECOND_IMPACT_CONFIRMED");
        c.bill(claim, MIXED_BILL);
    }
}
