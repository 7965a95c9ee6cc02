package org.claimwatch.oracle;

import java.time.LocalDateTime;

/** surveys and survey_photos of a claim. */
final class DenseSurveys {

    private final DenseWorld world;
    private final Dice dice;

    DenseSurveys(DenseWorld world) {
        this.world = world;
        dice = world.dice;
    }

    void of(DenseClaim claim) {
        double s = claim.strangeness;
        if (!dice.chance(s * 0.6)) {
            survey(claim, "FIRST_SCENE", dice.chance(s * 0.3) ? dice.of("NO_SHOW", "NOT_DISPATCHED") : "DONE");
        }
        if (dice.chance(s)) {
            survey(
                    claim,
                    dice.of("NON_FIRST", "NON_FIRST", "VIDEO", "RE_SURVEY_SCENE", "FIRST_SCENE"),
                    dice.of("DONE", "DONE", "DONE", "NO_SHOW", "REFUSED", "NOT_DISPATCHED"));
        }
        if (dice.chance(0.15)) {
            survey(claim, "POST_REPAIR", dice.of("DONE", "DONE", "NO_SHOW"));
        }
        int photos = dice.between(0, 5);
        for (int i = 0; i < photos; i++) {
            photo(claim);
        }
    }

    private void survey(DenseClaim claim, String kind, String result) {
        double s = claim.strangeness;
        LocalDateTime arrived = claim.reportedAt.plusMinutes(dice.between(20, 90));
        if (dice.chance(s * 0.5)) {
            arrived = dice.of(
                    claim.reportedAt.plusHours(24),
                    claim.reportedAt.plusHours(24).plusSeconds(1),
                    claim.lossAt.plusHours(24),
                    world.end,
                    world.end.minusSeconds(1));
            arrived = arrived.isBefore(claim.lossAt) ? claim.lossAt : arrived;
        }
        boolean dispatchedOnly = dice.chance(0.06);
        String id = world.next("S");
        claim.surveyIds.add(id);
        world.tables.add(
                "surveys",
                "survey_id",
                id,
                "claim_no",
                claim.claimNo,
                "kind",
                kind,
                "dispatched_at",
                dice.unless(0.1, claim.reportedAt),
                "arrived_at",
                dispatchedOnly ? null : arrived,
                "finished_at",
                dice.unless(0.3, arrived.plusMinutes(30)),
                "surveyor_id",
                dice.unless(0.1, dice.of("S1", "S2", "S3")),
                "lat",
                null,
                "lon",
                null,
                "driver_statement_taken",
                dice.chance(1 - s) ? "true" : dice.of("false", null, "true"),
                "trace_match",
                dice.chance(s)
                        ? dice.of("NO", "DOUBT", "NOT_CHECKED", "YES", null)
                        : dice.of("YES", "NOT_CHECKED", null, null),
                "flags",
                claim.cause.equals("FIRE") && dice.chance(0.4)
                        ? "PARTS_MISSING"
                        : dice.chance(0.06 + s * 0.5) ? flags() : null,
                "result",
                result);
    }

    private String flags() {
        String[] all = {
            "OLD_DAMAGE",
            "OLD_DAMAGE",
            "RUST",
            "DUST_IN_SCRATCH",
            "PARTS_MISSING",
            "SECOND_IMPACT_SUSPECTED",
            "SECOND_IMPACT_CONFIRMED",
            "NO_DEBRIS",
            "ENGINE_COLD",
            "BELT_NOT_LOCKED",
            "TOW_DAMAGE",
            "VIDEO_CONSISTENT",
            "VIDEO_CONSISTENT",
            "VIDEO_CONTRADICTS"
        };
        String one = dice.of(all);
        String two = dice.of(all);
        return one.equals(two) || dice.chance(0.6) ? one : one + "|" + two;
    }

    private void photo(DenseClaim claim) {
        LocalDateTime loss = claim.lossAt;
        LocalDateTime taken = claim.reportedAt.plusMinutes(dice.between(5, 60));
        if (dice.chance(claim.strangeness * 0.6)) {
            taken = dice.of(
                    null,
                    loss.minusHours(24),
                    loss.minusHours(24).minusSeconds(1),
                    loss.minusMinutes(10),
                    loss.minusMinutes(10).minusSeconds(1),
                    loss.plusHours(24),
                    loss.plusHours(24).plusSeconds(1),
                    loss.plusHours(24).plusSeconds(1),
                    loss.plusHours(30));
        }
        world.tables.add(
                "survey_photos",
                "photo_id",
                world.next("F"),
                "claim_no",
                claim.claimNo,
                "survey_id",
                claim.surveyIds.isEmpty() ? null : dice.unless(0.2, dice.of(claim.surveyIds)),
                "category",
                dice.of("SCENE_WIDE", "SCENE_WIDE", "CONTACT_POINT", "DAMAGE", "DAMAGE", "VIN", "TEARDOWN"),
                "taken_at",
                taken,
                "uploaded_at",
                dice.chance(0.5)
                        ? null
                        : dice.chance(0.2)
                                ? dice.of(world.end, world.end.minusSeconds(1))
                                : claim.reportedAt.plusHours(2),
                "sha256",
                null);
    }
}
