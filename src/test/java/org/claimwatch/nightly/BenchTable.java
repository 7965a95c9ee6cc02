package org.claimwatch.nightly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What a benchmark measured, as a table. */
final class BenchTable {
    private final List<String> lines = new ArrayList<>();

    BenchTable() {
        lines.add("| what | ours | against | ratio | target |");
        lines.add("|---|---|---|---|---|");
    }

    /** Something that has to take at most so many times as long as something else. */
    void atMost(String what, double seconds, double against, double limit) {
        add(what, seconds, against, seconds / against, "≤ " + limit, seconds / against <= limit);
    }

    /** Something that has to be at least so many times as fast as something else. */
    void atLeast(String what, double seconds, double against, double limit) {
        add(what, seconds, against, against / seconds, "≥ " + limit, against / seconds >= limit);
    }

    /** Something that has to end within so many seconds. */
    void within(String what, double seconds, double limit) {
        line("| %s | %.2f s | | | < %s s: %s |", what, seconds, limit, seconds < limit ? "met" : "missed");
    }

    /** Something that is told only. */
    void told(String what, String value) {
        line("| %s | %s | | | |", what, value);
    }

    private void add(String what, double seconds, double against, double ratio, String limit, boolean met) {
        line("| %s | %.2f s | %.2f s | %.2f | %s: %s |", what, seconds, against, ratio, limit, met ? "met" : "missed");
    }

    private void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        lines.add(line);
        System.out.println(line);
    }

    List<String> lines() {
        return lines;
    }

    /** Work that is measured. */
    interface Work {
        void run() throws Exception;
    }

    /** The seconds that work takes. */
    static double seconds(Work work) throws Exception {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e9;
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** The medians of two kinds of work, done in turn so that a busy machine slows down both alike. */
    static double[] inTurn(int times, Work one, Work other) throws Exception {
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ones.add(seconds(one));
            others.add(seconds(other));
        }
        return new double[] {median(ones), median(others)};
    }
}
