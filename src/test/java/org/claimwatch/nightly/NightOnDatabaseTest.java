package org.claimwatch.nightly;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Night;
import org.claimwatch.nightly.NightOutcome.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * The night of the sample data, on each database: its files are those in {@code src/test/resources/golden}, byte by byte;
 * the page, which is large, is the same bytes on every database.
 *
 * <p>A change of rules, wording or layout changes these files on purpose. Then write them again, look at the difference
 * and commit it:
 *
 * <pre>mvn test -Dtest=NightOnDatabaseTest -Dgolden.update=true</pre>
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class NightOnDatabaseTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path INPUT = Path.of("sample-data");
    private static final Path GOLDEN = Path.of("src/test/resources/golden", DATE.toString());
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private static TestProgram program;
    private static NightOutcome outcome;
    private static Path output;
    private static final Map<String, byte[]> FIRST = new TreeMap<>();

    /** Packed by a library that the JDK brings: the same bytes on one machine only. */
    private static final List<String> PACKED = List.of("flagged-claims.xlsx", "report.html");

    @Parameter
    TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void run(TestDatabase database, @TempDir Path folder) throws Exception {
        program = database.create(folder).start();
        outcome = program.night(DATE, INPUT, folder.resolve("output"));
        output = folder.resolve("output").resolve(DATE.toString());
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        if (FIRST.isEmpty()) {
            for (String name : PACKED) {
                FIRST.put(name, Files.readAllBytes(output.resolve(name)));
            }
        }
        if (UPDATE && database == TestDatabase.H2) {
            update();
        }
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        program.close();
    }

    private static void update() throws IOException {
        Files.createDirectories(GOLDEN);
        for (Map.Entry<String, byte[]> file : NightFiles.read(output).entrySet()) {
            if (!file.getKey().equals("report.html")) {
                Files.write(GOLDEN.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Test
    void writesTheExpectedFiles() throws IOException {
        SortedMap<String, byte[]> files = NightFiles.read(output);
        files.remove("report.html");
        SortedMap<String, byte[]> golden = golden();
        assertThat(NightFiles.workbook(files.remove("flagged-claims.xlsx")))
                .isEqualTo(NightFiles.workbook(golden.remove("flagged-claims.xlsx")));
        NightFiles.assertSame(files, golden);
    }

    @Test
    void packsWorkbookAndPageToTheSameBytesOnEveryDatabase() throws IOException {
        for (String name : PACKED) {
            assertThat(Files.readAllBytes(output.resolve(name)))
                    .as("%s on %s", name, database)
                    .isEqualTo(FIRST.get(name));
        }
    }

    @Test
    void countsTheRowsOfEveryStep() {
        List<Night.Step> steps = outcome.night().steps();

        assertThat(steps.stream().map(step -> entry(step.name(), step.rows()))).isEqualTo(expectedRows());
    }

    @Test
    void theJobRepositoryCountsTheSame() {
        List<Map<String, Object>> steps = program.bean(JdbcTemplate.class)
                .queryForList("select STEP_NAME, STATUS, READ_COUNT, WRITE_COUNT, FILTER_COUNT, READ_SKIP_COUNT,"
                        + " PROCESS_SKIP_COUNT, WRITE_SKIP_COUNT, ROLLBACK_COUNT from BATCH_STEP_EXECUTION order by"
                        + " STEP_EXECUTION_ID");

        Map<String, Long> written = new HashMap<>();
        steps.forEach(step -> written.put((String) step.get("STEP_NAME"), (Long) step.get("WRITE_COUNT")));
        assertThat(written).isEqualTo(new TreeMap<>(Map.ofEntries(expectedRows().toArray(Map.Entry[]::new))));
        assertThat(steps).hasSize(11).allSatisfy(step -> {
            assertThat(step).containsEntry("STATUS", "COMPLETED");
            for (String none : List.of(
                    "FILTER_COUNT", "READ_SKIP_COUNT", "PROCESS_SKIP_COUNT", "WRITE_SKIP_COUNT", "ROLLBACK_COUNT")) {
                assertThat(step).containsEntry(none, 0L);
            }
            assertThat(step).containsEntry("READ_COUNT", step.get("STEP_NAME").equals("score") ? 150L : 0L);
        });
        assertThat(program.count("select count(*) from BATCH_JOB_EXECUTION where STATUS = 'COMPLETED'"))
                .isOne();
    }

    @Test
    void keepsEveryRowOfEveryFeedAndNothingElse() {
        for (Feed feed : Feed.values()) {
            assertThat(program.count("select count(*) from " + feed.table()))
                    .as(feed.table())
                    .isEqualTo(rows(feed));
            assertThat(program.count("select count(*) from stage_" + feed.table()))
                    .as("staged rows of %s", feed.table())
                    .isZero();
        }
        assertThat(program.count("select count(*) from reject")).isZero();
        assertThat(program.count("select count(*) from staged_file")).isZero();
        assertThat(program.count("select count(*) from delivery")).isEqualTo(Feed.values().length);
    }

    @Test
    void theRunFileAccountsForEveryClaim() {
        JsonNode run = NightFiles.run(output);
        JsonNode counts = run.get("counts");

        assertThat(run.get("business_date").asString()).isEqualTo("2026-03-31");
        assertThat(run.get("status").asString()).isEqualTo("COMPLETED");
        assertThat(counts.get("read").asLong()).isEqualTo(600);
        assertThat(counts.get("scored").asLong()).isEqualTo(150);
        assertThat(counts.get("rejected").asLong()).isZero();
        assertThat(counts.get("out_of_scope").asLong()).isEqualTo(450);
        assertThat(sum(counts.get("bands"))).isEqualTo(150);
        assertThat(sum(counts.get("routes"))).isEqualTo(150);
        assertThat(counts.get("flagged").asLong())
                .isEqualTo(150
                        - counts.get("routes").get("FAST_TRACK").asLong()
                        - counts.get("routes").get("NORMAL").asLong())
                .isEqualTo(NightFiles.csv(output.resolve("flagged-claims.csv")).size());
        assertThat(NightFiles.csv(output.resolve("claim-scores.csv"))).hasSize(150);
        Map<String, Long> inputs = new HashMap<>();
        run.get("inputs")
                .forEach(input -> inputs.put(
                        input.get("file").asString(), input.get("rows").asLong()));
        for (Feed feed : Feed.values()) {
            assertThat(inputs).containsEntry(feed.fileName(), rows(feed));
        }
        // The step that writes the file is still at work.
        assertThat(run.get("steps")).hasSize(10);
    }

    @Test
    void aFirstSceneSurveyIsMissingWhereItsIndicatorSaysSo() {
        String missing = "select count(*) from claim_score s where s.scene_surveyed = false";
        String hit =
                "exists (select 1 from red_flag f where f.run_id = s.run_id and f.claim_no = s.claim_no and f.code ="
                        + " 'SE-01' and f.tier <> 'weak-late')";

        assertThat(program.count(missing + " and " + hit))
                .isPositive()
                .isEqualTo(program.count(missing))
                .isEqualTo(program.count("select count(*) from claim_score s where " + hit));
        assertThat(program.count("select count(*) from claim_score where scene_surveyed = true"))
                .isPositive();
    }

    @Test
    void doesNothingForADateThatIsComplete() throws Exception {
        byte[] before = Files.readAllBytes(output.resolve("run.json"));

        NightOutcome again = program.night(DATE, INPUT, output.getParent());

        assertThat(again.end()).isEqualTo(End.COMPLETE_ALREADY);
        assertThat(again.night().runId()).isEqualTo(outcome.night().runId());
        assertThat(program.count("select count(*) from night")).isOne();
        assertThat(program.count("select count(*) from BATCH_JOB_EXECUTION")).isOne();
        assertThat(Files.readAllBytes(output.resolve("run.json"))).isEqualTo(before);
    }

    private static SortedMap<String, byte[]> golden() throws IOException {
        SortedMap<String, byte[]> golden = new TreeMap<>();
        for (String name : NightFiles.SAME_BYTES) {
            if (!name.equals("report.html")) {
                golden.put(name, Files.readAllBytes(GOLDEN.resolve(name)));
            }
        }
        return golden;
    }

    private static List<Map.Entry<String, Long>> expectedRows() {
        long delivered = 0;
        for (Feed feed : Feed.values()) {
            delivered += rows(feed);
        }
        long deferred = NightFiles.csv(GOLDEN.resolve("claim-scores.csv")).stream()
                .filter(row -> row.getField("deferred").equals("true"))
                .count();
        return List.of(
                entry("load", delivered),
                entry("index claims", 590L),
                entry("vehicle history", 24L),
                entry("driver history", 20L),
                entry("shared contacts", 24L),
                entry("shared plates", 1L),
                entry("reused invoices", 1L),
                entry("score", 150L),
                entry("route", deferred),
                entry("reconcile", 600L),
                entry("report", 1L));
    }

    private static long rows(Feed feed) {
        return NightFiles.csv(INPUT.resolve(feed.fileName())).size();
    }

    private static long sum(JsonNode counts) {
        long sum = 0;
        for (JsonNode count : counts) {
            sum += count.asLong();
        }
        return sum;
    }
}
