package org.claimwatch.report;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightTotals;

/**
 * What a monitoring system should know, in the text format of Prometheus: one file of the last complete night and one of
 * the last run, whatever became of it. They are read by the textfile collector of a node exporter, which may run under
 * another account, and name no claim and no person.
 */
public final class MetricsFile {
    static final String NIGHT = "claimwatch_night.prom";
    static final String RUN = "claimwatch_run.prom";

    private final List<MetricSnapshot> metrics = new ArrayList<>();

    private MetricsFile() {}

    /**
     * Writes the figures of a complete night.
     *
     * @param folder exists; the file appears in it as a whole
     */
    public static void writeNight(Night night, NightTotals totals, String programVersion, Path folder)
            throws IOException {
        MetricsFile file = new MetricsFile();
        Instant finished = night.finishedAt() == null ? night.startedAt() : night.finishedAt();
        file.gauge("last_success_timestamp_seconds", "When a night last became complete.", seconds(finished));
        file.gauge("night_business_date_seconds", "Its business date, at midnight UTC.", seconds(night.businessDate()));
        file.gauge(
                "night_duration_seconds",
                "From its first start to its end.",
                seconds(Duration.between(night.startedAt(), finished)));
        Map<String, Number> claims = new LinkedHashMap<>();
        claims.put("read", night.counts().read());
        claims.put("scored", night.counts().scored());
        claims.put("rejected", night.counts().rejected());
        claims.put("out_of_scope", night.counts().outOfScope());
        file.gauge("claims", "Claims of the night by what became of them.", "state", claims);
        file.gauge("claims_by_band", "Scored claims by band.", "band", byName(totals.bands()));
        file.gauge("claims_by_route", "Scored claims by route.", "route", byName(totals.routes()));
        Map<String, Number> hits = new LinkedHashMap<>(totals.hits());
        Map<String, Number> ratios = new LinkedHashMap<>();
        long scored = Math.max(1, night.counts().scored());
        totals.hits().forEach((code, count) -> ratios.put(code, (double) count / scored));
        file.gauge("indicator_hits", "Claims that the indicator hit.", "indicator", hits);
        file.gauge("indicator_hit_ratio", "Their share of the scored claims.", "indicator", ratios);
        Map<String, Number> rows = new LinkedHashMap<>();
        Map<String, Number> rejects = new LinkedHashMap<>();
        for (Night.Input input : Inputs.inOrder(night)) {
            rows.put(input.feed().table(), input.rows());
            rejects.put(input.feed().table(), input.rejected());
        }
        file.gauge("feed_rows", "Data rows of the delivered file.", "feed", rows);
        file.gauge("feed_rejected_rows", "Rows of it that were rejected.", "feed", rejects);
        Map<String, Number> times = new LinkedHashMap<>();
        Map<String, Number> written = new LinkedHashMap<>();
        for (Night.Step step : night.steps()) {
            times.put(step.name(), seconds(step.time()));
            written.put(step.name(), step.rows());
        }
        file.gauge("step_duration_seconds", "How long the step took.", "step", times);
        file.gauge("step_rows", "What the step wrote.", "step", written);
        file.info(
                "night",
                "Rule set and program.",
                Labels.of("rule_set", night.shortRuleSet(), "version", programVersion));
        file.write(folder, NIGHT);
    }

    /**
     * Writes how a run ended, a failed one too.
     *
     * @param folder exists; the file appears in it as a whole
     */
    public static void writeRun(LocalDate date, int exitCode, Instant started, Instant ended, Path folder)
            throws IOException {
        MetricsFile file = new MetricsFile();
        file.gauge("run_exit_code", "How the last run ended; 0 is well.", exitCode);
        file.gauge("run_business_date_seconds", "Its business date, at midnight UTC.", seconds(date));
        file.gauge("run_end_timestamp_seconds", "When it ended.", seconds(ended));
        file.gauge("run_duration_seconds", "How long it took.", seconds(Duration.between(started, ended)));
        file.write(folder, RUN);
    }

    private void gauge(String name, String help, Number value) {
        metrics.add(GaugeSnapshot.builder()
                .name("claimwatch_" + name)
                .help(help)
                .dataPoint(point(value, Labels.EMPTY))
                .build());
    }

    private void gauge(String name, String help, String label, Map<String, Number> values) {
        GaugeSnapshot.Builder gauge =
                GaugeSnapshot.builder().name("claimwatch_" + name).help(help);
        values.forEach((value, number) -> gauge.dataPoint(point(number, Labels.of(label, value))));
        metrics.add(gauge.build());
    }

    private static GaugeDataPointSnapshot point(Number value, Labels labels) {
        return GaugeDataPointSnapshot.builder()
                .value(value.doubleValue())
                .labels(labels)
                .build();
    }

    private void info(String name, String help, Labels labels) {
        metrics.add(InfoSnapshot.builder()
                .name("claimwatch_" + name)
                .help(help)
                .dataPoint(InfoDataPointSnapshot.builder().labels(labels).build())
                .build());
    }

    private void write(Path folder, String name) throws IOException {
        Path part = folder.resolve("." + name + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            PrometheusTextFormatWriter.create().write(out, new MetricSnapshots(metrics));
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static <E extends Enum<E>> Map<String, Number> byName(Map<E, Long> counts) {
        Map<String, Number> named = new LinkedHashMap<>();
        counts.forEach((key, count) -> named.put(key.name().toLowerCase(Locale.ROOT), count));
        return named;
    }

    private static double seconds(Instant instant) {
        return instant.toEpochMilli() / 1000.0;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static long seconds(LocalDate date) {
        return date.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
