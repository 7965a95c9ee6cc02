package org.claimwatch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dense claims break no contract: whoever loads them has nothing to reject. */
class DenseClaimsContractTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    private static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry(
                    "claims",
                    "claim_no event_id policy_no coverage_code institution_id loss_at reported_at loss_cause status"
                            + " updated_at"),
            Map.entry(
                    "policies", "policy_no line institution_id insured_party_id vehicle_id issued_at start_at end_at"),
            Map.entry("vehicles", "vehicle_id use_class"),
            Map.entry("parties", "party_id kind"),
            Map.entry("coverages", "policy_no coverage_code"),
            Map.entry("endorsements", "endorsement_id policy_no type issued_at"),
            Map.entry("claim_vehicles", "claim_no seq side"),
            Map.entry("claim_parties", "claim_no party_id role"),
            Map.entry("surveys", "survey_id claim_no kind result"),
            Map.entry("survey_photos", "photo_id claim_no category"),
            Map.entry("estimates", "estimate_id claim_no version total_amount"),
            Map.entry("estimate_lines", "estimate_id line_no operation amount"),
            Map.entry("repair_shops", "shop_id kind"),
            Map.entry("payments", "payment_id claim_no amount"),
            Map.entry("documents", "document_id claim_no type status"),
            Map.entry("investigations", "case_id claim_no opened_at"),
            Map.entry("watch_list", "entry_id kind value reason case_ref approved_by added_at expires_at"),
            Map.entry("tip_offs", "tip_id claim_no source received_at"),
            Map.entry("salvage_register", "vin kind since"),
            Map.entry("claim_attributes", "claim_no name value"),
            Map.entry("institutions", "institution_id level name"),
            Map.entry("part_catalog", "part_code name_en name_zh sided layer"),
            Map.entry("part_prices", "model_code part_code valid_from"),
            Map.entry("labour_standards", "part_code operation standard_hours"),
            Map.entry("cat_events", "cat_event_id kind from_at to_at"),
            Map.entry("work_calendar", "date is_workday"));

    private static final Map<String, String> FURTHER_KEYS = Map.of(
            "coverages", "coverage_code",
            "claim_vehicles", "seq",
            "claim_parties", "party_id role",
            "estimate_lines", "line_no",
            "claim_attributes", "name",
            "part_prices", "part_code region_code valid_from",
            "labour_standards", "part_code operation",
            "salvage_register", "kind");

    @TempDir
    Path folder;

    @Test
    void nothingToReject() {
        for (int seed = 1; seed <= 8; seed++) {
            Path first = folder.resolve("first-" + seed);
            Path later = folder.resolve("later-" + seed);
            DenseClaims.write(first, seed, 200, DATE);
            DenseClaims.writeLater(later, seed, 200, DATE, DATE.plusDays(5));
            Set<String> claims = new HashSet<>();
            Set<String> policies = new HashSet<>();
            Set<String> estimates = new HashSet<>();
            for (Path delivery : List.of(first, later)) {
                collect(delivery, "claims", claims);
                collect(delivery, "policies", policies);
                collect(delivery, "estimates", estimates);
                REQUIRED.keySet().forEach(feed -> checkRows(delivery, feed));
                checkReferences(delivery, "claim_no", claims);
                checkReferences(delivery, "policy_no", policies);
                checkReferences(delivery, "estimate_id", estimates);
                checkOrder(delivery);
            }
        }
    }

    private static List<Row> rows(Path delivery, String feed) {
        Path file = delivery.resolve(feed + ".csv");
        return Files.exists(file) ? Feeds.read(file) : List.of();
    }

    private static void collect(Path delivery, String feed, Set<String> keys) {
        rows(delivery, feed)
                .forEach(row -> keys.add(row.text(FeedTables.COLUMNS.get(feed).get(0))));
    }

    private static void checkRows(Path delivery, String feed) {
        Set<List<String>> keys = new HashSet<>();
        String key = FeedTables.COLUMNS.get(feed).get(0) + " " + FURTHER_KEYS.getOrDefault(feed, "");
        for (Row row : rows(delivery, feed)) {
            for (String column : REQUIRED.get(feed).split(" ")) {
                assertThat(row.has(column)).as(feed + "." + column).isTrue();
            }
            for (String column : FeedTables.COLUMNS.get(feed)) {
                checkType(row, column);
            }
            List<String> values = List.of(key.strip().split(" ")).stream()
                    .map(column -> String.valueOf(row.text(column)))
                    .toList();
            assertThat(keys.add(values)).as(feed + " " + values).isTrue();
        }
    }

    private static void checkType(Row row, String column) {
        if (column.endsWith("_at")) {
            row.at(column);
        } else if (column.endsWith("_on") || column.startsWith("valid_") || column.equals("since")) {
            row.on(column);
        } else if (column.endsWith("_amount") || column.endsWith("_price") || column.equals("amount")) {
            assertThat(row.has(column) ? row.number(column).scale() : 0)
                    .as(column)
                    .isLessThanOrEqualTo(2);
        }
    }

    private static void checkReferences(Path delivery, String column, Set<String> known) {
        FeedTables.COLUMNS.forEach((feed, columns) -> {
            if (columns.contains(column)) {
                rows(delivery, feed).forEach(row -> assertThat(known).as(feed).contains(row.text(column)));
            }
        });
    }

    private static void checkOrder(Path delivery) {
        for (Row claim : rows(delivery, "claims")) {
            assertThat(claim.at("reported_at")).isAfterOrEqualTo(claim.at("loss_at"));
        }
        for (Row policy : rows(delivery, "policies")) {
            assertThat(policy.at("end_at")).isAfter(policy.at("start_at"));
        }
    }
}
