package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ReportTable;
import org.jspecify.annotations.Nullable;

/** How often indicators hit, alone and together. */
public final class Hits {
    /** An indicator that hits more of all claims tells little. */
    private static final double TOO_OFTEN = 0.20;

    /** Fewer hits say nothing about what goes with what. */
    private static final int FEWEST = 10;

    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<Pair, Integer> pairs = new TreeMap<>();
    private long claims;

    private static final class Count {
        private int hits;
        private int alone;
        private int unknown;
    }

    /** Takes one claim more. */
    public void add(PastScore claim) {
        claims++;
        List<RedFlag> hits = claim.hits();
        for (int i = 0; i < hits.size(); i++) {
            Count count = count(hits.get(i).code());
            count.hits++;
            count.alone += hits.size() == 1 ? 1 : 0;
            for (int j = i + 1; j < hits.size(); j++) {
                pairs.merge(Pair.of(hits.get(i).code(), hits.get(j).code()), 1, Integer::sum);
            }
        }
        claim.unknown().forEach(code -> count(code).unknown++);
    }

    private Count count(String code) {
        return counts.computeIfAbsent(code, none -> new Count());
    }

    private int hits(String code) {
        Count count = counts.get(code);
        return count == null ? 0 : count.hits;
    }

    /** The tables: of each indicator, what is noticed of it, its pairs, and all of them in a square. */
    public List<ReportTable> tables(Words words, List<Indicator> indicators) {
        List<String> codes = indicators.stream().map(Indicator::code).toList();
        return List.of(
                words.table(
                        "indicators",
                        indicators.stream().map(this::row).toList(),
                        "code",
                        "name",
                        "hits",
                        "share",
                        "alone",
                        "unknown",
                        "unknown_share"),
                words.table("noticed", noticed(words, codes), "code", "what", "share"),
                words.table(
                        "pairs", pairRows(), "code", "other", "together", "share_of_code", "share_of_other", "lift"),
                square(words, codes));
    }

    private List<@Nullable Object> row(Indicator indicator) {
        Count count = count(indicator.code());
        return Figures.row(
                indicator.code(),
                indicator.name(),
                count.hits,
                Figures.share(count.hits, claims),
                count.alone,
                count.unknown,
                Figures.share(count.unknown, claims));
    }

    private List<List<@Nullable Object>> noticed(Words words, List<String> codes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String code : codes) {
            int hits = hits(code);
            if (hits == 0) {
                rows.add(Figures.row(code, words.say("noticed.never"), Figures.share(0, claims)));
            } else if (hits > TOO_OFTEN * claims) {
                rows.add(Figures.row(code, words.say("noticed.often"), Figures.share(hits, claims)));
            }
            for (String other : codes) {
                if (hits >= FEWEST && !other.equals(code) && together(code, other) == hits) {
                    rows.add(Figures.row(code, words.say("noticed.implied", other), Figures.share(hits, claims)));
                }
            }
        }
        return rows;
    }

    private int together(String one, String other) {
        return pairs.getOrDefault(Pair.of(one, other), 0);
    }

    private List<List<@Nullable Object>> pairRows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        pairs.forEach((pair, together) -> {
            int one = hits(pair.code());
            int other = hits(pair.other());
            rows.add(Figures.row(
                    pair.code(),
                    pair.other(),
                    together,
                    Figures.share(together, one),
                    Figures.share(together, other),
                    Figures.share((double) together * claims, (double) one * other)));
        });
        return rows;
    }

    private ReportTable square(Words words, List<String> codes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String code : codes) {
            List<@Nullable Object> row = new ArrayList<>(List.of(code));
            for (String other : codes) {
                row.add(code.equals(other) ? hits(code) : together(code, other));
            }
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of("code"));
        columns.addAll(codes);
        return words.table("overlap", rows, columns.toArray(String[]::new));
    }
}
