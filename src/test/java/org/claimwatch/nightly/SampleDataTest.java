package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample's README says of each planted claim is what a night finds. */
@OnEachDatabase
class SampleDataTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir
    Path folder;

    @Test
    void everyPlantedClaimShowsWhatTheReadmeSays() throws Exception {
        try (TestProgram program = TestProgram.in(folder)) {
            program.night(DATE, SAMPLE, folder.resolve("output"));
        }
        Map<String, String> found = found(folder.resolve("output/" + DATE + "/claim-scores.csv"));
        Map<String, String> told = told(SAMPLE.resolve("README.md"));
        assertThat(told).hasSizeGreaterThan(100);
        found.keySet().retainAll(told.keySet());
        assertThat(found).isEqualTo(told);
    }

    private static Map<String, String> told(Path readme) throws IOException {
        try (Stream<String> lines = Files.lines(readme)) {
            return lines.filter(line -> line.startsWith("| C2026-"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .collect(Collectors.toMap(
                            cells -> cells[1],
                            cells -> cells[4] + " / " + cells[5] + " / " + cells[6],
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static Map<String, String> found(Path scores) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(scores))) {
            return rows.stream()
                    .collect(Collectors.toMap(
                            row -> row.getField("claim_no"),
                            row -> cell(row) + " / " + row.getField("score") + " / " + route(row),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String route(NamedCsvRecord row) {
        return row.getField("route") + (row.getField("deferred").equals("true") ? " (deferred)" : "");
    }

    private static String cell(NamedCsvRecord row) {
        String hits = row.getField("hits").replace('|', ' ').replace(":", " ").replaceAll(" (?=[A-Z])", ", ");
        String triggers = row.getField("triggers").replace("|", ", ");
        String all = hits.isEmpty() || triggers.isEmpty() ? hits + triggers : hits + ", " + triggers;
        return all.isEmpty() ? "none" : all;
    }
}
