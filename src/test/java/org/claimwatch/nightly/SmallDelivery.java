package org.claimwatch.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;

/** A delivery of a few rows, each with what every row needs and what a test says of it. */
final class SmallDelivery {
    private static final Map<Feed, Map<String, String>> NEEDED = Map.ofEntries(
            Map.entry(
                    Feed.POLICIES,
                    Map.of(
                            "line", "COMMERCIAL",
                            "institution_id", "I1",
                            "insured_party_id", "P1",
                            "vehicle_id", "V-BASE",
                            "issued_at", "2025-12-20T10:00",
                            "start_at", "2026-01-01T00:00",
                            "end_at", "2027-01-01T00:00")),
            Map.entry(Feed.VEHICLES, Map.of("use_class", "PRIVATE")),
            Map.entry(
                    Feed.CLAIMS,
                    Map.of(
                            "event_id", "E1",
                            "policy_no", "PL-BASE",
                            "coverage_code", "OWN_DAMAGE",
                            "institution_id", "I1",
                            "loss_at", "2026-03-10T12:00",
                            "reported_at", "2026-03-10T13:00",
                            "loss_cause", "COLLISION",
                            "status", "OPEN",
                            "updated_at", "2026-03-10T14:00")),
            Map.entry(Feed.PARTIES, Map.of("kind", "PERSON")),
            Map.entry(Feed.SURVEYS, Map.of("claim_no", "C-BASE", "kind", "FIRST_SCENE", "result", "DONE")),
            Map.entry(Feed.ESTIMATES, Map.of("claim_no", "C-BASE", "version", "1", "total_amount", "100")),
            Map.entry(Feed.ESTIMATE_LINES, Map.of("operation", "REPLACE", "amount", "50")),
            Map.entry(Feed.COVERAGES, Map.of("policy_no", "PL-BASE")));

    private final Map<Feed, List<Map<String, String>>> rows = new EnumMap<>(Feed.class);

    /** With a policy, a vehicle and a claim, without which a delivery is refused. */
    SmallDelivery() {
        row(Feed.POLICIES, "policy_no", "PL-BASE");
        row(Feed.VEHICLES, "vehicle_id", "V-BASE");
        row(Feed.CLAIMS, "claim_no", "C-BASE");
    }

    /** Adds a row: names and values of columns in turn. */
    SmallDelivery row(Feed feed, String... values) {
        Map<String, String> row = new LinkedHashMap<>(NEEDED.getOrDefault(feed, Map.of()));
        for (int i = 0; i < values.length; i += 2) {
            row.put(feed.column(values[i]).name(), values[i + 1]);
        }
        rows.computeIfAbsent(feed, key -> new ArrayList<>()).add(row);
        return this;
    }

    Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Feed, List<Map<String, String>>> feed : rows.entrySet()) {
                List<String> columns =
                        feed.getKey().columns().stream().map(Column::name).toList();
                List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
                for (Map<String, String> row : feed.getValue()) {
                    lines.add(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .collect(Collectors.joining(",")));
                }
                Files.write(folder.resolve(feed.getKey().fileName()), lines);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
