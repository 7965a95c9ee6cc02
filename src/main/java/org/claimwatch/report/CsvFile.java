package org.claimwatch.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file: UTF-8, LF, quoted where RFC 4180 asks for it, texts made harmless for spreadsheets. */
final class CsvFile implements Closeable {
    private final OutputStream out;
    private final CsvWriter writer;

    CsvFile(ReportFolder folder, String name, List<String> header) throws IOException {
        out = folder.create(name);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        writer.writeRecord(header);
    }

    void row(@Nullable Object... values) {
        writer.writeRecord(Arrays.stream(values).map(Cells::csv).toList());
    }

    @Override
    public void close() throws IOException {
        try (out) {
            writer.close();
        }
    }
}
