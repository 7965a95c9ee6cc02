package org.claimwatch.generate;

import static org.claimwatch.generate.BadClaims.with;

import java.util.List;
import java.util.Map;

/** The broken rows of policies, vehicles, people and reference files. */
final class BadOthers {
    private BadOthers() {}

    static List<BadFile> files(Map<Feed, List<Row>> good) {
        return List.of(
                policies(BadNight.rows(good, Feed.POLICIES)),
                vehicles(BadNight.rows(good, Feed.VEHICLES)),
                parties(BadNight.rows(good, Feed.PARTIES)),
                coverages(BadNight.rows(good, Feed.COVERAGES)),
                institutions(BadNight.rows(good, Feed.INSTITUTIONS)),
                catalogue(BadNight.rows(good, Feed.PART_CATALOG)),
                prices(BadNight.rows(good, Feed.PART_PRICES)),
                calendar(BadNight.rows(good, Feed.WORK_CALENDAR)),
                tipOffs(),
                watchList(),
                attributes());
    }

    private static BadFile policies(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.POLICIES);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        String start = row.get("start_at");
        file.bad(with(row, "policy_no", "PX-1", "end_at", start), "end_at", "BAD_ORDER");
        file.bad(with(row, "policy_no", "PX-2", "line", "CASCO"), "line", "UNKNOWN_CODE");
        file.bad(with(row, "policy_no", "PX-3", "issued_at", ""), "issued_at", "MISSING_VALUE");
        file.bad(with(row, "policy_no", "PX-4", "end_at", "2027-02-29T00:00"), "end_at", "BAD_DATE_TIME");
        file.badRow(with(row, "policy_no", "PX-5"), "DUPLICATE_KEY");
        file.badRow(with(row, "policy_no", "PX-5", "agent_id", "A099"), "DUPLICATE_KEY");
        file.good(with(row, "policy_no", "PX-6"));
        file.good(with(row, "policy_no", "PX-6", "updated_at", "2026-01-05T09:30"));
        return file;
    }

    private static BadFile vehicles(List<Row> rows) {
        BadFile file = BadFile.windows(Feed.VEHICLES);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(
                with(row, "vehicle_id", "VX-1", "first_registered_on", "2026-02-30"),
                "first_registered_on",
                "BAD_DATE");
        file.bad(with(row, "vehicle_id", "VX-2", "purchase_price", "1e308"), "purchase_price", "BAD_NUMBER");
        file.bad(with(row, "vehicle_id", "VX-3", "energy", "STEAM"), "energy", "UNKNOWN_CODE");
        file.bad(with(row, "vehicle_id", "VX-4", "bought_used", "0"), "bought_used", "BAD_BOOLEAN");
        file.good(with(row, "vehicle_id", "VX-5", "updated_at", "2026-02-01T08:00"));
        file.good(with(row, "vehicle_id", "VX-5", "updated_at", "2026-02-02T08:00", "colour", "黑"));
        file.miscounted(with(row, "vehicle_id", "VX-6"), true);
        return file;
    }

    private static BadFile parties(List<Row> rows) {
        BadFile file = BadFile.marked(Feed.PARTIES);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "party_id", "PA-1", "licence_valid_to", "165438-05-01"), "licence_valid_to", "BAD_DATE");
        file.bad(with(row, "party_id", "PA-2", "kind", ""), "kind", "MISSING_VALUE");
        file.bad(with(row, "party_id", "PA-3", "phone_verified", "1"), "phone_verified", "BAD_BOOLEAN");
        file.garbled(with(row, "party_id", "PA-4"), "name");
        file.bad(with(row, "party_id", "PA-5", "licence_status", "LAPSED"), "licence_status", "UNKNOWN_CODE");
        file.good(with(row, "party_id", "PA-6", "updated_at", "2026-03-01T12:00:30"));
        file.good(with(row, "party_id", "PA-6", "updated_at", "2026-03-01T12:00:31"));
        return file;
    }

    private static BadFile coverages(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.COVERAGES);
        rows.forEach(file::good);
        Row row = with(rows.get(0), "coverage_code", "SEAT");
        file.bad(with(row, "sum_insured", "1,000.00"), "sum_insured", "BAD_NUMBER");
        file.bad(with(row, "coverage_code", "WHEELS"), "coverage_code", "UNKNOWN_CODE");
        file.bad(with(row, "policy_no", "PL2025-99999999"), "policy_no", "ORPHAN");
        return file;
    }

    private static BadFile institutions(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.INSTITUTIONS);
        rows.forEach(file::good);
        Row row = with(rows.get(3), "institution_id", "IX-1");
        file.bad(with(row, "level", "9"), "level", "OUT_OF_RANGE");
        file.bad(
                with(row, "institution_id", "IX-2", "investigation_daily_quota", "many"),
                "investigation_daily_quota",
                "BAD_NUMBER");
        file.bad(
                with(row, "institution_id", "IX-3", "investigation_daily_quota", "-3"),
                "investigation_daily_quota",
                "OUT_OF_RANGE");
        return file;
    }

    private static BadFile catalogue(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.PART_CATALOG);
        rows.forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "part_code", "PART_1", "clocks", "12|16"), "clocks", "OUT_OF_RANGE");
        file.bad(with(row, "part_code", "PART_2", "min_severity", "6"), "min_severity", "OUT_OF_RANGE");
        file.bad(with(row, "part_code", "PART_3", "sided", "both"), "sided", "BAD_BOOLEAN");
        return file;
    }

    private static BadFile prices(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.PART_PRICES);
        rows.forEach(file::good);
        Row row = with(rows.get(0), "region_code", "990102");
        file.bad(with(row, "valid_from", "2026/01/01"), "valid_from", "BAD_DATE");
        file.bad(with(row, "valid_from", "2026-01-02", "local_price", "12.50元"), "local_price", "BAD_NUMBER");
        file.badRow(with(row, "valid_from", "2026-01-03"), "DUPLICATE_KEY");
        file.badRow(with(row, "valid_from", "2026-01-03", "local_price", "1.00"), "DUPLICATE_KEY");
        return file;
    }

    private static BadFile calendar(List<Row> rows) {
        BadFile file = BadFile.plain(Feed.WORK_CALENDAR);
        rows.subList(350, 380).forEach(file::good);
        Row row = BadNight.copy(rows.get(0));
        file.bad(with(row, "date", "2026-04-31"), "date", "BAD_DATE");
        file.bad(with(row, "date", "2027-12-01", "is_workday", "ja"), "is_workday", "BAD_BOOLEAN");
        return file;
    }

    private static BadFile tipOffs() {
        Row row = new Row(Feed.TIP_OFFS)
                .set("tip_id", "TX-1")
                .set("claim_no", "C2026-000001")
                .set("source", "HOTLINE")
                .set("received_at", "2026-03-28T14:00");
        BadFile file = BadFile.plain(Feed.TIP_OFFS);
        file.good(row);
        file.bad(with(row, "tip_id", "TX-2", "source", "RUMOUR"), "source", "UNKNOWN_CODE");
        file.bad(with(row, "tip_id", "TX-3", "claim_no", "C2026-009999"), "claim_no", "ORPHAN");
        return file;
    }

    private static BadFile watchList() {
        Row row = new Row(Feed.WATCH_LIST)
                .set("entry_id", "WX-1")
                .set("kind", "SHOP")
                .set("value", "S041")
                .set("reason", "COURT")
                .set("case_ref", "CASE-2025-000777")
                .set("approved_by", "M03")
                .set("added_at", "2025-11-03T09:30")
                .set("expires_at", "2026-11-03T09:30");
        BadFile file = BadFile.plain(Feed.WATCH_LIST);
        file.good(row);
        file.bad(with(row, "entry_id", "WX-2", "kind", "COMPANY"), "kind", "UNKNOWN_CODE");
        file.bad(with(row, "entry_id", "WX-3", "approved_by", ""), "approved_by", "MISSING_VALUE");
        return file;
    }

    private static BadFile attributes() {
        Row row = new Row(Feed.CLAIM_ATTRIBUTES)
                .set("claim_no", "C2026-000001")
                .set("name", "report_channel")
                .set("value", "APP")
                .set("known_at", "2026-03-22T10:35");
        BadFile file = BadFile.plain(Feed.CLAIM_ATTRIBUTES);
        file.good(row);
        file.bad(with(row, "name", "dealer", "value", ""), "value", "MISSING_VALUE");
        file.bad(with(row, "name", "dealer", "claim_no", "C2026-009999"), "claim_no", "ORPHAN");
        return file;
    }
}
