package org.claimwatch.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.FeedSink;
import org.claimwatch.claim.Reject;

/** What reading a file gave. */
record Delivery(FeedReading reading, List<FeedRow> rows, List<Reject> rejects) {

    static final IdentifierKey KEY =
            IdentifierKey.of("a key that is only used by tests".getBytes(StandardCharsets.UTF_8));

    static Delivery of(Feed feed, Path folder, String text) {
        return of(feed, folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Delivery of(Feed feed, Path folder, byte[] bytes) {
        try {
            Path file = folder.resolve(feed.fileName());
            Files.write(file, bytes);
            Sink sink = new Sink();
            return new Delivery(new FeedReader(KEY).read(feed, file, sink), sink.rows, sink.rejects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row with the fields given as name and value; required fields that are not given are filled. */
    static Delivery of(Feed feed, Path folder, Map<String, String> fields) {
        Map<String, String> row = new TreeMap<>();
        feed.columns().stream()
                .filter(column -> column.required())
                .forEach(column -> row.put(column.name(), filler(column.kind().name(), column.codes())));
        if (feed == Feed.POLICIES) {
            row.put("end_at", "2027-01-31T08:00");
        }
        row.putAll(fields);
        String values = row.values().stream()
                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
        return of(feed, folder, String.join(",", row.keySet()) + "\n" + values + "\n");
    }

    private static String filler(String kind, List<String> codes) {
        return switch (kind) {
            case "CODE" -> codes.get(0);
            case "DATE" -> "2026-01-31";
            case "DATE_TIME" -> "2026-01-31T08:00";
            case "BOOLEAN" -> "true";
            case "MONEY", "NUMBER", "WHOLE" -> "1";
            default -> "A1";
        };
    }

    FeedRow row() {
        if (rows.size() != 1 || !rejects.isEmpty()) {
            throw new AssertionError("no row: " + rejects);
        }
        return rows.get(0);
    }

    Object value(String storedColumn) {
        return row().values().get(reading.feed().storedColumns().indexOf(storedColumn));
    }

    Reject reject() {
        if (rejects.size() != 1) {
            throw new AssertionError("not one reject: " + rejects);
        }
        return rejects.get(0);
    }

    static final class Sink implements FeedSink {
        final List<FeedRow> rows = new ArrayList<>();
        final List<Reject> rejects = new ArrayList<>();

        @Override
        public void accept(FeedRow row) {
            rows.add(row);
        }

        @Override
        public void reject(Reject reject) {
            rejects.add(reject);
        }
    }
}
