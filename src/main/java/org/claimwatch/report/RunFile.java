package org.claimwatch.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimwatch.claim.Night;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The run in figures: the one file that says when it ran and how long it took. */
final class RunFile {
    static final String NAME = "run.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private RunFile() {}

    static void write(Night night, NightFigures figures, String version, ReportFolder folder) throws IOException {
        Map<String, @Nullable Object> run = new LinkedHashMap<>();
        run.put("business_date", night.businessDate().toString());
        run.put("status", night.status().name());
        run.put("rule_set", night.ruleSet());
        run.put("started_at", night.startedAt().toString());
        run.put("finished_at", text(night.finishedAt()));
        run.put("counts", counts(night.counts(), figures));
        run.put("inputs", Inputs.inOrder(night).stream().map(RunFile::input).toList());
        run.put("steps", night.steps().stream().map(RunFile::step).toList());
        run.put("version", version);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (OutputStream out = folder.create(NAME)) {
            out.write(MAPPER.writer().with(printer).writeValueAsBytes(run));
            out.write("\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, Object> counts(Night.Counts counts, NightFigures figures) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("read", counts.read());
        all.put("scored", counts.scored());
        all.put("rejected", counts.rejected());
        all.put("out_of_scope", counts.outOfScope());
        all.put("flagged", figures.flagged());
        all.put("suppressed", figures.suppressedHits());
        all.put("bands", byName(figures.bands()));
        all.put("routes", byName(figures.routes()));
        return all;
    }

    private static <E extends Enum<E>> Map<String, Long> byName(Map<E, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((key, count) -> named.put(key.name(), count));
        return named;
    }

    private static Map<String, Object> input(Night.Input input) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", input.feed().fileName());
        all.put("rows", input.rows());
        all.put("loaded", input.loaded());
        all.put("unchanged", input.unchanged());
        all.put("rejected", input.rejected());
        all.put("sha256", input.sha256());
        return all;
    }

    private static Map<String, Object> step(Night.Step step) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", step.name());
        all.put("seconds", seconds(step.time()));
        all.put("rows", step.rows());
        return all;
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3);
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
