package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.claimwatch.score.PairDrafts.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of rules for pairs of indicators, taken into a rules folder as an author would. */
class PairDraftsTest {
    private static final Known KNOWN = new Known(40, 0.8, 0.3, 0.25);

    @TempDir
    Path folder;

    @Test
    void aDraftPassesTheCheckAndItsCasesWhenItIsTakenIn() throws Exception {
        RuleSet rules = RuleSet.load(Path.of("rules"));
        PairDrafts drafts = new PairDrafts(rules);

        assertThat(drafts.add("PT-01", "TP-02", KNOWN)).contains("PT-90");
        assertThat(drafts.add("PT-01", "VH-03", KNOWN)).contains("PT-91");
        assertThat(drafts.add("AP-01", "CH-03", KNOWN)).contains("AP-90");
        takeIn(rules, drafts);

        assertThat(RuleSet.check(folder)).isEmpty();
        RuleSet taken = RuleSet.load(folder);
        CaseReport report = RuleCases.report(taken);
        List<CaseResult> ofDrafts = report.results().stream()
                .filter(result -> result.code().matches("(PT|AP)-9.*"))
                .toList();
        assertThat(ofDrafts).hasSize(15).allMatch(result -> result.got().equals(result.expected()));
        assertThat(ofDrafts.stream().filter(result -> result.got().equals("moderate")))
                .hasSize(3);
        assertThat(report.gaps()).isEmpty();
        assertThat(taken.indicators().stream()
                        .filter(indicator -> indicator.code().equals("PT-90"))
                        .map(indicator -> indicator.status()))
                .containsExactly("OFF");
    }

    @Test
    void everyPairOfIndicatorsThatHasAJoinedCaseGetsADraftOfItsOwn() throws Exception {
        RuleSet rules = RuleSet.load(Path.of("rules"));
        PairDrafts drafts = new PairDrafts(rules);
        List<String> codes = rules.source().rules().stream().map(RuleFile::code).toList();
        int added = 0;
        for (int i = 0; i < codes.size(); i += 4) {
            for (int j = i + 1; j < codes.size(); j += 3) {
                added += drafts.add(codes.get(i), codes.get(j), KNOWN).isPresent() ? 1 : 0;
            }
        }
        takeIn(rules, drafts);

        assertThat(added).isGreaterThan(20);
        assertThat(RuleSet.check(folder)).isEmpty();
        assertThat(RuleCases.report(RuleSet.load(folder)).results())
                .allMatch(result -> result.got().equals(result.expected()));
    }

    @Test
    void withoutPairsThereAreNoFiles() {
        assertThat(new PairDrafts(RuleSet.load(Path.of("rules"))).files()).isEmpty();
    }

    /** Copies the rules and cases, and appends the rest. */
    private void takeIn(RuleSet rules, PairDrafts drafts) throws Exception {
        rules.folder().writeTo(folder);
        for (Map.Entry<String, byte[]> file : drafts.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path,
                    new String(file.getValue(), StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
