package org.claimwatch.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * All files of an extract, open at once, so that each claim's rows can be written and forgotten.
 */
final class Output implements Sink, AutoCloseable {
    private static final int BUFFER = 1 << 17;

    private final Map<Feed, CsvWriter> writers = new EnumMap<>(Feed.class);
    private final CsvWriter truth;

    Output(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Feed feed : Feed.values()) {
                CsvWriter writer = open(folder.resolve(feed.file()));
                writer.writeRecord(feed.columns());
                writers.put(feed, writer);
            }
            truth = open(folder.resolve("truth.csv"));
            truth.writeRecord("claim_no", "scheme", "note");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvWriter open(Path file) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(BUFFER)
                .build(file, StandardCharsets.UTF_8);
    }

    @Override
    public void write(Row row) {
        CsvWriter writer = writers.get(row.feed());
        if (writer == null) {
            throw new IllegalStateException(row.feed().file());
        }
        writer.writeRecord(row.array());
    }

    void truth(String claimNo, String scheme, String note) {
        truth.writeRecord(claimNo, scheme, note);
    }

    @Override
    public void close() {
        try {
            for (CsvWriter writer : writers.values()) {
                writer.close();
            }
            truth.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
