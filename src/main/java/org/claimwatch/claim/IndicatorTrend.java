package org.claimwatch.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often an indicator hit in a night and in the weeks before it.
 *
 * @param hits claims that it hit in the night
 * @param scored claims that were scored in the night
 * @param weeks the thirteen weeks that end on the day before the business date, the earliest first
 * @param deviation how the night's hits compare with {@link #meanRate}
 */
public record IndicatorTrend(String code, long hits, long scored, List<Week> weeks, Deviation deviation) {

    public IndicatorTrend {
        weeks = List.copyOf(weeks);
    }

    /**
     * Seven days in a row.
     *
     * @param from the first day
     * @param to the last day
     * @param nights completed nights with the indicator in force
     * @param hits of all those nights
     * @param scored claims of all those nights
     */
    public record Week(LocalDate from, LocalDate to, int nights, long hits, long scored) {

        /** The share of scored claims that it hit, or null where none was scored. */
        public @Nullable Double rate() {
            return share(hits, scored);
        }
    }

    /** The share of the night's scored claims that it hit, or null where none was scored. */
    public @Nullable Double rate() {
        return share(hits, scored);
    }

    /** The share of all claims scored in the thirteen weeks that it hit, or null where none was. */
    public @Nullable Double meanRate() {
        return share(
                weeks.stream().mapToLong(Week::hits).sum(),
                weeks.stream().mapToLong(Week::scored).sum());
    }

    /** The completed nights of the thirteen weeks. */
    public int nights() {
        return weeks.stream().mapToInt(Week::nights).sum();
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
