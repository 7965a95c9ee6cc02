package org.claimwatch.nightly;

import java.util.function.Consumer;

/**
 * Does something in the midst of a night.
 *
 * @param begin when a step begins
 * @param advance when some more rows of it have been handled
 */
record Disturbance(Consumer<String> begin, Runnable advance) implements Progress {

    /** Does something once, when a step begins. */
    static Disturbance at(String step, Runnable fault) {
        boolean[] done = new boolean[1];
        return new Disturbance(
                begun -> {
                    if (begun.equals(step) && !done[0]) {
                        done[0] = true;
                        fault.run();
                    }
                },
                () -> {});
    }

    /** Does something once, after so many calls that tell of rows. */
    static Disturbance after(int calls, Runnable fault) {
        int[] seen = new int[1];
        return new Disturbance(begun -> {}, () -> {
            if (++seen[0] == calls) {
                fault.run();
            }
        });
    }

    @Override
    public void begin(String step, long total) {
        begin.accept(step);
    }

    @Override
    public void advance(long rows) {
        advance.run();
    }

    @Override
    public void note(String line) {}

    @Override
    public void end(String step, long rows, double seconds) {}
}
