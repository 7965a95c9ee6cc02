package org.claimwatch.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/** The last version of every row that was delivered for a date up to the business date. */
final class Feeds {

    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("claims", List.of("claim_no")),
            Map.entry("policies", List.of("policy_no")),
            Map.entry("vehicles", List.of("vehicle_id")),
            Map.entry("parties", List.of("party_id")),
            Map.entry("coverages", List.of("policy_no", "coverage_code")),
            Map.entry("endorsements", List.of("endorsement_id")),
            Map.entry("claim_vehicles", List.of("claim_no", "seq")),
            Map.entry("claim_parties", List.of("claim_no", "party_id", "role")),
            Map.entry("surveys", List.of("survey_id")),
            Map.entry("survey_photos", List.of("photo_id")),
            Map.entry("estimates", List.of("estimate_id")),
            Map.entry("estimate_lines", List.of("estimate_id", "line_no")),
            Map.entry("repair_shops", List.of("shop_id")),
            Map.entry("payments", List.of("payment_id")),
            Map.entry("documents", List.of("document_id")),
            Map.entry("watch_list", List.of("entry_id")),
            Map.entry("tip_offs", List.of("tip_id")),
            Map.entry("salvage_register", List.of("vin", "kind")),
            Map.entry("institutions", List.of("institution_id")),
            Map.entry("part_catalog", List.of("part_code")),
            Map.entry("part_prices", List.of("model_code", "part_code", "region_code", "valid_from")),
            Map.entry("work_calendar", List.of("date")));

    private final Map<String, Map<List<String>, Row>> rows = new HashMap<>();
    private final Set<String> delivered = new HashSet<>();

    Feeds(SortedMap<LocalDate, Path> deliveries, LocalDate businessDate) {
        for (Path folder : deliveries.headMap(businessDate.plusDays(1)).values()) {
            KEYS.keySet().forEach(feed -> take(folder, feed));
        }
    }

    private void take(Path folder, String feed) {
        Path file = folder.resolve(feed + ".csv");
        if (!Files.exists(file)) {
            return;
        }
        delivered.add(feed);
        Map<List<String>, Row> known = rows.computeIfAbsent(feed, f -> new LinkedHashMap<>());
        for (Row row : read(file)) {
            List<String> key = new ArrayList<>();
            KEYS.get(feed).forEach(column -> key.add(row.text(column)));
            known.put(key, row);
        }
    }

    static List<Row> read(Path file) {
        List<Row> read = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            csv.forEach(line -> read.add(new Row(line.getFieldsAsMap())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    boolean delivered(String feed) {
        return delivered.contains(feed);
    }

    Collection<Row> all(String feed) {
        return rows.getOrDefault(feed, Map.of()).values();
    }

    static Map<String, Row> byKey(Collection<Row> rows, String column) {
        Map<String, Row> found = new HashMap<>();
        rows.forEach(row -> found.put(row.text(column), row));
        return found;
    }

    static <K, V> Map<K, List<V>> grouped(Collection<V> values, Function<V, K> key) {
        Map<K, List<V>> groups = new HashMap<>();
        for (V value : values) {
            K group = key.apply(value);
            if (group != null) {
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(value);
            }
        }
        return groups;
    }
}
