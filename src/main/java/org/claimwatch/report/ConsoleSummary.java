package org.claimwatch.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.Wording;

/** What the program prints at the end of a night. */
public final class ConsoleSummary {
    /** Control characters and invisible ones, which could change what a terminal shows. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final Wording wording;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private ConsoleSummary(Wording wording) {
        this.wording = wording;
        this.texts = Texts.of(wording.locale());
    }

    /**
     * The lines of a night. Goes through all its results; {@link #lines(Night, NightFigures, Wording, Path)} doesn't.
     *
     * @param folder where the reports are
     */
    public static List<String> lines(NightResults results, Wording wording, Path folder) {
        Tally tally = new Tally();
        results.eachScored(tally::addScored);
        results.eachFlagged(tally::addFlagged);
        return lines(results.night(), tally.figures(wording), wording, folder);
    }

    /**
     * The lines of a night whose figures are known.
     *
     * @param folder where the reports are
     */
    public static List<String> lines(Night night, NightFigures figures, Wording wording, Path folder) {
        ConsoleSummary summary = new ConsoleSummary(wording);
        summary.figures(night, figures);
        summary.mostUrgent(figures.mostUrgent());
        summary.add("", "console.reports", folder);
        summary.lines.add(summary.texts.caution());
        return List.copyOf(summary.lines);
    }

    private void figures(Night night, NightFigures figures) {
        add("", "console.night", night.businessDate(), night.shortRuleSet());
        add(
                "",
                "console.counts",
                Cells.count(night.counts().scored()),
                Cells.count(figures.flagged()),
                Cells.count(night.counts().outOfScope()),
                Cells.count(night.counts().rejected()));
        add(
                "",
                "console.bands",
                list(Stream.of(Band.values()).sorted(Comparator.reverseOrder()), texts::band, figures::of));
        add(
                "",
                "console.routes",
                list(Stream.of(Route.values()).sorted(Comparator.reverseOrder()), texts::route, figures::of));
        if (figures.suppressedHits() > 0) {
            add("", "console.suppressed", Cells.count(figures.suppressedHits()), SuppressedFile.NAME);
        }
    }

    private static <E> String list(Stream<E> values, Function<E, String> name, ToLongFunction<E> count) {
        return values.map(value -> name.apply(value) + " " + Cells.count(count.applyAsLong(value)))
                .collect(Collectors.joining(" · "));
    }

    private void mostUrgent(List<ScoredClaim> claims) {
        if (claims.isEmpty()) {
            add("", "work.none");
            return;
        }
        add("", "console.most_urgent");
        for (ScoredClaim claim : claims) {
            add(
                    "  ",
                    "console.claim",
                    claim.claimNo(),
                    texts.route(claim.route()),
                    claim.score(),
                    Cells.minute(claim.dueAt()));
            for (RedFlag hit : Hits.strongestFirst(claim)) {
                line("    - " + wording.sentence(hit));
            }
            for (String trigger : claim.triggers()) {
                line("    - " + texts.trigger(trigger));
            }
        }
    }

    private void add(String indent, String key, Object... values) {
        line(indent + texts.say(key, values));
    }

    private void line(String text) {
        lines.add(printable(text));
    }

    /** A text that can't change what a terminal shows. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }
}
