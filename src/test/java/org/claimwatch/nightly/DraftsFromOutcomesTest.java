package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.claimwatch.backtest.ScoreFile;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.oracle.DenseClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outcomes in which two indicators are right together and never alone lead to a draft of a rule. */
class DraftsFromOutcomesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    @Test
    void aPairThatIsRightOnlyTogetherIsProposedAsADraft() throws Exception {
        Path input = folder.resolve("input");
        DenseClaims.write(input, 51, 500, DATE);
        try (TestProgram program = TestProgram.onH2(folder)) {
            program.load(DATE, input);
            List<PastScore> scores = new ArrayList<>();
            Consumer<PastScore> take = scores::add;
            program.bean(PastPass.class).run(request()).get(0).forEach(month -> ScoreFile.read(month, take));
            List<String> pair = mostFrequentPair(scores);
            writeOutcomes(input.resolve("investigations.csv"), scores, pair);
            program.load(DATE.plusDays(1), input);

            assertThat(program.bean(Calibrating.class).run(request(), false)).isPresent();

            String draft = NightFiles.csv(folder.resolve("calibration/calibration-pairs.csv")).stream()
                    .filter(row ->
                            List.of(row.getField("code"), row.getField("other")).equals(pair))
                    .map(row -> row.getField("draft"))
                    .findFirst()
                    .orElseThrow();
            String group = pair.get(0).substring(0, 2).toLowerCase(Locale.ROOT);
            Path drafts = folder.resolve("calibration/rules-drafts");
            assertThat(drafts.resolve(group).resolve(draft + ".drl"))
                    .content()
                    .contains(pair.get(0), pair.get(1), "OFF");
            assertThat(drafts.resolve(group).resolve(draft + ".csv")).isNotEmptyFile();
            assertThat(drafts.resolve("parameters.yml")).content().contains(draft);
        }
    }

    private BacktestRequest request() {
        return new BacktestRequest(
                DATE.minusDays(120),
                DATE.minusDays(10),
                1,
                TestProgram.ruleSet(),
                null,
                folder.resolve("calibration"),
                folder.resolve("backtest"),
                Locale.ENGLISH,
                new SilentProgress());
    }

    /** Of the pairs whose indicators hit more often without each other. */
    private static List<String> mostFrequentPair(List<PastScore> scores) {
        Map<String, Integer> alone = new HashMap<>();
        Map<List<String>, Integer> together = new HashMap<>();
        for (PastScore claim : scores) {
            List<String> codes =
                    claim.hits().stream().map(RedFlag::code).sorted().toList();
            for (int i = 0; i < codes.size(); i++) {
                alone.merge(codes.get(i), 1, Integer::sum);
                for (int j = i + 1; j < codes.size(); j++) {
                    together.merge(List.of(codes.get(i), codes.get(j)), 1, Integer::sum);
                }
            }
        }
        return together.entrySet().stream()
                .filter(pair -> pair.getKey().stream().allMatch(code -> pair.getValue() * 2 < alone.get(code)))
                .max(Comparator.comparingInt((Map.Entry<List<String>, Integer> pair) -> pair.getValue())
                        .thenComparing(pair -> String.join(" ", pair.getKey())))
                .orElseThrow()
                .getKey();
    }

    private static void writeOutcomes(Path investigations, List<PastScore> scores, List<String> pair)
            throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("case_id,claim_no,opened_at,closed_at,outcome,avoided_amount,police_referred_at"));
        for (PastScore claim : scores) {
            boolean both = claim.hits().stream().map(RedFlag::code).toList().containsAll(pair);
            lines.add("%s-X,%s,%sT09:00,%sT17:00,%s,0.00,"
                    .formatted(claim.claimNo(), claim.claimNo(), DATE, DATE, both ? "CONFIRMED" : "CLEARED"));
        }
        Files.write(investigations, lines);
    }
}
