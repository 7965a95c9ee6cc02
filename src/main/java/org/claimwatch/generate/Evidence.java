package org.claimwatch.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a claim's surveyors did and photographed. */
final class Evidence {
    private final String claimNo;
    private final Dice dice;
    private final World world;
    private final List<Row> surveys = new ArrayList<>();
    private final List<Row> photos = new ArrayList<>();

    Evidence(String claimNo, Dice dice, World world) {
        this.claimNo = claimNo;
        this.dice = dice;
        this.world = world;
    }

    List<Row> surveys() {
        return surveys;
    }

    List<Row> photos() {
        return photos;
    }

    /** A survey that was done. */
    Row survey(String kind, LocalDateTime arrived, Row claim) {
        Row row = new Row(Feed.SURVEYS)
                .set("survey_id", claimNo + "-S" + (surveys.size() + 1))
                .set("claim_no", claimNo)
                .set("kind", kind)
                .set("dispatched_at", arrived.minusMinutes(dice.between(14, 18)))
                .set("arrived_at", arrived)
                .set("finished_at", arrived.plusMinutes(dice.between(18, 40)))
                .set("surveyor_id", "K" + Identity.pad(dice.between(1, 20), 2))
                .set("lat", claim.get("lat"))
                .set("lon", claim.get("lon"))
                .set("driver_statement_taken", true)
                .set("trace_match", "NOT_CHECKED")
                .set("result", "DONE");
        surveys.add(row);
        return row;
    }

    /** A survey that never took place. */
    Row missed(String result, LocalDateTime dispatched) {
        Row row = new Row(Feed.SURVEYS)
                .set("survey_id", claimNo + "-S" + (surveys.size() + 1))
                .set("claim_no", claimNo)
                .set("kind", "FIRST_SCENE")
                .set("dispatched_at", dispatched)
                .set("result", result);
        surveys.add(row);
        return row;
    }

    Row photo(String category, LocalDateTime taken, String surveyId, Row claim) {
        LocalDateTime reported = LocalDateTime.parse(claim.get("reported_at"));
        LocalDateTime uploaded = (taken.isBefore(reported) ? reported : taken).plusMinutes(20);
        Row row = new Row(Feed.SURVEY_PHOTOS)
                .set("photo_id", claimNo + "-F" + (photos.size() + 1))
                .set("claim_no", claimNo)
                .set("survey_id", surveyId)
                .set("category", category)
                .set("taken_at", taken)
                .set("uploaded_at", world.notAfterClosing(uploaded))
                .set("lat", claim.get("lat"))
                .set("lon", claim.get("lon"));
        if (claim.get("status").equals("OPEN")) {
            row.set("sha256", dice.hex(64));
        }
        photos.add(row);
        return row;
    }

    /** The usual three pictures of a survey. */
    void photograph(Row survey, Row claim) {
        LocalDateTime arrived = LocalDateTime.parse(survey.get("arrived_at"));
        String id = survey.get("survey_id");
        photo("SCENE_WIDE", arrived.plusMinutes(3), id, claim);
        photo("CONTACT_POINT", arrived.plusMinutes(6), id, claim);
        photo("DAMAGE", arrived.plusMinutes(8), id, claim);
    }
}
