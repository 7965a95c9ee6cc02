package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwatch.claim.PastScore;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ReportTable;
import org.claimwatch.claim.Route;
import org.jspecify.annotations.Nullable;

/** Which claims another rule set sends another way, and why. */
public final class Moves {
    private static final int SAMPLE = 5;

    private final Map<Kind, List<Moved>> moved = new TreeMap<>();
    private final Map<Kind, Integer> counts = new TreeMap<>();
    private final Map<Reason, Integer> reasons = new TreeMap<>();
    private final long[] before = new long[Route.values().length];
    private final long[] after = new long[Route.values().length];

    private record Kind(Route from, Route to) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::from).thenComparing(Kind::to);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    private record Reason(Kind kind, String code, String change) implements Comparable<Reason> {
        private static final Comparator<Reason> ORDER =
                Comparator.comparing(Reason::kind).thenComparing(Reason::code).thenComparing(Reason::change);

        @Override
        public int compareTo(Reason other) {
            return ORDER.compare(this, other);
        }
    }

    private record Moved(PastScore from, PastScore to, String why) {}

    /**
     * Takes one claim more, as both rule sets see it.
     *
     * @param one of the rule set that is in use
     * @param other of the one that it is held against
     */
    public void add(PastScore one, PastScore other) {
        if (!one.claimNo().equals(other.claimNo())) {
            throw new IllegalStateException("claim " + one.claimNo() + " is held against " + other.claimNo());
        }
        before[one.route().ordinal()]++;
        after[other.route().ordinal()]++;
        if (one.route() == other.route()) {
            return;
        }
        Kind kind = new Kind(one.route(), other.route());
        counts.merge(kind, 1, Integer::sum);
        List<Reason> why = reasons(kind, one, other);
        why.forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        List<Moved> sample = moved.computeIfAbsent(kind, none -> new ArrayList<>());
        sample.add(new Moved(
                one,
                other,
                why.stream()
                        .map(reason -> (reason.change() + " " + reason.code()).strip())
                        .collect(Collectors.joining("; "))));
        sample.sort(
                Comparator.comparingInt((Moved claim) -> claim.from().claimNo().hashCode() * 0x9E3779B1)
                        .thenComparing(claim -> claim.from().claimNo()));
        if (sample.size() > SAMPLE) {
            sample.remove(SAMPLE);
        }
    }

    /** The indicators that came, went or changed their points; without any, the floors, and the band. */
    private static List<Reason> reasons(Kind kind, PastScore one, PastScore other) {
        List<Reason> found = new ArrayList<>();
        Map<String, Integer> had = points(one);
        Map<String, Integer> has = points(other);
        Set<String> codes = new TreeSet<>(had.keySet());
        codes.addAll(has.keySet());
        for (String code : codes) {
            Integer was = had.get(code);
            Integer is = has.get(code);
            if (was == null) {
                found.add(new Reason(kind, code, "+"));
            } else if (is == null) {
                found.add(new Reason(kind, code, "-"));
            } else if (!was.equals(is)) {
                found.add(new Reason(kind, code, was + ">" + is));
            }
        }
        Set<String> floors = new TreeSet<>(one.triggers());
        floors.addAll(other.triggers());
        for (String floor : floors) {
            if (!one.triggers().contains(floor)) {
                found.add(new Reason(kind, floor, "+"));
            } else if (!other.triggers().contains(floor)) {
                found.add(new Reason(kind, floor, "-"));
            }
        }
        if (found.isEmpty() && one.band() != other.band()) {
            return List.of(new Reason(kind, "", one.band() + ">" + other.band()));
        }
        return found.isEmpty() ? List.of(new Reason(kind, "", "~")) : found;
    }

    private static Map<String, Integer> points(PastScore claim) {
        return claim.hits().stream().collect(Collectors.toMap(RedFlag::code, RedFlag::points));
    }

    /**
     * The tables.
     *
     * @param days on which claims were scored
     */
    public List<ReportTable> tables(Words words, int days) {
        List<List<@Nullable Object>> work = new ArrayList<>();
        for (Route route : Route.values()) {
            long was = before[route.ordinal()];
            long is = after[route.ordinal()];
            work.add(Figures.row(
                    route,
                    was,
                    is,
                    is - was,
                    Figures.share(was, days),
                    Figures.share(is, days),
                    Figures.share(is - was, days)));
        }
        List<List<@Nullable Object>> kinds = new ArrayList<>();
        counts.forEach((kind, claims) -> kinds.add(Figures.row(kind.from(), kind.to(), claims)));
        List<List<@Nullable Object>> why = new ArrayList<>();
        reasons.forEach((reason, claims) -> why.add(Figures.row(
                reason.kind().from(),
                reason.kind().to(),
                reason.code(),
                words.say(meaning(reason)),
                reason.change(),
                claims)));
        List<List<@Nullable Object>> samples = new ArrayList<>();
        moved.forEach((kind, sample) -> sample.forEach(claim -> samples.add(Figures.row(
                kind.from(),
                kind.to(),
                claim.from().claimNo(),
                claim.from().asOf(),
                claim.from().score(),
                claim.to().score(),
                claim.why()))));
        return List.of(
                words.table(
                        "against-work",
                        work,
                        "route",
                        "before",
                        "after",
                        "more",
                        "before_a_day",
                        "after_a_day",
                        "more_a_day"),
                words.table("against-moves", kinds, "from", "to", "claims"),
                words.table("against-reasons", why, "from", "to", "code", "what", "change", "claims"),
                words.table(
                        "against-samples",
                        samples,
                        "from",
                        "to",
                        "claim_no",
                        "as_of",
                        "score_before",
                        "score_after",
                        "why"));
    }

    private static String meaning(Reason reason) {
        if (reason.code().isEmpty() && !reason.change().equals("~")) {
            return "moved.band";
        }
        return switch (reason.change()) {
            case "+" -> "moved.came";
            case "-" -> "moved.went";
            case "~" -> "moved.score";
            default -> "moved.points";
        };
    }
}
