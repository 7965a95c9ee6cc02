package org.claimwatch.generate;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadNightTest {
    @Test
    void theSampleIsWhatTheGeneratorWrites(@TempDir Path again) throws IOException {
        BadNight.write(again);

        assertThat(Folder.files(Path.of("sample-data", "bad-night"))).isEqualTo(Folder.files(again));
    }

    @Test
    void everyKindOfRejectOccursAndNoFileHasTooMany(@TempDir Path folder) throws IOException {
        BadNight.write(folder);

        var rejects = Folder.rows(folder, "expected-rejects.csv");
        assertThat(rejects)
                .extracting(row -> row.getField("code"))
                .contains(
                        "MISSING_VALUE",
                        "BAD_DATE",
                        "BAD_DATE_TIME",
                        "BAD_NUMBER",
                        "OUT_OF_RANGE",
                        "BAD_BOOLEAN",
                        "UNKNOWN_CODE",
                        "BAD_LIST",
                        "TOO_LONG",
                        "FIELD_COUNT",
                        "BAD_ORDER",
                        "DUPLICATE_KEY",
                        "ORPHAN",
                        "BAD_ENCODING");
        Map<String, Set<String>> lines = rejects.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("file"),
                        Collectors.mapping(row -> row.getField("line"), Collectors.toSet())));
        assertThat(lines.values()).allMatch(rows -> rows.size() < 20);
    }

    @Test
    void linesCountFromTheHeaderAndAcrossQuotedBreaks(@TempDir Path folder) throws IOException {
        BadNight.write(folder);

        Set<String> missing = Folder.rows(folder, "expected-rejects.csv").stream()
                .filter(row -> row.getField("file").equals("claims.csv"))
                .filter(row -> row.getField("code").equals("MISSING_VALUE"))
                .map(row -> row.getField("line"))
                .collect(Collectors.toSet());
        String[] lines = Folder.files(folder).get("claims.csv").split("\n", -1);
        assertThat(missing).hasSize(1);
        String line = lines[Integer.parseInt(missing.iterator().next()) - 1];
        assertThat(line).startsWith("C2026-000902,");
    }

    @Test
    void goodRowsAreLeft(@TempDir Path folder) throws IOException {
        BadNight.write(folder);

        for (Feed feed : Set.of(Feed.POLICIES, Feed.PARTIES, Feed.ESTIMATES)) {
            assertThat(Folder.rows(folder, feed.file()))
                    .extracting((NamedCsvRecord row) -> row.getField(0))
                    .anyMatch(key -> !key.startsWith("X-"));
        }
    }
}
