package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.backtest.ScoreFile;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.PastScoreBuilder;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.SampledClaim;
import org.claimwatch.oracle.DenseClaims;
import org.claimwatch.route.ControlSample;
import org.claimwatch.score.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The control sample when claims of the past are scored. */
class PastControlTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 24);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    @Test
    void eachBranchHasItsPlacesOnADayOfReportWhicheverDeliveryBroughtTheClaims() throws Exception {
        DenseClaims.write(folder.resolve("first"), 41, 400, FIRST);
        DenseClaims.writeLater(folder.resolve("second"), 41, 400, FIRST, SECOND);
        Set<String> ofFirst = NightFiles.csv(folder.resolve("first/claims.csv")).stream()
                .map(row -> row.getField("claim_no"))
                .collect(Collectors.toSet());
        RuleSet rules =
                RuleSet.load(OtherRules.withParameter(folder.resolve("rules"), "control: {share: 1, seed: 7, cap: 1}"));
        List<PastScore> without;
        List<PastScore> with;
        try (TestProgram program = TestProgram.onH2(folder)) {
            program.load(FIRST, folder.resolve("first"));
            program.load(SECOND, folder.resolve("second"));
            without = pass(program, TestProgram.ruleSet(), "without");
            with = pass(program, rules, "with");
        }

        List<SampledClaim> drawn = without.stream()
                .filter(claim -> claim.band() == Band.LOW && !claim.route().isFlagged())
                .map(claim ->
                        new SampledClaim(claim.claimNo(), claim.institutionId(), claim.reportedOn(), claim.triggers()))
                .toList();
        Set<SampledClaim> placed = new HashSet<>(drawn);
        new ControlSample(rules.parameters()).beyondCap(drawn).forEach(placed::remove);
        Set<String> control = placed.stream().map(SampledClaim::claimNo).collect(Collectors.toSet());
        assertThat(with.stream().filter(PastScore::control).map(PastScore::claimNo))
                .containsExactlyInAnyOrderElementsOf(control);
        assertThat(with)
                .as("all others are as without a sample")
                .isEqualTo(without.stream()
                        .map(claim -> control.contains(claim.claimNo()) ? controlled(claim) : claim)
                        .toList());
        assertThat(placed)
                .hasSameSizeAs(drawn.stream().map(PastControlTest::place).collect(Collectors.toSet()))
                .hasSizeLessThan(drawn.size());
        assertThat(placesOf(drawn, claim -> ofFirst.contains(claim.claimNo())))
                .as("places for which claims of both deliveries were drawn")
                .containsAnyElementsOf(placesOf(drawn, claim -> !ofFirst.contains(claim.claimNo())));
    }

    private static Set<String> placesOf(List<SampledClaim> drawn, Predicate<SampledClaim> some) {
        return drawn.stream().filter(some).map(PastControlTest::place).collect(Collectors.toSet());
    }

    private static String place(SampledClaim claim) {
        return claim.institutionId() + ' ' + claim.reportedOn();
    }

    private static PastScore controlled(PastScore claim) {
        return PastScoreBuilder.builder(claim)
                .route(Route.DESK_REVIEW)
                .triggers(Stream.concat(Stream.of("CONTROL"), claim.triggers().stream())
                        .sorted()
                        .toList())
                .control(true)
                .build();
    }

    private List<PastScore> pass(TestProgram program, RuleSet rules, String name) throws IOException {
        List<PastScore> scores = new ArrayList<>();
        Consumer<PastScore> take = scores::add;
        program.bean(PastPass.class)
                .run(new BacktestRequest(
                        SECOND.minusDays(40),
                        SECOND,
                        1,
                        rules,
                        null,
                        folder.resolve(name),
                        folder.resolve("none"),
                        Locale.ENGLISH,
                        new SilentProgress()))
                .get(0)
                .forEach(month -> ScoreFile.read(month, take));
        return scores;
    }
}
