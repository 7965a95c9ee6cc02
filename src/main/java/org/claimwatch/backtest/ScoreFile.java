package org.claimwatch.backtest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;

/** The scores of a month, a line each, in a file that is there only when it is complete. */
public final class ScoreFile implements AutoCloseable {
    private static final List<String> HEADER = List.of(
            "claim_no",
            "reported_on",
            "as_of",
            "institution_id",
            "score",
            "band",
            "route",
            "triggers",
            "hits",
            "unknown",
            "damage",
            "priority",
            "favour",
            "control");

    private final Path file;
    private final Path temporary;
    private final CsvWriter writer;
    private boolean complete;

    private ScoreFile(Path file, FileAttribute<?>[] ofFolder, FileAttribute<?>[] ofFile) {
        this.file = file;
        this.temporary = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent(), ofFolder);
            Files.deleteIfExists(temporary);
            Files.createFile(temporary, ofFile);
            this.writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(Files.newBufferedWriter(temporary, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + temporary, e);
        }
        writer.writeRecord(HEADER);
    }

    /**
     * Begins a file; it takes its name with {@link #complete}.
     *
     * @param ofFolder the rights of its folder, should it have to be made
     * @param ofFile the rights of the file
     */
    public static ScoreFile begin(Path file, FileAttribute<?>[] ofFolder, FileAttribute<?>[] ofFile) {
        return new ScoreFile(file, ofFolder, ofFile);
    }

    public void write(PastScore claim) {
        writer.writeRecord(
                claim.claimNo(),
                claim.reportedOn().toString(),
                claim.asOf().toString(),
                claim.institutionId(),
                String.valueOf(claim.score()),
                claim.band().name(),
                claim.route().name(),
                String.join("|", claim.triggers()),
                claim.hits().stream()
                        .map(hit -> hit.code() + ":" + hit.tier() + ":" + hit.points())
                        .collect(Collectors.joining("|")),
                String.join("|", claim.unknown()),
                claim.damage() == null ? "" : claim.damage().toPlainString(),
                String.valueOf(claim.priority()),
                String.valueOf(claim.favour()),
                String.valueOf(claim.control()));
    }

    /** All claims have been written. */
    public void complete() throws IOException {
        writer.close();
        complete = true;
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (!complete) {
            writer.close();
            Files.deleteIfExists(temporary);
        }
    }

    /** Hands over the scores of a complete file, one after another. */
    public static void read(Path file, Consumer<PastScore> each) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> each.accept(score(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }

    private static PastScore score(NamedCsvRecord row) {
        String damage = row.getField("damage");
        return new PastScore(
                row.getField("claim_no"),
                LocalDate.parse(row.getField("reported_on")),
                LocalDate.parse(row.getField("as_of")),
                row.getField("institution_id"),
                Integer.parseInt(row.getField("score")),
                Band.valueOf(row.getField("band")),
                Route.valueOf(row.getField("route")),
                list(row.getField("triggers")),
                list(row.getField("hits")).stream().map(ScoreFile::hit).toList(),
                list(row.getField("unknown")),
                damage.isEmpty() ? null : new BigDecimal(damage),
                Double.parseDouble(row.getField("priority")),
                Integer.parseInt(row.getField("favour")),
                Boolean.parseBoolean(row.getField("control")));
    }

    private static RedFlag hit(String text) {
        String[] parts = text.split(":", -1);
        return new RedFlag(parts[0], parts[1], Integer.parseInt(parts[2]), List.of());
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }
}
