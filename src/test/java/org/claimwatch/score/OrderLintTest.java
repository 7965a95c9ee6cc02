package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiers and scales whose limits contradict their order. */
class OrderLintTest {
    private static final String WEAK = """

            rule "TP-02 weak"
                when
                    ClaimFacts(
                        $hours : reportDelayHours,
                        hospitalised != true,
                        reportDelayHours > limit.of("TP-02.weak.above_hours"))
                then
                    flags.raise("TP-02", "weak", $hours, limit.of("TP-02.weak.above_hours"));
            end
            """;

    @TempDir
    private Path temp;

    private RulesFolder rules;

    @BeforeEach
    void withTwoTiers() {
        rules = new RulesFolder(temp);
        rules.write(RulesFolder.RULE, rules.read(RulesFolder.RULE) + WEAK);
        for (String language : List.of("en", "zh")) {
            String name = "messages_" + language + ".properties";
            rules.write(name, rules.read(name) + "TP-02.weak=Reported {0} hours after the loss (limit {1})\n");
        }
        weak("24");
    }

    private void weak(String hours) {
        rules.change(
                "parameters.yml",
                "  moderate: {points: 15, above_hours: 48}\n",
                "  moderate: {points: 15, above_hours: 48}\n  weak: {points: 5, above_hours: " + hours + "}\n");
    }

    @Test
    void inOrder() {
        assertThat(rules.findings()).isEmpty();
    }

    @Test
    void theTierOfMorePointsReachesFurther() {
        rules.change("parameters.yml", "above_hours: 24", "above_hours: 72");

        assertThat(rules.findings())
                .containsExactly("parameters.yml:2:0: TP-02.moderate.above_hours (48) reaches further than"
                        + " TP-02.weak.above_hours (72), although moderate bears more points than weak");
    }

    @Test
    void theTierOfFewerPointsIsNeverReached() {
        rules.change("parameters.yml", "above_hours: 24", "above_hours: 48");

        assertThat(rules.findings())
                .containsExactly("tp/TP-02.drl:21:6: the tier weak is never reached: moderate asks for the same with"
                        + " the same limits and bears more points");
    }

    @Test
    void anUpperLimitIsHeldTheOtherWayRound() {
        rules.change(RulesFolder.RULE, "reportDelayHours >", "reportDelayHours <=");
        rules.change(RulesFolder.CASES, "late,moderate,49", "late,moderate,3");
        rules.change(RulesFolder.CASES, "in time,CLEAR,48", "in time,CLEAR,480");

        assertThat(rules.findings())
                .containsExactly("parameters.yml:2:0: TP-02.moderate.above_hours (48) reaches further than"
                        + " TP-02.weak.above_hours (24), although moderate bears more points than weak");
    }

    @Test
    void tiersThatAskForDifferentThingsAreNotCompared() {
        rules.change("parameters.yml", "above_hours: 24", "above_hours: 72");
        rules.change(RulesFolder.RULE, "            hospitalised != true,", "            hospitalised == false,");

        assertThat(rules.findings()).isEmpty();
    }

    @Test
    void bandsOutOfOrder() {
        rules.change("parameters.yml", "band.medium: 1", "band.medium: 3");

        assertThat(rules.findings())
                .hasSize(1)
                .first()
                .asString()
                .endsWith(":0: band.medium (3) must not be above band.high (1)");
    }
}
