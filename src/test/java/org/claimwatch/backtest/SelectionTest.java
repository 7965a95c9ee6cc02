package org.claimwatch.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.claimwatch.backtest.Outcome.Found;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.Route;
import org.junit.jupiter.api.Test;

/** What outcomes of some claims say of all. */
class SelectionTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private final Selection selection = new Selection();
    private int claims;

    @Test
    void withoutAControlSampleTheInvestigatedStandForTheirBand() {
        add(Band.LOW, 0, "I1", false, null, 90);
        add(Band.LOW, 0, "I1", false, Outcome.CLEARED, 8);
        add(Band.LOW, 0, "I1", false, Outcome.CONFIRMED, 2);

        assertThat(selection.weighted().positives()).isCloseTo(20, within(1e-9));
        assertThat(selection.weighted().negatives()).isCloseTo(80, within(1e-9));
    }

    @Test
    void whereThereIsAControlSampleItAloneStandsForItsBand() {
        add(Band.LOW, 0, "I1", false, null, 970);
        add(Band.LOW, 0, "I1", false, Outcome.CONFIRMED, 20);
        add(Band.LOW, 0, "I1", true, Outcome.CLEARED, 9);
        add(Band.LOW, 0, "I1", true, Outcome.CONFIRMED, 1);

        assertThat(selection.weighted().positives()).isCloseTo(100, within(1e-9));
        assertThat(selection.weighted().negatives()).isCloseTo(900, within(1e-9));
    }

    @Test
    void controlClaimsOfABranchStandForTheClaimsOfThatBranch() {
        add(Band.LOW, 0, "large", false, null, 898);
        add(Band.LOW, 0, "large", true, Outcome.CLEARED, 2);
        add(Band.LOW, 0, "small", false, null, 98);
        add(Band.LOW, 0, "small", true, Outcome.CONFIRMED, 2);

        assertThat(selection.weighted().positives()).isCloseTo(100, within(1e-9));
        assertThat(selection.weighted().negatives()).isCloseTo(900, within(1e-9));
    }

    @Test
    void claimsOfABranchWithoutControlClaimsAreStoodForByTheOthers() {
        add(Band.LOW, 0, "some", false, null, 90);
        add(Band.LOW, 0, "some", true, Outcome.CLEARED, 10);
        add(Band.LOW, 0, "none", false, null, 100);

        assertThat(selection.weighted().negatives()).isCloseTo(200, within(1e-9));
        assertThat(selection.inTheDark()).isZero();
    }

    @Test
    void aBandInWhichNobodyWasInvestigatedIsUnknownAndNotZero() {
        add(Band.LOW, 0, "I1", false, null, 50);
        add(Band.HIGH, 60, "I1", false, Outcome.CONFIRMED, 3);

        assertThat(selection.inTheDark()).isEqualTo(50);
        assertThat(selection.weighted().negatives()).isZero();
        assertThat(selection.weighted().area()).isNull();
    }

    private void add(Band band, int score, String institution, boolean control, Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            selection.add(
                    new PastScore(
                            "C" + claims++,
                            DAY,
                            DAY.plusDays(1),
                            institution,
                            score,
                            band,
                            control ? Route.DESK_REVIEW : Route.NORMAL,
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            0,
                            0,
                            control),
                    outcome == null ? null : new Found(outcome, 0));
        }
    }
}
