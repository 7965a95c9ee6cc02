package org.claimwatch.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimwatch.backtest.Outcome.Found;
import org.claimwatch.claim.PastScore;
import org.jspecify.annotations.Nullable;

/** What the claims at the top of each day's list were worth. Takes the days one after another. */
final class TopClaims {
    private static final List<Integer> PLACES = List.of(5, 10, 20, 50, 100, 200);
    private static final Comparator<Ranked> ORDER = Comparator.comparingInt((Ranked one) -> -one.score)
            .thenComparingDouble(one -> -one.priority)
            .thenComparing(one -> one.claimNo);

    private final List<Tally> tallies =
            PLACES.stream().map(places -> new Tally()).toList();
    private final double[] saved = new double[PLACES.size()];
    private final List<Ranked> day = new ArrayList<>();
    private @Nullable LocalDate date;
    private double savedInAll;
    private int days;

    private record Ranked(
            String claimNo,
            int score,
            double priority,
            @Nullable Found found) {}

    void add(PastScore claim, @Nullable Found found) {
        if (!claim.asOf().equals(date)) {
            end();
            date = claim.asOf();
            days++;
        }
        day.add(new Ranked(claim.claimNo(), claim.score(), claim.priority(), found));
        savedInAll += found == null ? 0 : found.avoided();
    }

    private void end() {
        day.sort(ORDER);
        for (int i = 0; i < PLACES.size(); i++) {
            for (Ranked claim : day.subList(0, Math.min(PLACES.get(i), day.size()))) {
                tallies.get(i).add(claim.found);
                saved[i] += claim.found == null ? 0 : claim.found.avoided();
            }
        }
        day.clear();
    }

    /** For each number of places a day: what stands in them, and what was not paid because of it. */
    List<List<@Nullable Object>> rows(Tally all) {
        end();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            List<@Nullable Object> row = new ArrayList<>(Figures.row(PLACES.get(i), days));
            row.addAll(tallies.get(i).rates(all));
            row.add(Figures.oneDecimal(saved[i]));
            row.add(Figures.share(saved[i], savedInAll));
            rows.add(row);
        }
        return rows;
    }
}
