package org.claimwatch.generate;

import java.util.List;

/** Surveys and photos that are missing or do not fit, and those with a good reason. */
final class PlantedSurvey {
    static final List<Template> LIST = List.of(
            new Template(
                    "Two vehicles by day, nobody came to the scene",
                    "MISSING_SURVEY",
                    "SE-01:15",
                    PlantedSurvey::missing),
            new Template("Surveyor was never sent", "MISSING_SURVEY", "SE-01:5", PlantedSurvey::notSent),
            new Template("Surveyor came after 30 hours", "MISSING_SURVEY", "SE-01:5", PlantedSurvey::late),
            new Template(
                    "Settled between the parties below 2,000, waiver approved",
                    Template.LOOKALIKE,
                    "",
                    PlantedSurvey::waived),
            new Template("Surveyed by video call", Template.LOOKALIKE, "", PlantedSurvey::video),
            new Template("Scene left before the survey", "SCENE_LEFT", "SE-02:15", PlantedSurvey::left),
            new Template(
                    "Parked car found damaged in the morning", Template.LOOKALIKE, "SE-02:5", PlantedSurvey::parked),
            new Template(
                    "First photo two hours before the stated loss",
                    "PHOTO_BEFORE_LOSS",
                    "SE-03:30",
                    c -> photo(c, 120)),
            new Template(
                    "Surveyed at once, but the scene photographed 30 hours later",
                    "LATE_SCENE_PHOTO",
                    "SE-03:15",
                    PlantedSurvey::sceneLater),
            new Template("First photo five minutes before the stated loss", Template.LOOKALIKE, "", c -> photo(c, 5)),
            new Template(
                    "Alone at 23:10, surveyed, no statement of the driver",
                    "NO_STATEMENT",
                    "SE-05:15 TP-01:15",
                    PlantedSurvey::noStatement),
            new Template(
                    "Alone at 23:10, no statement as the driver was in hospital",
                    Template.LOOKALIKE,
                    "TP-01:15",
                    PlantedSurvey::hospital));

    private PlantedSurvey() {}

    private static void missing(Case c) {
        Claim claim = c.claim(6, "13:10", 30).unsurveyed();
        claim.photo("DAMAGE", claim.reported().plusMinutes(20));
        c.bill(claim);
    }

    private static void notSent(Case c) {
        Claim claim = c.claim(7, "13:15", 30).unsurveyed();
        claim.evidence().missed("NOT_DISPATCHED", claim.reported().plusMinutes(10));
        claim.photo("DAMAGE", claim.reported().plusMinutes(20));
        c.bill(claim);
    }

    private static void late(Case c) {
        Claim claim = c.claim(8, "09:15", 30);
        claim.survey("FIRST_SCENE", claim.reported().plusHours(30));
        c.bill(claim);
    }

    private static void waived(Case c) {
        Claim claim = c.claim(9, "08:15", 20).unsurveyed();
        claim.set("survey_waiver_code", "MUTUAL_SELF_COMP").set("waiver_approved_by", "M02");
        claim.photo("DAMAGE", claim.loss().plusMinutes(10));
        c.bill(claim, "FR_BUMPER_COVER paint 900, FENDER_R paint 800");
    }

    private static void video(Case c) {
        Claim claim = c.claim(8, "17:30", 10);
        claim.survey("VIDEO", claim.reported().plusMinutes(12));
        c.bill(claim);
    }

    private static void left(Case c) {
        Claim claim = c.claim(9, "15:45", 60).set("left_scene", true);
        c.bill(claim);
    }

    private static void parked(Case c) {
        Claim claim = c.claim(10, "17:50", 900).collision("PARKED_HIT", 1, 8, 9);
        claim.place(Place.of(c.dice(), "PARKING"));
        claim.set("left_scene", true).set("discovered_at", claim.reported().minusMinutes(15));
        c.bill(claim, "DOOR_R_L paint 900, QUARTER_L paint 1000");
    }

    private static void photo(Case c, int minutesBefore) {
        Claim claim = c.claim(10, "10:55", 20);
        claim.photo("DAMAGE", claim.loss().minusMinutes(minutesBefore));
        claim.photo("SCENE_WIDE", claim.reported().plusMinutes(40));
        c.bill(claim);
    }

    private static void sceneLater(Case c) {
        Claim claim = c.claim(11, "10:35", 20);
        claim.photo("DAMAGE", claim.reported().plusMinutes(40));
        claim.photo("SCENE_WIDE", claim.loss().plusHours(30));
        c.bill(claim);
    }

    private static void noStatement(Case c) {
        Claim claim = c.claim(12, "23:10", 20).alone("KERB");
        claim.firstScene().set("driver_statement_taken", false);
        c.bill(claim);
    }

    private static void hospital(Case c) {
        Claim claim = c.claim(13, "23:10", 20).alone("POLE").set("hospitalised", true);
        claim.set("injury_count", 1);
        claim.party(claim.driver(), "INJURED", "SELF").set("injury_class", "FRACTURE");
        claim.firstScene().set("driver_statement_taken", false).set("trace_match", "YES");
        c.bill(claim);
    }
}
