package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.NightTotals;
import org.claimwatch.claim.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files for a monitoring system, and the examples in src/main/dist that read them or start the program. */
class MetricsFileTest {
    private static final Path DIST = Path.of("src/main/dist");
    private static final Path DASHBOARD = DIST.resolve("grafana/claimwatch.json");
    private static final Path ALERTS = DIST.resolve("prometheus/claimwatch.rules.yml");
    private static final Pattern NAME = Pattern.compile("claimwatch_[a-z_]+");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        NightTotals totals = new NightTotals(
                Map.of(Band.LOW, 1L, Band.CRITICAL, 2L),
                Map.of(Route.INVESTIGATION, 1L, Route.NORMAL, 2L),
                new TreeMap<>(Map.of("PT-01", 2L, "CH-01", 1L)));
        MetricsFile.writeNight(SampleNight.small().night(), totals, "0.1.0", folder);
        MetricsFile.writeRun(
                SampleNight.DATE,
                4,
                Instant.parse("2026-04-01T01:15:00Z"),
                Instant.parse("2026-04-01T01:15:42.500Z"),
                folder);
    }

    @Test
    void theNightIsToldInFigures() throws IOException {
        assertThat(Files.readAllLines(folder.resolve(MetricsFile.NIGHT)))
                .contains(
                        "# TYPE claimwatch_last_success_timestamp_seconds gauge",
                        "claimwatch_last_success_timestamp_seconds 1.7749657235E9",
                        "claimwatch_night_business_date_seconds 1.7749152E9",
                        "claimwatch_night_duration_seconds 123.5",
                        "claimwatch_claims{state=\"read\"} 5.0",
                        "claimwatch_claims{state=\"out_of_scope\"} 1.0",
                        "claimwatch_claims_by_band{band=\"critical\"} 2.0",
                        "claimwatch_claims_by_route{route=\"investigation\"} 1.0",
                        "claimwatch_indicator_hits{indicator=\"PT-01\"} 2.0",
                        "claimwatch_feed_rejected_rows{feed=\"claims\"} 1.0",
                        "claimwatch_step_duration_seconds{step=\"load\"} 61.25",
                        "claimwatch_step_rows{step=\"score\"} 3.0",
                        "claimwatch_night_info{rule_set=\"0123456789ab\",version=\"0.1.0\"} 1")
                .anyMatch(line -> line.startsWith("claimwatch_indicator_hit_ratio{indicator=\"PT-01\"} 0.666"));
    }

    @Test
    void aFailedRunIsToldBesideTheLastCompleteNight() throws IOException {
        assertThat(Files.readAllLines(folder.resolve(MetricsFile.RUN)))
                .contains("claimwatch_run_exit_code 4.0", "claimwatch_run_duration_seconds 42.5");
        assertThat(names(Files.readString(folder.resolve(MetricsFile.RUN))))
                .as("a family is in one file alone")
                .doesNotContainAnyElementsOf(names(Files.readString(folder.resolve(MetricsFile.NIGHT))));
    }

    @Test
    void aReaderOfTheFolderNeverSeesHalfAFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(MetricsFile.NIGHT, MetricsFile.RUN);
        }
    }

    @Test
    void theDashboardAsksForWhatIsWritten() throws IOException {
        JsonNode dashboard = JsonMapper.shared().readTree(DASHBOARD);

        assertThat(dashboard.get("panels")).hasSizeGreaterThan(5).allSatisfy(panel -> {
            assertThat(panel.get("title").asString()).isNotBlank();
            assertThat(panel.get("targets"))
                    .isNotEmpty()
                    .allSatisfy(target ->
                            assertThat(names(target.get("expr").asString())).isNotEmpty());
        });
        assertThat(written()).containsAll(names(Files.readString(DASHBOARD)));
    }

    @Test
    void theAlertsAskForWhatIsWritten() throws IOException {
        Map<String, List<Map<String, List<Map<String, Object>>>>> file = new Yaml().load(Files.readString(ALERTS));
        List<Map<String, Object>> rules = file.get("groups").get(0).get("rules");

        assertThat(rules).hasSizeGreaterThan(3).allSatisfy(rule -> {
            assertThat(names((String) rule.get("expr"))).isNotEmpty();
            assertThat(rule).containsKeys("alert", "labels", "annotations");
        });
        assertThat(written()).containsAll(names(Files.readString(ALERTS)));
    }

    @Test
    void theToolOfPrometheusFindsNothingWrong() throws Exception {
        String promtool = System.getenv("CLAIMWATCH_PROMTOOL");
        assumeThat(promtool)
                .as("CLAIMWATCH_PROMTOOL; run '. .ci/operations.sh'")
                .isNotNull();

        assertRuns(null, promtool, "check", "rules", ALERTS.toString());
        for (String name : List.of(MetricsFile.NIGHT, MetricsFile.RUN)) {
            assertRuns(folder.resolve(name), promtool, "check", "metrics");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claimwatch-night.timer", "claimwatch@2026-03-31.service"})
    void systemdFindsNothingWrong(String unit) throws Exception {
        assumeTool("systemd-analyze");
        try (Stream<Path> units = Files.list(DIST.resolve("systemd"))) {
            for (Path file : units.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString().replace("@.", "@2026-03-31.")));
            }
        }

        assertThat(assertRuns(
                        null, "systemd-analyze", "verify", folder.resolve(unit).toString()))
                .doesNotContain("claimwatch");
    }

    @Test
    void logrotateFindsNothingWrong() throws Exception {
        assumeTool("logrotate");
        Path copy = Files.copy(DIST.resolve("logrotate/claimwatch"), folder.resolve("claimwatch.conf"));
        Files.writeString(copy, Files.readString(copy).replace("create 0640 claimwatch claimwatch", "create 0640"));

        assertThat(assertRuns(null, "logrotate", "-d", copy.toString())).doesNotContain("error:");
    }

    @Test
    void theScriptsAreWellFormed() throws Exception {
        assertRuns(null, "bash", "-n", DIST.resolve("bin/night").toString());
        assertThat(Files.readAllLines(DIST.resolve("cron/claimwatch")))
                .filteredOn(line -> line.matches("[0-9*].*"))
                .isNotEmpty()
                .allMatch(line -> line.matches("([0-9*/,-]+\\s+){5}claimwatch\\s+\\S.*"));
    }

    private SortedSet<String> written() throws IOException {
        return names(Files.readString(folder.resolve(MetricsFile.NIGHT))
                + Files.readString(folder.resolve(MetricsFile.RUN)));
    }

    private static SortedSet<String> names(String text) {
        return NAME.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assumeTool(String name) {
        assumeThat(Stream.of("/usr/bin", "/usr/sbin", "/bin")
                        .map(place -> Path.of(place, name))
                        .filter(Files::isExecutable))
                .as("%s is not installed; run '. .ci/operations.sh'", name)
                .isNotEmpty();
    }

    private static String assertRuns(Path standardInput, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", ":/usr/sbin", String::concat);
        if (standardInput != null) {
            builder.redirectInput(standardInput.toFile());
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", String.join(" ", command), said)
                .isZero();
        return said;
    }
}
