package org.claimwatch.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Parameters;
import org.junit.jupiter.api.Test;

/** Cut-offs for other points. */
class BandLimitTest {
    private static final Parameters IN_USE =
            new Parameters(Map.of("band.guarded", 15.0, "band.medium", 35.0, "band.high", 50.0, "band.critical", 80.0));

    @Test
    void aLimitThatMovesNoClaimStays() {
        int[] scores = scores(Map.of(0, 50, 5, 20, 20, 10, 40, 5, 55, 2));

        assertThat(proposed(scores, scores)).containsExactly(15, 35, 50, 80);
    }

    @Test
    void whereItMovesTheNearestOfThoseThatAsManyClaimsReachIsProposed() {
        int[] scores = scores(Map.of(0, 50, 15, 10, 40, 5, 60, 2));
        int[] others = scores(Map.of(0, 50, 5, 10, 30, 5, 60, 2));

        assertThat(proposed(scores, others)).containsExactly(5, 30, 50, 80);
    }

    @Test
    void eachLimitLiesAboveTheOneBefore() {
        int[] scores = scores(Map.of(0, 50, 15, 10, 35, 5, 60, 2, 90, 1));
        int[] others = scores(Map.of(0, 67, 90, 1));

        assertThat(proposed(scores, others)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theClaimsThatReachALimitAreThoseOfItsScoreOrMore() {
        int[] scores = scores(Map.of(14, 50, 15, 10, 40, 5, 60, 2, 100, 1));

        List<BandLimit> limits = BandLimit.proposed(IN_USE, scores, scores);

        assertThat(limits).extracting(BandLimit::claimsNow).containsExactly(18, 8, 3, 1);
        assertThat(limits).extracting(BandLimit::claimsProposed).containsExactly(18, 8, 3, 1);
    }

    private static List<Integer> proposed(int[] scores, int[] others) {
        return BandLimit.proposed(IN_USE, scores, others).stream()
                .map(BandLimit::proposed)
                .toList();
    }

    private static int[] scores(Map<Integer, Integer> claims) {
        int[] scores = new int[101];
        claims.forEach((score, some) -> scores[score] = some);
        return scores;
    }
}
