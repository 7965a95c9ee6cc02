package org.claimwatch.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.claimwatch.backtest.Ranking.Area;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Investigation;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.PastScoreBuilder;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;

/** Scores and outcomes of a year, of which it is known what each indicator is worth in truth. */
final class KnownWorld {
    static final int INDICATORS = 8;

    /** What each indicator truly adds to the log-odds: half of them nothing, whatever their points say. */
    static final double[] WORTH = {2.0, 1.5, 0, 0, 1.0, 0, 2.5, 0};

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int CLAIMS = 12_000;

    private final List<PastScore> claims = new ArrayList<>();
    private final List<Double> truth = new ArrayList<>();
    private final List<Boolean> positive = new ArrayList<>();
    private int each = 1;

    KnownWorld() {
        SplittableRandom chance = new SplittableRandom(11);
        for (int i = 0; i < CLAIMS; i++) {
            List<RedFlag> hits = new ArrayList<>();
            double logOdds = -2.5;
            for (int j = 0; j < INDICATORS; j++) {
                double draw = chance.nextDouble();
                if (draw < 0.12) {
                    boolean strong = draw < 0.06;
                    hits.add(new RedFlag(code(j), strong ? "strong" : "weak", strong ? 30 : 5, List.of()));
                    logOdds += WORTH[j] * (strong ? 1 : 0.4);
                }
            }
            LocalDate reported = FIRST.plusDays((long) i * 360 / CLAIMS);
            claims.add(new PastScore(
                    "C%05d".formatted(i),
                    reported,
                    reported.plusDays(1),
                    "I1",
                    score(hits, 0),
                    Band.LOW,
                    Route.NORMAL,
                    List.of(),
                    hits,
                    List.of(),
                    null,
                    0,
                    0,
                    false));
            truth.add(logOdds);
            positive.add(chance.nextDouble() < 1 / (1 + Math.exp(-logOdds)));
        }
    }

    static String code(int i) {
        return "XX-0" + (i + 1);
    }

    /** Hits one claim in ten, whatever is to be found. */
    KnownWorld withUselessIndicator(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        claims.replaceAll(claim -> chance.nextDouble() < 0.1 ? withHit(claim) : claim);
        return this;
    }

    /** Hits cleared claims far more often than others. */
    KnownWorld withSignOfHonesty() {
        SplittableRandom chance = new SplittableRandom(5);
        for (int i = 0; i < CLAIMS; i++) {
            if (chance.nextDouble() < (positive.get(i) ? 0.03 : 0.3)) {
                claims.set(i, withHit(claims.get(i)));
            }
        }
        return this;
    }

    KnownWorld withSignThatIsAlwaysRight() {
        for (int i = 0; i < CLAIMS; i++) {
            if (positive.get(i) && i % 3 == 0) {
                claims.set(i, withHit(claims.get(i)));
            }
        }
        return this;
    }

    KnownWorld withOutcomesDealtOutAnew(long seed) {
        Collections.shuffle(positive, new Random(seed));
        return this;
    }

    KnownWorld withoutOutcomes() {
        positive.clear();
        return this;
    }

    /** Too few for any tier. */
    KnownWorld withFewOutcomes() {
        each = CLAIMS / 50;
        return this;
    }

    KnownWorld withOneKindOfOutcome() {
        positive.replaceAll(one -> true);
        return this;
    }

    KnownWorld inOneMonth() {
        claims.replaceAll(
                claim -> PastScoreBuilder.builder(claim).reportedOn(FIRST).build());
        return this;
    }

    private static PastScore withHit(PastScore claim) {
        List<RedFlag> hits = new ArrayList<>(claim.hits());
        hits.add(new RedFlag("ZZ-01", "strong", 30, List.of()));
        return PastScoreBuilder.builder(claim).hits(hits).score(score(hits, 0)).build();
    }

    List<PastScore> claims() {
        return List.copyOf(claims);
    }

    static int score(List<RedFlag> hits, int favour) {
        int sum = hits.stream().mapToInt(RedFlag::points).sum();
        return Math.max(0, Math.min(100, sum - favour));
    }

    Calibration calibration(boolean negative) {
        List<Investigation> outcomes = new ArrayList<>();
        for (int i = 0; i < positive.size(); i += each) {
            outcomes.add(new Investigation(
                    "K" + i,
                    claims.get(i).claimNo(),
                    claims.get(i).asOf().atTime(9, 0),
                    claims.get(i).asOf().plusDays(9).atTime(9, 0),
                    positive.get(i) ? "CONFIRMED" : "CLEARED",
                    null,
                    null));
        }
        Calibration calibration = new Calibration(parameters(), outcomes, negative, KnownWorld::score);
        claims.forEach(calibration::add);
        return calibration;
    }

    Proposal propose(boolean negative) {
        return calibration(negative).propose();
    }

    Area ofScores() {
        Ranking ranking = new Ranking();
        for (int i = 0; i < CLAIMS; i++) {
            ranking.add(claims.get(i).score(), positive.get(i), 1);
        }
        return ranking.area();
    }

    Area truthOfLaterMonths() {
        Ranking ranking = new Ranking();
        for (int i = CLAIMS * 2 / 3; i < CLAIMS; i++) {
            ranking.add((int) Math.round(truth.get(i) * 1000), positive.get(i), 1);
        }
        return ranking.area();
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
