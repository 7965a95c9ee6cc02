package org.claimwatch.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A claim on which nothing is strange, to be made strange in one way or another. */
final class HandWorkedClaim {

    static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    final FeedTables tables = new FeedTables();
    final Map<String, String> claim;
    final Map<String, String> policy;
    final Map<String, String> vehicle;
    final Map<String, String> ownRow;
    final Map<String, String> survey;
    final Map<String, String> estimate;
    final Map<String, String> institution;

    HandWorkedClaim() {
        vehicle = tables.add("vehicles", "vehicle_id", "V1", "use_class", "PRIVATE", "owner_party_id", "P1");
        tables.add("parties", "party_id", "P1", "kind", "PERSON");
        policy = tables.add(
                "policies",
                "policy_no",
                "PN1",
                "line",
                "COMMERCIAL",
                "institution_id",
                "I1",
                "insured_party_id",
                "P1",
                "vehicle_id",
                "V1",
                "issued_at",
                "2025-10-25T09:00",
                "paid_at",
                "2025-10-25T10:00",
                "start_at",
                "2025-11-01T00:00",
                "end_at",
                "2026-11-01T00:00");
        claim = claim("C1", "E1", "2026-03-20T10:00", "2026-03-20T10:30");
        ownRow = tables.add(
                "claim_vehicles",
                "claim_no",
                "C1",
                "seq",
                "1",
                "side",
                "OWN",
                "driver_party_id",
                "P1",
                "severity_class",
                "2");
        survey = tables.add(
                "surveys",
                "survey_id",
                "S1",
                "claim_no",
                "C1",
                "kind",
                "FIRST_SCENE",
                "arrived_at",
                "2026-03-20T11:30",
                "driver_statement_taken",
                "true",
                "result",
                "DONE");
        estimate = estimate("C1", "5000");
        line("C1", 1, "HOOD", "3000");
        line("C1", 2, "FR_BUMPER_COVER", "2000");
        tables.rows("documents");
        institution = tables.add("institutions", "institution_id", "I1", "level", "2", "name", "Branch");
    }

    Map<String, String> claim(String claimNo, String eventId, String lossAt, String reportedAt) {
        return tables.add(
                "claims",
                "claim_no",
                claimNo,
                "event_id",
                eventId,
                "policy_no",
                "PN1",
                "coverage_code",
                "OWN_DAMAGE",
                "institution_id",
                "I1",
                "loss_at",
                lossAt,
                "reported_at",
                reportedAt,
                "loss_cause",
                "COLLISION",
                "collision_type",
                "FRONTAL",
                "single_vehicle",
                "false",
                "hospitalised",
                "false",
                "status",
                "OPEN",
                "updated_at",
                reportedAt);
    }

    Map<String, String> estimate(String claimNo, String total) {
        return tables.add(
                "estimates",
                "estimate_id",
                "ES" + claimNo,
                "claim_no",
                claimNo,
                "version",
                "1",
                "created_at",
                "2026-03-21T09:00",
                "total_amount",
                total);
    }

    Map<String, String> line(String claimNo, int no, String part, String amount) {
        return tables.add(
                "estimate_lines",
                "estimate_id",
                "ES" + claimNo,
                "line_no",
                no,
                "part_code",
                part,
                "operation",
                "REPLACE",
                "amount",
                amount);
    }

    /** The score of C1 on the date. */
    OracleScore score(Path folder) throws IOException {
        Path feeds = Files.createTempDirectory(folder, "feeds");
        Dice dice = new Dice(1);
        for (String feed : FeedTables.COLUMNS.keySet()) {
            if (!feed.equals("part_catalog")) {
                tables.write(feeds, feed, dice);
            }
        }
        return SpecOracle.evaluate(new TreeMap<>(Map.of(DATE, feeds)), DATE, SpecOracle.allIndicators()).stream()
                .filter(score -> score.claimNo().equals("C1"))
                .findFirst()
                .orElseThrow();
    }
}
