package org.claimwatch.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.SampledClaim;
import org.junit.jupiter.api.Test;

/** Who is looked at by chance alone. */
class ControlSampleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    @Test
    void aboutTheShareIsDrawnAndItFollowsFromNumberAndSeed() {
        ControlSample sample = sample(0.01, 7, 3);
        ControlSample again = sample(0.01, 7, 3);
        ControlSample otherSeed = sample(0.01, 8, 3);

        List<String> drawn = numbers(100_000).stream().filter(sample::draws).toList();

        assertThat(drawn.size() / 100_000.0).isCloseTo(0.01, within(0.001));
        assertThat(drawn).allMatch(again::draws);
        assertThat(drawn.stream().filter(otherSeed::draws).count()).isLessThan(30);
    }

    @Test
    void nothingIsDrawnUnlessTheParametersSaySo() {
        assertThat(numbers(1_000)).noneMatch(new ControlSample(new Parameters(Map.of()))::draws);
    }

    @Test
    void noBranchHasMoreThanItsPlacesOnADayOfReport() {
        ControlSample sample = sample(1, 7, 2);
        List<SampledClaim> drawn = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            drawn.add(new SampledClaim("C" + i, "I" + i % 3, DAY.plusDays(i % 2), List.of("CONTROL")));
        }

        Set<SampledClaim> beyond = Set.copyOf(sample.beyondCap(drawn));

        Map<String, Integer> taken = new HashMap<>();
        drawn.stream()
                .filter(claim -> !beyond.contains(claim))
                .forEach(claim -> taken.merge(claim.institutionId() + claim.reportedOn(), 1, Integer::sum));
        assertThat(taken).hasSize(6);
        assertThat(taken.values()).containsOnly(2);
        Collections.shuffle(drawn, new Random(1));
        assertThat(Set.copyOf(sample.beyondCap(drawn))).isEqualTo(beyond);
    }

    @Test
    void theClaimsWithTheLowestDrawHaveThePlaces() {
        List<SampledClaim> drawn = numbers(1_000).stream()
                .map(number -> new SampledClaim(number, "I1", DAY, List.of("CONTROL")))
                .toList();

        List<SampledClaim> beyond = sample(1, 7, 20).beyondCap(drawn);

        ControlSample ofFewer = sample(0.01, 7, 20);
        assertThat(drawn.stream().filter(claim -> ofFewer.draws(claim.claimNo())))
                .isNotEmpty()
                .hasSizeLessThan(20)
                .doesNotContainAnyElementsOf(beyond);
        assertThat(beyond).hasSize(980);
    }

    private static List<String> numbers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add("C2026-%06d".formatted(i));
        }
        return numbers;
    }

    private static ControlSample sample(double share, double seed, double cap) {
        return new ControlSample(
                new Parameters(Map.of("control.share", share, "control.seed", seed, "control.cap", cap)));
    }
}
