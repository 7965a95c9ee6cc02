package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwatch.claim.Indicator;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.oracle.DenseClaims;
import org.claimwatch.oracle.OracleScore;
import org.claimwatch.oracle.SpecOracle;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nights over generated claims, held against a second evaluation of the specification, claim by claim. */
@OnEachDatabase
class DifferentialTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = Integer.getInteger("claimwatch.differential.claims", 1500);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyClaimAgrees(long seed) throws Exception {
        Path input = folder.resolve("input");
        DenseClaims.write(input, seed, CLAIMS, DATE);
        Map<String, String> expected = SpecOracle.evaluate(new TreeMap<>(Map.of(DATE, input)), DATE, inForce()).stream()
                .collect(Collectors.toMap(OracleScore::claimNo, DifferentialTest::line));
        Path output = folder.resolve("output");
        try (TestProgram program = TestProgram.in(folder)) {
            NightOutcome outcome = program.night(DATE, input, output);
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        }
        Map<String, String> scored = scores(output.resolve(DATE + "/claim-scores.csv"));

        List<String> disagreements = new ArrayList<>();
        expected.forEach((claimNo, line) -> {
            if (!line.equals(scored.get(claimNo))) {
                disagreements.add("expected " + line + "\n     but " + scored.get(claimNo));
            }
        });
        assertThat(disagreements.size() + " of " + expected.size() + "\n"
                        + disagreements.stream().limit(15).collect(Collectors.joining("\n")))
                .startsWith("0 of ");
        assertThat(scored.keySet()).isEqualTo(expected.keySet());
    }

    private static Set<String> inForce() {
        return TestProgram.ruleSet().indicators().stream().map(Indicator::code).collect(Collectors.toSet());
    }

    private static String line(OracleScore score) {
        return String.join(
                " ",
                score.claimNo(),
                String.valueOf(score.score()),
                score.band(),
                score.route(),
                String.valueOf(score.deferred()),
                String.valueOf(score.pointsRaw()),
                String.valueOf(score.mitigation()),
                score.hits(),
                "triggers",
                score.triggers(),
                "damage",
                score.damage(),
                score.dueAt());
    }

    private static Map<String, String> scores(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            return rows.stream().collect(Collectors.toMap(row -> row.getField("claim_no"), DifferentialTest::line));
        }
    }

    private static String line(NamedCsvRecord row) {
        Function<String, String> field = row::getField;
        return String.join(
                " ",
                field.apply("claim_no"),
                field.apply("score"),
                field.apply("band"),
                field.apply("route"),
                field.apply("deferred"),
                field.apply("points_raw"),
                field.apply("mitigation"),
                field.apply("hits"),
                "triggers",
                field.apply("triggers"),
                "damage",
                field.apply("damage"),
                field.apply("due_at"));
    }
}
