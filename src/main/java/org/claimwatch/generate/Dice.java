package org.claimwatch.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded choices. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A stream of its own for one unit of the extract. */
    static Dice of(long seed, long unit) {
        return new Dice(seed * 0x9E3779B97F4A7C15L + unit * 0xD1B54A32D192ED03L);
    }

    /** From 0 to bound - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T pick(T... items) {
        return items[random.nextInt(items.length)];
    }

    /** An index drawn with the given weights. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int at = random.nextInt(sum);
        int index = 0;
        while (at >= weights[index]) {
            at -= weights[index++];
        }
        return index;
    }

    String hex(int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            String part = Long.toHexString(random.nextLong());
            text.append("0".repeat(16 - part.length())).append(part);
        }
        text.setLength(length);
        return text.toString();
    }
}
