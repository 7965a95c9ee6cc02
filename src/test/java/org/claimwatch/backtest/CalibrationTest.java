package org.claimwatch.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.claimwatch.backtest.Calibration.Proposal;
import org.claimwatch.backtest.Ranking.Area;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Investigation;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ReportTable;
import org.claimwatch.claim.Route;
import org.junit.jupiter.api.Test;

/** Points fitted on outcomes whose truth is known. */
class CalibrationTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int CLAIMS = 6_000;
    private static final int INDICATORS = 8;

    /** What each indicator truly adds to the log-odds: half of them nothing, whatever their points say. */
    private static final double[] WORTH = {2.0, 1.5, 0, 0, 1.0, 0, 2.5, 0};

    private final SplittableRandom random = new SplittableRandom(7);
    private final List<PastScore> claims = new ArrayList<>();
    private final List<Double> truth = new ArrayList<>();
    private final List<Investigation> outcomes = new ArrayList<>();

    @Test
    void fittedPointsComeCloseToTheTruthWhereExpertPointsDoNot() {
        world(0);

        Proposal proposal = propose();

        double expert = area(proposal, "Points in use, added up", "later");
        double fitted = area(proposal, "Proposed points, added up", "later");
        double trueArea = laterTruth();
        assertThat(fitted).isGreaterThan(expert + 0.03);
        assertThat(fitted).isCloseTo(trueArea, within(0.015));
    }

    @Test
    void indicatorsThatSayNothingGetFarFewerPointsAndWorseTiersNeverFewer() {
        world(0);

        Map<String, Integer> numbers = propose().numbers();

        int mostForNothing = 0;
        int leastForSomething = 100;
        for (int i = 0; i < INDICATORS; i++) {
            int weak = numbers.getOrDefault(code(i) + ".weak.points", 5);
            int strong = numbers.getOrDefault(code(i) + ".strong.points", 30);
            assertThat(weak).as(code(i)).isNotNegative();
            assertThat(strong).as(code(i)).isGreaterThanOrEqualTo(weak);
            if (WORTH[i] == 0) {
                mostForNothing = Math.max(mostForNothing, strong);
            } else {
                leastForSomething = Math.min(leastForSomething, strong);
            }
        }
        assertThat(mostForNothing).isLessThan(leastForSomething / 2);
    }

    @Test
    void anIndicatorThatHitsByChanceChangesNothingBeyondNoise() {
        world(0);
        double without = area(propose(), "Proposed points, added up", "later");
        claims.clear();
        outcomes.clear();
        truth.clear();

        world(1);

        Proposal with = propose();
        assertThat(area(with, "Proposed points, added up", "later")).isCloseTo(without, within(0.02));
        assertThat(with.numbers().getOrDefault("ZZ-01.strong.points", 30)).isLessThan(6);
    }

    @Test
    void outcomesDealtOutAnewTellNothing() {
        world(0);
        List<String> numbers =
                new ArrayList<>(outcomes.stream().map(Investigation::claimNo).toList());
        Collections.shuffle(numbers, new Random(3));
        Ranking ranking = new Ranking();
        Map<String, Boolean> positive = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            positive.put(numbers.get(i), "CONFIRMED".equals(outcomes.get(i).outcome()));
        }
        claims.forEach(claim -> ranking.add(claim.score(), positive.getOrDefault(claim.claimNo(), false), 1));

        Area area = ranking.area();

        assertThat(area.low()).isLessThan(0.5);
        assertThat(area.high()).isGreaterThan(0.5);
        assertThat(area.high() - area.low()).isLessThan(0.1);
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

    private Proposal propose() {
        Calibration calibration = new Calibration(parameters(), outcomes);
        claims.forEach(calibration::add);
        assertThat(calibration.isPossible()).isTrue();
        return calibration.propose(new Words(Locale.ENGLISH));
    }

    private void world(int useless) {
        SplittableRandom chance = new SplittableRandom(11);
        for (int i = 0; i < CLAIMS; i++) {
            List<RedFlag> hits = new ArrayList<>();
            double logOdds = -2.5;
            int score = 0;
            for (int j = 0; j < INDICATORS; j++) {
                double draw = chance.nextDouble();
                if (draw < 0.12) {
                    boolean strong = draw < 0.06;
                    hits.add(new RedFlag(code(j), strong ? "strong" : "weak", strong ? 30 : 5, List.of()));
                    logOdds += WORTH[j] * (strong ? 1 : 0.4);
                    score += strong ? 30 : 5;
                }
            }
            double found = chance.nextDouble();
            if (useless > 0 && random.nextDouble() < 0.1) {
                hits.add(new RedFlag("ZZ-01", "strong", 30, List.of()));
                score += 30;
            }
            String claimNo = "C%05d".formatted(i);
            LocalDate reported = FIRST.plusDays((long) i * 360 / CLAIMS);
            claims.add(new PastScore(
                    claimNo,
                    reported,
                    reported.plusDays(1),
                    "I1",
                    Math.min(100, score),
                    Band.LOW,
                    Route.NORMAL,
                    List.of(),
                    hits,
                    List.of(),
                    null,
                    score,
                    false));
            truth.add(logOdds);
            outcomes.add(new Investigation(
                    "K" + i,
                    claimNo,
                    reported.atTime(9, 0),
                    reported.plusDays(9).atTime(9, 0),
                    found < 1 / (1 + Math.exp(-logOdds)) ? "CONFIRMED" : "CLEARED",
                    null,
                    null));
        }
    }

    private double laterTruth() {
        Ranking ranking = new Ranking();
        for (int i = CLAIMS * 2 / 3; i < CLAIMS; i++) {
            ranking.add(
                    (int) Math.round(truth.get(i) * 1000),
                    "CONFIRMED".equals(outcomes.get(i).outcome()),
                    1);
        }
        return ranking.area().value();
    }

    private static double area(Proposal proposal, String what, String months) {
        ReportTable quality = proposal.tables().get(0);
        return quality.rows().stream()
                .filter(row -> what.equals(row.get(0)) && months.equals(row.get(1)))
                .mapToDouble(row -> ((Number) row.get(4)).doubleValue())
                .findFirst()
                .orElseThrow();
    }

    private static String code(int i) {
        return "XX-0" + (i + 1);
    }

    private static Parameters parameters() {
        Map<String, Double> numbers = new TreeMap<>(
                Map.of("band.guarded", 15.0, "band.medium", 35.0, "band.high", 50.0, "band.critical", 80.0));
        for (int i = 0; i < INDICATORS; i++) {
            numbers.put(code(i) + ".weak.points", 5.0);
            numbers.put(code(i) + ".strong.points", 30.0);
        }
        numbers.put("ZZ-01.strong.points", 30.0);
        return new Parameters(numbers);
    }
}
