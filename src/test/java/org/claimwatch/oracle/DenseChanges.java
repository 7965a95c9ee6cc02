package org.claimwatch.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Changes that a later delivery brings to rows which were delivered before. */
final class DenseChanges {

    /** Columns that another row of the feed may lend without breaking the contract. */
    private static final Map<String, List<String>> LENT = Map.ofEntries(
            Map.entry(
                    "claims",
                    List.of(
                            "loss_cause",
                            "collision_type",
                            "single_vehicle",
                            "police_certificate",
                            "left_scene",
                            "report_phone",
                            "place_text",
                            "coverage_code",
                            "paid_total",
                            "injury_count",
                            "cat_event_id")),
            Map.entry("policies", List.of("insured_party_id", "pre_inspected")),
            Map.entry("vehicles", List.of("plate_no", "use_class", "actual_value", "new_price")),
            Map.entry("parties", List.of("id_number", "phone", "bank_account", "licence_status")),
            Map.entry("coverages", List.of("sum_insured")),
            Map.entry("endorsements", List.of("type", "coverage_code", "delta_amount")),
            Map.entry("claim_vehicles", List.of("severity_class", "impact_points", "delta_v_kmh")),
            Map.entry("surveys", List.of("flags", "trace_match", "result", "kind")),
            Map.entry("survey_photos", List.of("category")),
            Map.entry("estimates", List.of("total_amount", "shop_id", "total_loss")),
            Map.entry("estimate_lines", List.of("part_code", "part_name", "amount", "operation")),
            Map.entry("documents", List.of("type", "number", "issuer", "odometer_km")),
            Map.entry("payments", List.of("bank_account", "payee_party_id")),
            Map.entry("claim_parties", List.of("relationship")),
            Map.entry("watch_list", List.of("expires_at")),
            Map.entry("salvage_register", List.of("since")),
            Map.entry("repair_shops", List.of("contract", "kind")),
            Map.entry("institutions", List.of("region_code", "investigation_daily_quota")),
            Map.entry("work_calendar", List.of("is_workday")));

    private DenseChanges() {}

    static void change(FeedTables tables, Dice dice, LocalDate laterDate) {
        LENT.keySet().stream().sorted().forEach(feed -> {
            List<Map<String, String>> rows = tables.rows(feed);
            for (Map<String, String> row : rows) {
                if (dice.chance(0.2)) {
                    lend(feed, dice.of(rows), row);
                    if (row.containsKey("updated_at")) {
                        row.put("updated_at", laterDate.atTime(20, 0).toString());
                    }
                }
            }
        });
        for (Map<String, String> claim : tables.rows("claims")) {
            if (claim.get("status").equals("OPEN") && dice.chance(0.2)) {
                claim.put("status", dice.of("CLOSED", "WITHDRAWN"));
                claim.put("closed_at", laterDate.atTime(11, 0).toString());
                claim.put("updated_at", laterDate.atTime(20, 0).toString());
            }
        }
    }

    private static void lend(String feed, Map<String, String> from, Map<String, String> to) {
        if (from == to) {
            return;
        }
        for (String column : LENT.get(feed)) {
            to.remove(column);
            if (from.containsKey(column)) {
                to.put(column, from.get(column));
            }
        }
    }
}
