package org.claimwatch.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded choices. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Null is a choice like any other. */
    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[below(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** The value, or null with the probability. */
    <T> T unless(double nullProbability, T value) {
        return chance(nullProbability) ? null : value;
    }

    <T> List<T> shuffled(Collection<T> values) {
        List<T> left = new ArrayList<>(values);
        for (int i = left.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T swap = left.get(i);
            left.set(i, left.get(j));
            left.set(j, swap);
        }
        return left;
    }
}
