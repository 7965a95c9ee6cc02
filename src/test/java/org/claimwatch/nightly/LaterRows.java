package org.claimwatch.nightly;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Copies rows of a delivery to a later time: what a back-test must not see. */
final class LaterRows {
    private LaterRows() {}

    /**
     * For every claim a twin on the same vehicle and phone, and for every row of a claim's file one more, all of them
     * known on the evening of the date only.
     */
    static void plant(Path delivery, LocalDate date) throws IOException {
        LocalDateTime later = date.atTime(23, 59);
        twice(
                delivery,
                "claims.csv",
                row -> with(
                        row,
                        "claim_no",
                        row.get("claim_no") + "-L",
                        "event_id",
                        row.get("event_id") + "-L",
                        "reported_at",
                        later.toString(),
                        "updated_at",
                        later.toString()));
        twice(delivery, "claim_vehicles.csv", row -> with(row, "claim_no", row.get("claim_no") + "-L"));
        twice(
                delivery,
                "surveys.csv",
                row -> with(
                        row,
                        "survey_id",
                        row.get("survey_id") + "-L",
                        "dispatched_at",
                        later.toString(),
                        "arrived_at",
                        later.toString(),
                        "finished_at",
                        later.toString(),
                        "kind",
                        "POST_REPAIR",
                        "flags",
                        "OLD_DAMAGE|SECOND_IMPACT_SUSPECTED",
                        "trace_match",
                        "NO"));
        twice(
                delivery,
                "survey_photos.csv",
                row -> with(row, "photo_id", row.get("photo_id") + "-L", "uploaded_at", later.toString()));
        twice(
                delivery,
                "estimates.csv",
                row -> with(
                        row,
                        "estimate_id",
                        row.get("estimate_id") + "-L",
                        "version",
                        "99",
                        "created_at",
                        later.toString(),
                        "total_amount",
                        "999999.00"));
        twice(
                delivery,
                "payments.csv",
                row -> with(row, "payment_id", row.get("payment_id") + "-L", "paid_at", later.toString()));
        twice(
                delivery,
                "tip_offs.csv",
                row -> with(row, "tip_id", row.get("tip_id") + "-L", "received_at", later.toString()));
        twice(
                delivery,
                "endorsements.csv",
                row -> with(row, "endorsement_id", row.get("endorsement_id") + "-L", "issued_at", later.toString()));
    }

    private static void twice(Path delivery, String name, UnaryOperator<Map<String, String>> later) throws IOException {
        Path file = delivery.resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows = reader.stream().toList();
        }
        if (rows.isEmpty()) {
            return;
        }
        List<String> header = rows.get(0).getHeader();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            writer.writeRecord(header);
            for (NamedCsvRecord row : rows) {
                writer.writeRecord(row.getFields());
                Map<String, String> planted = later.apply(new LinkedHashMap<>(row.getFieldsAsMap()));
                writer.writeRecord(header.stream().map(planted::get).toList());
            }
        }
    }

    private static Map<String, String> with(Map<String, String> row, String... values) {
        for (int i = 0; i < values.length; i += 2) {
            row.put(values[i], values[i + 1]);
        }
        return row;
    }
}
