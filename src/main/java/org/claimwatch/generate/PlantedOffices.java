package org.claimwatch.generate;

import java.util.List;

/** More claims to investigate than an office can take in a night. */
final class PlantedOffices {
    static final List<Template> LIST = List.of(
            new Template(
                    "Office of two a night: largest damage, investigated",
                    "PHOTO_BEFORE_LOSS",
                    "SE-03:50 H-02",
                    c -> early(c, Institution.COUNTY_SMALL, 9_800)),
            new Template(
                    "Office of two a night: second, investigated",
                    "PHOTO_BEFORE_LOSS",
                    "SE-03:50 H-02",
                    c -> early(c, Institution.COUNTY_SMALL, 6_400)),
            new Template(
                    "Office of two a night: third, deferred",
                    "PHOTO_BEFORE_LOSS",
                    "SE-03:50 H-02",
                    c -> early(c, Institution.COUNTY_SMALL, 4_100)),
            new Template(
                    "Office without an investigator: deferred",
                    "PHOTO_BEFORE_LOSS",
                    "SE-03:50 H-02",
                    c -> early(c, Institution.COUNTY_NONE, 5_200)),
            new Template(
                    "Office without an investigator: deferred, but disputed as well",
                    "PHOTO_BEFORE_LOSS",
                    "SE-03:50 H-02 H-11",
                    c -> early(c, Institution.COUNTY_NONE, 5_600).set("disputed", true)));

    private PlantedOffices() {}

    private static Claim early(Case c, String office, int total) {
        Claim claim = c.claim(9, "12:35", 20).set("institution_id", office);
        claim.photo("DAMAGE", claim.loss().minusDays(4));
        claim.photo("SCENE_WIDE", claim.reported().plusMinutes(40));
        c.bill(claim, "FR_BUMPER_COVER %d, FENDER_R paint %d".formatted(total - 1_300, 1_300));
        return claim;
    }
}
