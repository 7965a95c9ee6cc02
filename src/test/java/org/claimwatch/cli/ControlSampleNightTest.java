package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwatch.nightly.NightFiles;
import org.claimwatch.nightly.OtherRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night with a control sample, on the sample data. */
class ControlSampleNightTest {
    private static final String DATE = "2026-03-31";

    @TempDir
    Path folder;

    @Test
    void drawnClaimsAreReviewedAsFarAsTheirBranchHasPlacesAndExplainTellsIt() throws Exception {
        Path rules = OtherRules.withParameter(folder.resolve("rules"), "control: {share: 0.9, seed: 7, cap: 1}");
        Terminal terminal = Terminal.onH2(folder);
        Path output = folder.resolve("output");
        terminal.run("nightly", "--date", DATE, "--input", "sample-data", "--output", output)
                .exits(0);
        Map<String, NamedCsvRecord> without = byClaim(output);
        terminal.run("nightly", "--date", DATE, "--rules", rules, "--output", output, "--rerun")
                .exits(0);

        Map<String, NamedCsvRecord> with = byClaim(output);

        assertThat(with.keySet()).isEqualTo(without.keySet());
        Map<String, Integer> taken = new HashMap<>();
        Map<String, String> reported = NightFiles.csv(Path.of("sample-data/claims.csv")).stream()
                .collect(Collectors.toMap(
                        row -> row.getField("claim_no"),
                        row -> row.getField("institution_id")
                                + row.getField("reported_at").substring(0, 10)));
        with.forEach((claimNo, row) -> {
            NamedCsvRecord before = without.get(claimNo);
            if (isControl(row)) {
                assertThat(row.getField("band")).isEqualTo("LOW");
                assertThat(row.getField("route")).isEqualTo("DESK_REVIEW");
                assertThat(before.getField("route")).isIn("NORMAL", "FAST_TRACK");
                taken.merge(reported.get(claimNo), 1, Integer::sum);
            } else {
                assertThat(row.getField("route")).as(claimNo).isEqualTo(before.getField("route"));
                assertThat(row.getField("triggers")).as(claimNo).isEqualTo(before.getField("triggers"));
            }
        });
        assertThat(taken).isNotEmpty();
        assertThat(taken.values()).containsOnly(1);

        String in = first(with, true);
        assertThat(terminal.run("explain", in, "--date", DATE).exits(0).out())
                .contains("Control sample", "Desk review: the number of the claim was drawn by chance");
        List<String> told = with.values().stream()
                .filter(row -> !isControl(row) && row.getField("band").equals("LOW"))
                .limit(3)
                .map(row -> terminal.run("explain", row.getField("claim_no"), "--date", DATE)
                        .exits(0)
                        .out())
                .toList();
        assertThat(told).anyMatch(text -> text.contains("its branch has enough claims of that day of report"));
    }

    private static boolean isControl(NamedCsvRecord row) {
        return List.of(row.getField("triggers").split("\\|")).contains("CONTROL");
    }

    private static String first(Map<String, NamedCsvRecord> claims, boolean control) {
        return claims.values().stream()
                .filter(row -> isControl(row) == control)
                .map(row -> row.getField("claim_no"))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, NamedCsvRecord> byClaim(Path output) {
        return NightFiles.csv(output.resolve(DATE).resolve("claim-scores.csv")).stream()
                .collect(Collectors.toMap(row -> row.getField("claim_no"), row -> row));
    }
}
