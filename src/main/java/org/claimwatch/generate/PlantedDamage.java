package org.claimwatch.generate;

import java.util.List;

/** Damage that the collision explains, and damage that it does not. */
final class PlantedDamage {
    static final List<Template> LIST = List.of(
            new Template(
                    "Rear-ended, a fifth of the bill is a headlamp",
                    "ZONE_CONFLICT",
                    "DC-01:15",
                    c -> hit(
                            c,
                            "REAR",
                            "RR_BUMPER_COVER 2600, TRUNK_LID 3600, REAR_PANEL repair 1400," + " HEADLAMP_L 1900",
                            2,
                            6)),
            new Template(
                    "Left side hit, right side of every part typed",
                    "SIDE_MIXUP",
                    "DC-01:15",
                    c -> hit(c, "SIDE_L", "DOOR_F_R 3800, DOOR_R_R 3500, SILL_R repair 1400, MIRROR_R 900", 2, 9)),
            new Template(
                    "Front bump, a third of the bill is deeper than the force",
                    "SEVERITY_EXCESS",
                    "DC-02:15",
                    c -> hit(c, "FRONTAL", "FR_BUMPER_COVER 1900, HOOD 2900, GRILLE 700, RADIATOR 2400", 1, 12)),
            new Template(
                    "Front bump, the deep part photographed when taken apart",
                    Template.LOOKALIKE,
                    "",
                    PlantedDamage::teardown),
            new Template(
                    "Front airbags billed after a blow from behind",
                    "AIRBAG_MISMATCH",
                    "DC-04:30",
                    c -> hit(c, "REAR", "RR_BUMPER_COVER 1900, TRUNK_LID 3100, AIRBAG_FRONT 4900", 2, 6)),
            new Template(
                    "Side airbag billed after a blow from the front",
                    "AIRBAG_MISMATCH",
                    "DC-04:15",
                    c -> hit(c, "FRONTAL", "FR_BUMPER_COVER 2100, HOOD 3100, AIRBAG_SIDE_L 2900", 2, 12)),
            new Template(
                    "Front airbags after a hard blow from the front", Template.LOOKALIKE, "", PlantedDamage::airbags),
            new Template("Glass claim with a door", "CAUSE_MISMATCH", "DC-05:15", PlantedDamage::glassAndDoor),
            new Template(
                    "Engine replaced after water up to the bumper",
                    "CAUSE_MISMATCH",
                    "DC-05:30",
                    PlantedDamage::engineInWater),
            new Template("Glass claim with a mirror", Template.LOOKALIKE, "", PlantedDamage::glassAndMirror),
            new Template("Surveyor saw rust in the damage", "OLD_DAMAGE", "DC-07:15", c -> flagged(c, "RUST", 1)),
            new Template(
                    "Surveyor saw old damage, in two photos",
                    "OLD_DAMAGE",
                    "DC-07:30",
                    c -> flagged(c, "OLD_DAMAGE", 2)),
            new Template(
                    "Dash-cam video agrees with the story",
                    Template.LOOKALIKE,
                    "",
                    c -> flagged(c, "VIDEO_CONSISTENT", 2)),
            new Template(
                    "Battery replaced after touching the ground, nothing else",
                    "CAUSE_MISMATCH",
                    "DC-05:30 H-08",
                    PlantedDamage::battery),
            new Template(
                    "Battery and under-guard after a boulder", Template.LOOKALIKE, "H-08", PlantedDamage::boulder));

    private PlantedDamage() {}

    private static Claim hit(Case c, String type, String bill, int severity, int point) {
        Claim claim = c.claim(9, "14:25", 20).collision(type, severity, point);
        c.bill(claim, bill);
        return claim;
    }

    private static void teardown(Case c) {
        Claim claim = c.claim(10, "09:25", 20).collision("FRONTAL", 1, 12);
        claim.evidence().photograph(claim.firstScene(), claim.head());
        Row photo = claim.photo("TEARDOWN", claim.reported().plusHours(25));
        Bill bill = c.bill(claim, "FR_BUMPER_COVER 1900, HOOD 2900, GRILLE 700, RADIATOR 2400");
        bill.lines().get(3).set("teardown_photo_id", photo.get("photo_id"));
    }

    private static void airbags(Case c) {
        Claim claim = c.claim(8, "08:35", 15).collision("FRONTAL", 3, 12);
        claim.own().set("delta_v_kmh", 28).set("airbags_deployed", true);
        claim.firstScene().set("trace_match", "YES");
        c.bill(
                claim,
                "FR_BUMPER_COVER 2100, HOOD 3100, HEADLAMP_L 3000, RADIATOR 1900, AIRBAG_FRONT 5200,"
                        + " AIRBAG_ECU 2200");
    }

    private static void glassAndDoor(Case c) {
        Claim claim = c.claim(7, "10:15", 60).cause("GLASS", "GLASS").alone("OTHER");
        c.bill(claim, "WINDSHIELD 1800, DOOR_F_L repair 900");
    }

    private static void glassAndMirror(Case c) {
        Claim claim = c.claim(7, "11:15", 60).cause("GLASS", "GLASS").alone("OTHER");
        c.bill(claim, "DOOR_GLASS_L 700, MIRROR_L 800");
    }

    private static void engineInWater(Case c) {
        c.car(Model.SUV, "PRIVATE", 2);
        Claim claim = c.claim(13, "18:40", 30).cause("FLOOD", "WATER").alone("OTHER");
        claim.set("water_grade", 2);
        c.bill(claim, "ENGINE 31500, CARPET_TRIM repair 1800");
    }

    private static void flagged(Case c, String flag, int photos) {
        Claim claim = c.claim(10, "15:05", 20);
        Row survey = claim.firstScene().set("flags", flag);
        String id = survey.get("survey_id");
        claim.photo("SCENE_WIDE", claim.reported().plusMinutes(38)).set("survey_id", id);
        claim.photo("DAMAGE", claim.reported().plusMinutes(41)).set("survey_id", id);
        if (photos == 2) {
            claim.photo("DAMAGE", claim.reported().plusMinutes(42)).set("survey_id", id);
        }
        c.bill(claim);
    }

    private static void battery(Case c) {
        c.car(Model.ELECTRIC_SUV, "PRIVATE", 1);
        Claim claim = c.claim(11, "16:55", 20).cause("UNDERBODY", "OWN_DAMAGE").alone("OTHER");
        claim.collision("UNDERBODY", 2, 14);
        c.bill(claim, "TRACTION_BATTERY 88000");
    }

    private static void boulder(Case c) {
        c.car(Model.ELECTRIC_SUV, "PRIVATE", 1);
        Claim claim = c.claim(12, "07:55", 20).cause("UNDERBODY", "OWN_DAMAGE").alone("OTHER");
        claim.collision("UNDERBODY", 3, 14);
        claim.firstScene().set("trace_match", "YES");
        c.bill(claim, "TRACTION_BATTERY 86000, UNDER_GUARD 480, SUBFRAME_F 3300");
    }
}
