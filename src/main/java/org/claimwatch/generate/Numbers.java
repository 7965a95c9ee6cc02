package org.claimwatch.generate;

import java.util.function.IntFunction;

/**
 * Claim numbers of a planted situation: its own number first, whatever the year, then number ×
 * 1,000 + 1 and so on for the claims that belong to it.
 */
final class Numbers implements IntFunction<String> {
    private final World world;
    private final int number;
    private int used;

    Numbers(World world, int number) {
        this.world = world;
        this.number = number;
    }

    @Override
    public String apply(int year) {
        int current = used++;
        return current == 0
                ? main(world.date().getYear(), number)
                : "C" + year + "-" + Identity.pad(number * 1_000L + current, 6);
    }

    static String main(int year, int number) {
        return "C" + year + "-" + Identity.pad(number, 6);
    }
}
