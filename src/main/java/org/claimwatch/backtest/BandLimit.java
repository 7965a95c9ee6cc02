package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.claimwatch.claim.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The lowest score of a band now and as proposed, and how many claims reach it.
 *
 * @param claimsNow with the scores in use
 * @param claimsProposed with the proposed points and the proposed limit
 */
record BandLimit(String parameter, int now, int proposed, int claimsNow, int claimsProposed) {
    private static final List<String> BANDS = List.of("band.guarded", "band.medium", "band.high", "band.critical");

    List<@Nullable Object> row() {
        return Figures.row(parameter, now, proposed, claimsNow, claimsProposed);
    }

    /**
     * Limits that about as many claims reach as those in use, each above the one before it. Where several are as close,
     * the one in use stays, or else the nearest to it: a limit that no claim notices is no change to propose.
     *
     * @param scores how many claims have each score from 0 on
     * @param others how many have it with the proposed points; of the same length
     */
    static List<BandLimit> proposed(Parameters parameters, int[] scores, int[] others) {
        List<BandLimit> limits = new ArrayList<>();
        int most = others.length - 1;
        int least = 1;
        for (String band : BANDS) {
            int now = parameters.whole(band);
            int claims = from(scores, now);
            int proposed = IntStream.rangeClosed(least, most)
                    .boxed()
                    .min(Comparator.comparingInt((Integer limit) -> Math.abs(from(others, limit) - claims))
                            .thenComparingInt(limit -> Math.abs(limit - now)))
                    .orElse(most);
            least = Math.min(most, proposed + 1);
            limits.add(new BandLimit(band, now, proposed, claims, from(others, proposed)));
        }
        return limits;
    }

    private static int from(int[] counts, int limit) {
        return Arrays.stream(counts, Math.max(0, Math.min(counts.length, limit)), counts.length)
                .sum();
    }
}
