package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimwatch.nightly.TestFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTestCommandTest {
    @TempDir
    private Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @BeforeEach
    void aCopyOfTheRules() {
        rules = TestFiles.copy(Path.of("rules"), temp.resolve("rules"));
    }

    @Test
    void everyCaseBesideTheRulesPasses() {
        Console console = test("en");

        assertThat(console.err()).isEmpty();
        assertThat(console.code()).isZero();
        assertThat(console.out())
                .contains("TP-02  Late reporting: 18 of 18 cases pass")
                .contains(" pass, 0 fail.")
                .doesNotContain("FAIL")
                .as("the cases reach everything")
                .doesNotContain("No case reaches");
    }

    @Test
    void aCaseThatFailsIsShownWithWhatFiredAndWhatItSaw() {
        change("tp/TP-02.csv", "48 hours,weak,48,", "48 hours,CLEAR,48,");

        Console console = test("en");

        assertThat(console.code()).isEqualTo(3);
        assertThat(console.lines())
                .containsSequence(
                        "TP-02  Late reporting: 17 of 18 cases pass",
                        "  FAIL  tp/TP-02.csv:5: 48 hours: expected CLEAR, got weak",
                        "      fired (5 points): Reported 2 days after the loss (limit 1 day)",
                        "      saw: reportDelayHours = 48, night = false, singleVehicle = true,"
                                + " hospitalised = false, parkedAndFoundLater = false");
    }

    @Test
    void aFactThatIsLackingIsNamed() {
        change("tp/TP-02.csv", "after 2 hours,UNKNOWN,", "after 2 hours,CLEAR,");

        assertThat(test("zh").lines())
                .contains(
                        "  失败  tp/TP-02.csv:16：vehicles not known at night after 2 hours：应为 CLEAR，实为 UNKNOWN",
                        "      所见：reportDelayHours = 2, night = true, singleVehicle = 未知, hospitalised = false,"
                                + " parkedAndFoundLater = false")
                .anyMatch(line -> line.startsWith("      缺少："));
    }

    @Test
    void whatNoCaseReachesIsListed() {
        drop("tp/TP-02.csv", "hours,moderate-night,");
        drop("tp/TP-02.csv", ",UNKNOWN,");

        Console console = test("en");

        assertThat(console.code()).isZero();
        assertThat(console.lines())
                .contains(
                        "  tp/TP-02.drl:23:6: the tier of rule \"TP-02 moderate-night\"",
                        "  tp/TP-02.drl:47:6: the unknown branch, rule \"TP-02 unknown\"");
    }

    @Test
    void aComparisonThatNoCaseTriesOnBothSidesIsListed() {
        drop("tp/TP-02.csv", ",true,true,true,false");
        drop("tp/TP-02.csv", ",,true,false");

        Console console = test("en");

        assertThat(console.lines())
                .contains(
                        "No case reaches (4):",
                        "  tp/TP-02.drl:17:13: a claim for which hospitalised != true fails",
                        "  tp/TP-02.drl:53:13: a claim for which hospitalised != true fails")
                .last()
                .asString()
                .matches("Reached by some case: indicators that fire 29 of 29, that stay silent 29 of 29,"
                        + " tiers 89 of 89, unknown branches 28 of 28, conditions that hold (\\d+) of \\1,"
                        + " that fail \\d+ of \\1\\.");
    }

    @Test
    void anIndicatorWithoutAFiringCaseIsNamedThoughItsTableClaimsOne() {
        TestFiles.edit(
                rules.resolve("tp/TP-01.csv"),
                lines -> List.of(
                        lines.get(0),
                        "fires on paper,weak,false,false,false,false",
                        "silent,CLEAR,false,false,false,false"));

        Console console = test("en");

        assertThat(console.code()).isEqualTo(3);
        assertThat(console.out()).contains("  tp/TP-01.drl: no case of TP-01 fires");
    }

    @Test
    void verboseShowsTheCasesThatPassToo() {
        Console console = Console.run("rules", "test", "--rules", rules.toString(), "--lang", "en", "--verbose");

        assertThat(console.code()).isZero();
        assertThat(console.lines())
                .containsSequence(
                        "  ok    tp/TP-02.csv:5: 48 hours: weak",
                        "      fired (5 points): Reported 2 days after the loss (limit 1 day)");
    }

    @Test
    void rulesThatDoNotPassTheCheckAreNotTried() {
        change("tp/TP-02.drl", "night == true", "nigth == true");

        Console console = test("en");

        assertThat(console.code()).isEqualTo(3);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).contains("tp/TP-02.drl:28:13: there is no fact nigth; did you mean night?");
    }

    private Console test(String language) {
        return Console.run("rules", "test", "--rules", rules.toString(), "--lang", language);
    }

    private void change(String file, String from, String to) {
        TestFiles.edit(rules.resolve(file), lines -> {
            assertThat(lines).anyMatch(line -> line.contains(from));
            return lines.stream().map(line -> line.replace(from, to)).toList();
        });
    }

    private void drop(String file, String text) {
        TestFiles.edit(rules.resolve(file), lines -> {
            assertThat(lines).anyMatch(line -> line.contains(text));
            return lines.stream().filter(line -> !line.contains(text)).toList();
        });
    }
}
