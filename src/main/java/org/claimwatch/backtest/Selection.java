package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.HashMap;
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
        private final Map<String, Branch> branches = new HashMap<>();
        private final List<Member> known = new ArrayList<>();

        /** Claims of the branches that have a control claim with an outcome. */
        private int covered() {
            return branches.values().stream()
                    .filter(branch -> branch.control > 0)
                    .mapToInt(branch -> branch.claims)
                    .sum();
        }

        /** For how many claims a known member stands; the sample is capped by branch, so its claims stand for theirs. */
        private double weight(Member member) {
            if (control.known() == 0) {
                return (double) all.claims() / known.size();
            }
            Branch branch = branches.getOrDefault(member.institutionId, new Branch());
            return member.control ? (double) branch.claims / branch.control * all.claims() / covered() : 0;
        }
    }

    private static final class Branch {
        private int claims;
        private int control;
    }

    private record Member(String institutionId, int score, boolean positive, boolean control) {}

    void add(PastScore claim, @Nullable Found found) {
        Members members = divisions.computeIfAbsent(
                new Division(claim.band(), claim.route().isFlagged() && !claim.control()), none -> new Members());
        members.all.add(found);
        if (claim.control()) {
            members.control.add(found);
        }
        Branch branch = members.branches.computeIfAbsent(claim.institutionId(), id -> new Branch());
        branch.claims++;
        if (found != null && found.outcome() != Outcome.INCONCLUSIVE) {
            branch.control += claim.control() ? 1 : 0;
            members.known.add(new Member(
                    claim.institutionId(), claim.score(), found.outcome().isPositive(), claim.control()));
        }
    }

    /** Scores and outcomes in which every investigated claim stands for its share of all claims. */
    Ranking weighted() {
        Ranking ranking = new Ranking();
        for (Members members : divisions.values()) {
            for (Member member : members.known) {
                double weight = members.weight(member);
                if (weight > 0) {
                    ranking.add(member.score(), member.positive(), weight);
                }
            }
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
