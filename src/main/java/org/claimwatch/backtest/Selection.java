package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.backtest.Outcome.Found;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.PastScore;
import org.jspecify.annotations.Nullable;

/**
 * Who was investigated. Outcomes tell of investigated claims only; where a claim is investigated because of its score,
 * what they say of low scores is said by few and peculiar claims. So claims are divided by band and by whether they
 * were routed beyond the ordinary review, and the investigated ones of a division stand for all of it; where there is
 * a control sample in the division, its claims alone do, because they were picked by chance.
 */
final class Selection {
    private final Map<Division, Members> divisions = new TreeMap<>();

    private record Division(Band band, boolean flagged) implements Comparable<Division> {
        @Override
        public int compareTo(Division other) {
            int byBand = band.compareTo(other.band);
            return byBand != 0 ? byBand : Boolean.compare(flagged, other.flagged);
        }
    }

    private static final class Members {
        private final Tally all = new Tally();
        private final Tally control = new Tally();
        private final List<Member> known = new ArrayList<>();
    }

    private record Member(int score, boolean positive, boolean control) {}

    void add(PastScore claim, @Nullable Found found) {
        Members members = divisions.computeIfAbsent(
                new Division(claim.band(), claim.route().isFlagged() && !claim.control()), none -> new Members());
        members.all.add(found);
        if (claim.control()) {
            members.control.add(found);
        }
        if (found != null && found.outcome() != Outcome.INCONCLUSIVE) {
            members.known.add(new Member(claim.score(), found.outcome().isPositive(), claim.control()));
        }
    }

    /** Scores and outcomes in which every investigated claim stands for its share of all claims. */
    Ranking weighted() {
        Ranking ranking = new Ranking();
        for (Members members : divisions.values()) {
            boolean byControl = members.control.known() > 0;
            double weight = (double) members.all.claims()
                    / (byControl ? members.control.known() : Math.max(1, members.known.size()));
            members.known.stream()
                    .filter(member -> !byControl || member.control())
                    .forEach(member -> ranking.add(member.score(), member.positive(), weight));
        }
        return ranking;
    }

    /** Claims in divisions of which nothing is known. */
    long inTheDark() {
        return divisions.values().stream()
                .filter(members -> members.known.isEmpty())
                .mapToLong(members -> members.all.claims())
                .sum();
    }

    /** Division by division: claims, how many of them have an outcome, and the weight of one that has. */
    List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        divisions.forEach((division, members) -> {
            boolean byControl = members.control.known() > 0;
            int standing = byControl ? members.control.known() : members.known.size();
            rows.add(Figures.row(
                    division.band(),
                    division.flagged(),
                    members.all.claims(),
                    members.known.size(),
                    Figures.share(members.known.size(), members.all.claims()),
                    members.control.claims(),
                    members.control.known(),
                    members.control.positive(),
                    Figures.share(members.all.claims(), standing)));
        });
        return rows;
    }
}
