package org.claimwatch.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimwatch.backtest.Ranking.Area;
import org.claimwatch.claim.ReportTable;
import org.junit.jupiter.api.Test;

/** Points fitted on outcomes whose truth is known. */
class CalibrationTest {
    private static final String EXPERT = "Points in use, added up";
    private static final String FITTED = "Proposed points, added up";

    @Test
    void fittedPointsComeCloseToTheTruthWhereExpertPointsDoNot() {
        KnownWorld world = new KnownWorld();

        Proposal proposal = world.propose(false);

        double expert = later(proposal, EXPERT);
        double fitted = later(proposal, FITTED);
        double truth = world.truthOfLaterMonths().value();
        System.out.printf(
                Locale.ROOT,
                "AUC of the later months: expert points %.4f, fitted points %.4f, truth %.4f%n",
                expert,
                fitted,
                truth);
        assertThat(fitted).isGreaterThan(expert + 0.03);
        assertThat(fitted).isCloseTo(truth, within(0.01));
    }

    @Test
    void indicatorsThatSayNothingGetFewPointsAndWorseTiersNeverFewer() {
        KnownWorld world = new KnownWorld();

        Map<String, Integer> numbers = world.propose(false).numbers();

        for (int i = 0; i < KnownWorld.INDICATORS; i++) {
            String code = KnownWorld.code(i);
            int weak = numbers.getOrDefault(code + ".weak.points", 5);
            int strong = numbers.getOrDefault(code + ".strong.points", 30);
            assertThat(weak).as(code).isNotNegative();
            assertThat(strong).as(code).isGreaterThanOrEqualTo(weak);
            if (KnownWorld.WORTH[i] == 0) {
                assertThat(strong).as(code).isLessThan(10);
            } else {
                assertThat(strong).as(code).isGreaterThan(15);
            }
        }
    }

    @Test
    void anIndicatorThatHitsByChanceChangesNothingBeyondNoise() {
        double without = later(new KnownWorld().propose(false), FITTED);

        for (long seed = 1; seed <= 3; seed++) {
            Proposal with = new KnownWorld().withUselessIndicator(seed).propose(false);

            assertThat(later(with, FITTED)).as("seed %d", seed).isCloseTo(without, within(0.005));
            assertThat(with.numbers())
                    .as("seed %d", seed)
                    .hasEntrySatisfying(
                            "ZZ-01.strong.points", points -> assertThat(points).isLessThan(6));
        }
    }

    @Test
    void outcomesDealtOutAnewTellNothing() {
        for (long seed = 1; seed <= 3; seed++) {
            KnownWorld world = new KnownWorld().withOutcomesDealtOutAnew(seed);

            Area ofScore = world.ofScores();
            assertThat(ofScore.low()).isLessThan(0.5);
            assertThat(ofScore.high()).isGreaterThan(0.5);
            assertThat(ofScore.high() - ofScore.low()).isLessThan(0.1);
            List<Object> fitted = row(world.propose(false), FITTED);
            assertThat(number(fitted.get(5))).as("seed %d", seed).isLessThanOrEqualTo(0.5);
            assertThat(number(fitted.get(6))).as("seed %d", seed).isGreaterThanOrEqualTo(0.5);
        }
    }

    @Test
    void pointsAreNegativeOnlyWhenTheAuthorAllowsIt() {
        KnownWorld world = new KnownWorld().withSignOfHonesty();

        Map<String, Integer> usual = world.propose(false).numbers();
        Map<String, Integer> allowed = world.propose(true).numbers();

        assertThat(usual).containsEntry("ZZ-01.strong.points", 0);
        assertThat(new TreeSet<>(usual.values()).first()).isNotNegative();
        assertThat(allowed.get("ZZ-01.strong.points")).isLessThan(-10);
        for (int i = 0; i < KnownWorld.INDICATORS; i++) {
            String code = KnownWorld.code(i);
            assertThat(allowed.getOrDefault(code + ".strong.points", 30))
                    .as(code)
                    .isGreaterThanOrEqualTo(allowed.getOrDefault(code + ".weak.points", 5));
        }
    }

    @Test
    void whatAChangeWouldDoToTheBandsIsSaid() {
        KnownWorld world = new KnownWorld().withSignOfHonesty();

        List<Object> row = rows(world.propose(false), 1)
                .filter(level -> level.get(0).equals("ZZ-01"))
                .findFirst()
                .orElseThrow();

        assertThat(row.subList(0, 4)).containsExactly("ZZ-01", "strong", 30, 0);
        assertThat((Integer) row.get(8)).isPositive().isEqualTo((int) world.claims().stream()
                .filter(claim -> band(KnownWorld.score(claim.hits(), 0))
                        != band(KnownWorld.score(
                                claim.hits().stream()
                                        .filter(hit -> !hit.code().equals("ZZ-01"))
                                        .toList(),
                                0)))
                .count());
    }

    private static int band(int score) {
        return score >= 80 ? 4 : score >= 50 ? 3 : score >= 35 ? 2 : score >= 15 ? 1 : 0;
    }

    @Test
    void whereAnIndicatorIsAlwaysRightItsPointsStayWithinTheScale() {
        Map<String, Integer> numbers =
                new KnownWorld().withSignThatIsAlwaysRight().propose(false).numbers();

        assertThat(numbers.getOrDefault("ZZ-01.strong.points", 30)).isBetween(30, 100);
    }

    @Test
    void whatMovesNoClaimIsNoChange() {
        Proposal proposal = new KnownWorld().withFewOutcomes().propose(false);

        assertThat(proposal.numbers()).isEmpty();
    }

    @Test
    void thereIsNoProposalWithoutOutcomesOfBothKindsInEarlierAndLaterMonths() {
        assertThat(new KnownWorld().withoutOutcomes().calibration(false).isPossible())
                .isFalse();
        assertThat(new KnownWorld().withOneKindOfOutcome().calibration(false).isPossible())
                .isFalse();
        assertThat(new KnownWorld().inOneMonth().calibration(false).isPossible())
                .isFalse();
        assertThat(new KnownWorld().calibration(false).isPossible()).isTrue();
    }

    @Test
    void theAreaCountsPairsAndHalfOfTies() {
        Ranking ranking = new Ranking();
        ranking.add(30, true, 1);
        ranking.add(10, true, 1);
        ranking.add(10, false, 1);
        ranking.add(0, false, 1);

        assertThat(ranking.area().value()).isEqualTo(3.5 / 4);
    }

    private static double later(Proposal proposal, String what) {
        return number(row(proposal, what).get(4));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static List<Object> row(Proposal proposal, String what) {
        return rows(proposal, 0)
                .filter(row -> what.equals(row.get(0)) && "later".equals(row.get(1)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<List<Object>> rows(Proposal proposal, int table) {
        ReportTable found = proposal.tables(new Words(Locale.ENGLISH), Map.of()).get(table);
        return found.rows().stream().map(row -> (List<Object>) row);
    }
}
