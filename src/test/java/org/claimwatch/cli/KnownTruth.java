package org.claimwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.claimwatch.generate.Year;
import org.claimwatch.nightly.NightFiles;

/**
 * How well the truth of a generated year itself ranks the investigated claims of its later months: area under the ROC
 * curve.
 *
 * @param whole by the chance that there is something to find, whatever the hits show of it so soon
 * @param shown by what the hits are worth in truth
 * @param score by the score
 * @param scoreOfAllMonths the same of the earlier months too
 * @param positive investigated claims of all months that were confirmed or reduced
 * @param cleared those that were cleared
 */
record KnownTruth(double whole, double shown, double score, double scoreOfAllMonths, long positive, long cleared) {
    private record Known(String month, double chance, double logOdds, int score, boolean positive) {}

    static KnownTruth of(Path year, Path scores) throws IOException {
        Map<String, Double> chances = new HashMap<>();
        NightFiles.csv(year.resolve("chances.csv"))
                .forEach(row -> chances.put(row.getField("claim_no"), Double.valueOf(row.getField("chance"))));
        List<String> weightiest = List.of("CONFIRMED", "REDUCED", "CLEARED", "INCONCLUSIVE");
        Map<String, String> outcomes = new HashMap<>();
        NightFiles.csv(year.resolve("investigations.csv")).forEach(row -> {
            if (!row.getField("outcome").isEmpty()) {
                outcomes.merge(
                        row.getField("claim_no"),
                        row.getField("outcome"),
                        (one, other) -> weightiest.indexOf(one) <= weightiest.indexOf(other) ? one : other);
            }
        });
        List<Known> known = new ArrayList<>();
        try (Stream<Path> months = Files.list(scores)) {
            months.sorted()
                    .forEach(month -> NightFiles.csv(month).forEach(row -> {
                        String outcome = outcomes.getOrDefault(row.getField("claim_no"), "INCONCLUSIVE");
                        if (!outcome.equals("INCONCLUSIVE")) {
                            known.add(new Known(
                                    row.getField("reported_on").substring(0, 7),
                                    chances.get(row.getField("claim_no")),
                                    logOdds(row.getField("hits")),
                                    Integer.parseInt(row.getField("score")),
                                    !outcome.equals("CLEARED")));
                        }
                    }));
        }
        String first = known.get((int) Math.round(known.size() * 2.0 / 3)).month();
        List<Known> later =
                known.stream().filter(one -> one.month().compareTo(first) >= 0).toList();
        long positive = known.stream().filter(Known::positive).count();
        return new KnownTruth(
                area(later, Known::chance),
                area(later, Known::logOdds),
                area(later, Known::score),
                area(known, Known::score),
                positive,
                known.size() - positive);
    }

    private static double logOdds(String hits) {
        return Stream.of(hits.split("\\|"))
                .filter(hit -> !hit.isEmpty())
                .map(hit -> hit.split(":"))
                .mapToDouble(hit -> Year.logOdds(hit[0], Integer.parseInt(hit[2])))
                .sum();
    }

    private static double area(List<Known> some, ToDoubleFunction<Known> score) {
        double before = 0;
        long pairs = 0;
        for (Known one : some) {
            for (Known other : some) {
                if (one.positive() && !other.positive()) {
                    double difference = score.applyAsDouble(one) - score.applyAsDouble(other);
                    before += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return before / pairs;
    }
}
