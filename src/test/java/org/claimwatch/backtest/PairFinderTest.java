package org.claimwatch.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.claimwatch.backtest.Outcome.Found;
import org.claimwatch.claim.RedFlag;
import org.junit.jupiter.api.Test;

/** Pairs of indicators that say more together. */
class PairFinderTest {
    private final PairFinder pairs = new PairFinder();

    @Test
    void aPairThatIsRightFarMoreOftenThanEitherIsFound() {
        add(Outcome.CONFIRMED, 12, "AA-01", "BB-01");
        add(Outcome.CLEARED, 3, "AA-01", "BB-01");
        add(Outcome.CLEARED, 45, "AA-01");
        add(Outcome.CLEARED, 15, "BB-01");

        assertThat(pairs.telling()).singleElement().satisfies(pair -> {
            assertThat(pair.pair()).isEqualTo(Pair.of("AA-01", "BB-01"));
            assertThat(pair.claims()).isEqualTo(15);
            assertThat(pair.precision()).isCloseTo(0.8, within(1e-9));
            assertThat(pair.one()).isCloseTo(0.2, within(1e-9));
            assertThat(pair.other()).isCloseTo(0.4, within(1e-9));
            assertThat(pair.low()).isBetween(0.5, 0.6);
        });
    }

    @Test
    void aPairThatIsNoBetterThanOneOfItsIndicatorsIsNot() {
        add(Outcome.CONFIRMED, 80, "AA-01", "BB-01");
        add(Outcome.CLEARED, 20, "AA-01", "BB-01");
        add(Outcome.CONFIRMED, 80, "AA-01");
        add(Outcome.CLEARED, 20, "AA-01");
        add(Outcome.CLEARED, 100, "BB-01");

        assertThat(pairs.telling()).isEmpty();
    }

    @Test
    void whatChanceCouldHaveDoneIsNoFinding() {
        add(Outcome.CONFIRMED, 6, "AA-01", "BB-01");
        add(Outcome.CLEARED, 4, "AA-01", "BB-01");
        add(Outcome.CONFIRMED, 14, "AA-01");
        add(Outcome.CLEARED, 16, "AA-01");

        assertThat(pairs.telling()).isEmpty();
    }

    @Test
    void ofFewOutcomesNothingIsConcludedAndInconclusiveOnesDoNotCount() {
        add(Outcome.CONFIRMED, 9, "AA-01", "BB-01");
        add(Outcome.INCONCLUSIVE, 9, "AA-01", "BB-01");
        add(Outcome.CLEARED, 90, "AA-01");
        add(Outcome.CLEARED, 90, "BB-01");

        assertThat(pairs.telling()).isEmpty();
    }

    private void add(Outcome outcome, int claims, String... codes) {
        List<RedFlag> hits = Stream.of(codes)
                .map(code -> new RedFlag(code, "moderate", 15, List.of()))
                .toList();
        for (int i = 0; i < claims; i++) {
            pairs.add(hits, new Found(outcome, 0));
        }
    }
}
