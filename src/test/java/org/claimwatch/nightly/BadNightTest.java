package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Kind;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.DatabaseText;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A delivery with every kind of bad row, few enough for the night to go on. */
@OnEachDatabase
class BadNightTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path INPUT = Path.of("sample-data/bad-night");
    private static final Set<Kind> IDENTIFIERS = Set.of(
            Kind.NAME,
            Kind.ID_NUMBER,
            Kind.PHONE,
            Kind.PLATE,
            Kind.ADDRESS,
            Kind.ACCOUNT,
            Kind.VIN,
            Kind.PLACE,
            Kind.WATCHED);

    private static TestProgram program;
    private static Path output;

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        program = TestProgram.in(folder);
        NightOutcome outcome = program.night(DATE, INPUT, folder.resolve("output"));
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        output = folder.resolve("output").resolve(DATE.toString());
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void listsEveryBadFieldWithItsPlaceAndReason() {
        List<String> expected = NightFiles.csv(INPUT.resolve("expected-rejects.csv")).stream()
                .map(BadNightTest::place)
                .toList();

        assertThat(expected).hasSize(96);
        assertThat(rejects().stream().map(BadNightTest::place)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void saysInWordsWhatIsWrongWithEach() {
        assertThat(rejects()).allSatisfy(row -> {
            assertThat(row.getField("message")).isNotBlank();
            assertThat(row.getField("message")).doesNotContain("{", "}", "null", "Exception");
        });
    }

    @Test
    void showsNoIdentifierInClear() throws IOException {
        String listed = Files.readString(output.resolve("rejected-rows.csv"));

        assertThat(identifiers())
                .hasSizeGreaterThan(100)
                .allSatisfy(clear -> assertThat(listed).doesNotContain(clear));
    }

    @Test
    void keepsNoIdentifierInClear() throws Exception {
        StringBuilder kept =
                new StringBuilder(DatabaseText.of(program.bean(DataSource.class).getConnection()));
        for (String name :
                List.of("claim-scores.csv", "flagged-claims.csv", "data-quality.csv", "report.html", "run.json")) {
            kept.append(Files.readString(output.resolve(name)));
        }

        assertThat(kept.toString()).contains("C2026-000901");
        assertThat(identifiers().stream().filter(clear -> kept.indexOf(clear) >= 0))
                .isEmpty();
    }

    @Test
    void accountsForEveryRow() {
        JsonNode run = NightFiles.run(output);
        JsonNode counts = run.get("counts");
        Map<String, Long> badRows = new TreeMap<>(rejects().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("file"),
                        Collectors.mapping(
                                row -> row.getField("line"),
                                Collectors.collectingAndThen(Collectors.toSet(), lines -> (long) lines.size())))));

        assertThat(counts.get("read").asLong())
                .isEqualTo(counts.get("scored").asLong()
                        + counts.get("rejected").asLong()
                        + counts.get("out_of_scope").asLong());
        assertThat(counts.get("rejected").asLong()).isEqualTo(badRows.get("claims.csv"));
        assertThat(counts.get("scored").asLong())
                .isPositive()
                .isEqualTo(NightFiles.csv(output.resolve("claim-scores.csv")).size());
        for (JsonNode input : run.get("inputs")) {
            String file = input.get("file").asString();
            assertThat(input.get("rejected").asLong()).as(file).isEqualTo(badRows.getOrDefault(file, 0L));
            assertThat(input.get("rows").asLong())
                    .as(file)
                    .isEqualTo(NightFiles.delivered(INPUT.resolve(file)).size());
        }
    }

    @Test
    void countsRejectsPerFeedInTheDataQuality() {
        Map<String, String> rejected = NightFiles.csv(output.resolve("data-quality.csv")).stream()
                .filter(row -> row.getField("subject").equals("feed"))
                .collect(Collectors.toMap(row -> row.getField("name"), row -> row.getField("rejected")));

        assertThat(rejected)
                .containsEntry("claims", "19")
                .containsEntry("watch_list", "2")
                .containsEntry("endorsements", "0")
                .doesNotContainKey("labour_standards");
    }

    @Test
    void keepsTheLaterOfTwoRowsWhenTheirUpdateTimeSaysWhich() {
        List<NamedCsvRecord> parties = NightFiles.delivered(INPUT.resolve("parties.csv"));
        Set<String> seen = new HashSet<>();
        List<String> twice = parties.stream()
                .map(row -> row.getField(0))
                .filter(id -> !seen.add(id))
                .toList();

        assertThat(twice).isNotEmpty();
        for (String id : twice) {
            String latest = parties.stream()
                    .filter(row -> row.getField(0).equals(id))
                    .map(row -> row.getField("updated_at"))
                    .max(String::compareTo)
                    .orElseThrow();
            assertThat(program.bean(JdbcTemplate.class)
                            .queryForList("select updated_at from parties where party_id = ?", LocalDateTime.class, id))
                    .containsExactly(LocalDateTime.parse(latest));
        }
    }

    private static List<NamedCsvRecord> rejects() {
        return NightFiles.csv(output.resolve("rejected-rows.csv"));
    }

    private static String place(NamedCsvRecord row) {
        return String.join(
                ",", row.getField("file"), row.getField("line"), row.getField("column"), row.getField("code"));
    }

    /** What the delivery holds in clear of persons, vehicles and places; too short ones are anywhere, and a shop is no person. */
    private static Set<String> identifiers() throws IOException {
        Set<String> clear = new HashSet<>();
        for (Feed feed : Feed.values()) {
            Path file = INPUT.resolve(feed.fileName());
            if (Files.exists(file)) {
                for (Column column : feed.columns()) {
                    if (IDENTIFIERS.contains(column.kind())) {
                        clear.addAll(values(file, column.name()));
                    }
                }
            }
        }
        clear.removeIf(value -> value.codePointCount(0, value.length()) < 3 || value.matches("S0[0-9]+"));
        return clear;
    }

    private static List<String> values(Path file, String column) {
        return NightFiles.delivered(file).stream()
                .flatMap(row -> row.findField(column).stream())
                .toList();
    }
}
