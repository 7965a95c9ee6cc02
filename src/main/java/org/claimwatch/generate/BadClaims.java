package org.claimwatch.generate;

import java.util.List;
import java.util.Map;

/** The broken rows of claims and of what belongs to them. */
final class BadClaims {
    private static final String FAR_YEAR = "165438-03-12T10:15";

    private BadClaims() {}

    static List<BadFile> files(Map<Feed, List<Row>> good) {
        return List.of(
                claims(BadNight.rows(good, Feed.CLAIMS)),
                claimVehicles(BadNight.rows(good, Feed.CLAIM_VEHICLES)),
                claimParties(BadNight.rows(good, Feed.CLAIM_PARTIES)),
                surveys(BadNight.rows(good, Feed.SURVEYS)),
                photos(BadNight.rows(good, Feed.SURVEY_PHOTOS)),
                estimates(BadNight.rows(good, Feed.ESTIMATES)),
                lines(BadNight.rows(good, Feed.ESTIMATE_LINES)),
                documents(BadNight.rows(good, Feed.DOCUMENTS)),
                payments(BadNight.rows(good, Feed.PAYMENTS)));
    }

    private static BadFile claims(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.CLAIMS);
        rows.subList(0, 3).forEach(file::good);
        Row first = rows.get(0);
        file.good(claim(first, 901).set("place_text", "江州市\"老桥\"旁,\n近码头街"));
        file.bad(claim(first, 902).set("loss_cause", ""), "loss_cause", "MISSING_VALUE");
        file.bad(claim(first, 903).set("loss_at", "2026-13-22T10:20"), "loss_at", "BAD_DATE_TIME");
        file.bad(claim(first, 904).set("loss_at", FAR_YEAR), "loss_at", "BAD_DATE_TIME");
        file.bad(claim(first, 905).set("reserve_amount", "1,000.00"), "reserve_amount", "BAD_NUMBER");
        file.bad(claim(first, 906).set("reserve_amount", "1e308"), "reserve_amount", "BAD_NUMBER");
        file.bad(claim(first, 907).set("reserve_amount", "12.345"), "reserve_amount", "BAD_NUMBER");
        file.bad(claim(first, 908).set("lat", "95.0"), "lat", "OUT_OF_RANGE");
        file.bad(claim(first, 909).set("witness_count", "-1"), "witness_count", "OUT_OF_RANGE");
        file.bad(claim(first, 910).set("single_vehicle", "yes"), "single_vehicle", "BAD_BOOLEAN");
        file.bad(claim(first, 911).set("collision_type", "METEOR"), "collision_type", "UNKNOWN_CODE");
        file.bad(claim(first, 912).set("reported_at", "2026-03-21T08:00"), "reported_at", "BAD_ORDER");
        file.bad(claim(first, 913).set("place_text", "江州市学院路".repeat(500)), "place_text", "TOO_LONG");
        file.miscounted(claim(first, 914), false);
        file.miscounted(claim(first, 915), true);
        file.badRow(claim(first, 916), "DUPLICATE_KEY");
        file.badRow(claim(first, 916).set("reserve_amount", "9900.00"), "DUPLICATE_KEY");
        file.good(claim(first, 917));
        file.good(claim(first, 917).set("updated_at", "2026-03-29T09:00").set("witness_count", 2));
        file.bad(claim(first, 918).set("policy_no", "PL2025-99999999"), "policy_no", "ORPHAN");
        file.bad(
                claim(first, 919).set("lon", "-200").set("has_video", "J"),
                "lon",
                "OUT_OF_RANGE",
                "has_video",
                "BAD_BOOLEAN");
        file.garbled(claim(first, 920), "place_text");
        rows.subList(3, rows.size()).forEach(file::good);
        return file;
    }

    private static Row claim(Row first, int number) {
        return BadNight.copy(first).set("claim_no", "C2026-000" + number).set("event_id", "EV-2026-000" + number);
    }

    private static BadFile claimVehicles(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.CLAIM_VEHICLES);
        rows.forEach(file::good);
        Row own = BadNight.copy(rows.get(0)).set("seq", 11).set("side", "THIRD");
        file.bad(with(own, "seq", 12, "severity_class", 7), "severity_class", "OUT_OF_RANGE");
        file.bad(with(own, "seq", 13, "liability_pct", 120), "liability_pct", "OUT_OF_RANGE");
        file.bad(with(own, "seq", 14, "impact_points", "1|15"), "impact_points", "OUT_OF_RANGE");
        file.bad(with(own, "seq", 15, "impact_points", "12;1"), "impact_points", "BAD_LIST");
        file.bad(with(own, "seq", 16, "impact_points", "12||1"), "impact_points", "BAD_LIST");
        file.bad(with(own, "seq", 17, "occupants", "-2"), "occupants", "OUT_OF_RANGE");
        file.bad(with(own, "seq", 18, "delta_v_kmh", "fast"), "delta_v_kmh", "BAD_NUMBER");
        file.bad(with(own, "seq", 19, "side", "BOTH"), "side", "UNKNOWN_CODE");
        file.badRow(with(own, "seq", 20, "occupants", 1), "DUPLICATE_KEY");
        file.badRow(with(own, "seq", 20, "occupants", 2), "DUPLICATE_KEY");
        file.bad(with(own, "seq", 21, "claim_no", "C2026-009999"), "claim_no", "ORPHAN");
        return file;
    }

    private static BadFile claimParties(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.CLAIM_PARTIES);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "role", "BYSTANDER"), "role", "UNKNOWN_CODE");
        file.bad(with(row, "role", "WITNESS", "party_id", ""), "party_id", "MISSING_VALUE");
        file.bad(with(row, "claim_no", "C2026-009999"), "claim_no", "ORPHAN");
        return file;
    }

    private static BadFile surveys(List<Row> rows) {
        BadFile file = BadFile.wider(Feed.SURVEYS);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "survey_id", "X-S91", "trace_match", "MAYBE"), "trace_match", "UNKNOWN_CODE");
        file.bad(with(row, "survey_id", "X-S92", "flags", "RUST|SHINY"), "flags", "UNKNOWN_CODE");
        file.bad(with(row, "survey_id", "X-S93", "result", ""), "result", "MISSING_VALUE");
        file.bad(with(row, "survey_id", "X-S94", "arrived_at", "2026-03-22 11:10"), "arrived_at", "BAD_DATE_TIME");
        file.bad(with(row, "survey_id", "X-S95", "claim_no", "C2026-009999"), "claim_no", "ORPHAN");
        return file;
    }

    private static BadFile photos(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.SURVEY_PHOTOS);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "photo_id", "X-F91", "category", "SELFIE"), "category", "UNKNOWN_CODE");
        file.bad(with(row, "photo_id", "X-F92", "taken_at", "2026-02-30T10:00"), "taken_at", "BAD_DATE_TIME");
        file.bad(with(row, "photo_id", "X-F93", "lon", "190.5"), "lon", "OUT_OF_RANGE");
        return file;
    }

    private static BadFile estimates(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.ESTIMATES);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "estimate_id", "X-E91", "version", "1.5"), "version", "BAD_NUMBER");
        file.bad(with(row, "estimate_id", "X-E92", "total_amount", "12.345"), "total_amount", "BAD_NUMBER");
        file.bad(with(row, "estimate_id", "X-E93", "claim_no", "C2026-009999"), "claim_no", "ORPHAN");
        file.bad(with(row, "estimate_id", "X-E94", "total_loss", "TRUE?"), "total_loss", "BAD_BOOLEAN");
        return file;
    }

    private static BadFile lines(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.ESTIMATE_LINES);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "line_no", 91, "operation", "SWAP"), "operation", "UNKNOWN_CODE");
        file.bad(with(row, "line_no", 92, "amount", ""), "amount", "MISSING_VALUE");
        file.bad(
                with(row, "line_no", 93, "damage_grade", "TOTAL", "quantity", "two"),
                "damage_grade",
                "UNKNOWN_CODE",
                "quantity",
                "BAD_NUMBER");
        file.bad(with(row, "line_no", 94, "estimate_id", "X-E99"), "estimate_id", "ORPHAN");
        file.badRow(with(row, "line_no", 95), "DUPLICATE_KEY");
        file.badRow(with(row, "line_no", 95, "amount", "77.00"), "DUPLICATE_KEY");
        return file;
    }

    private static BadFile documents(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.DOCUMENTS);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "document_id", "X-D91", "issued_on", "31.03.2026"), "issued_on", "BAD_DATE");
        file.bad(with(row, "document_id", "X-D92", "odometer_km", "-5"), "odometer_km", "OUT_OF_RANGE");
        file.bad(with(row, "document_id", "X-D93", "status", "EATEN"), "status", "UNKNOWN_CODE");
        return file;
    }

    private static BadFile payments(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.PAYMENTS);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "payment_id", "X-Z91", "amount", "1e308"), "amount", "BAD_NUMBER");
        file.bad(with(row, "payment_id", "X-Z92", "amount", "NaN"), "amount", "BAD_NUMBER");
        file.garbled(with(row, "payment_id", "X-Z93"), "bank_account");
        return file;
    }

    static Row with(Row row, Object... columnsAndValues) {
        Row copy = BadNight.copy(row);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            copy.set(columnsAndValues[i].toString(), columnsAndValues[i + 1]);
        }
        return copy;
    }
}
