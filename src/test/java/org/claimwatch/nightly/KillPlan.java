package org.claimwatch.nightly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwatch.cli.ProgramProcess.Line;

/** Random moments in the steps of a night, told by what an undisturbed night said and when. */
final class KillPlan {
    private static final Pattern BEGIN = Pattern.compile("DEBUG .*] ([a-z ]+) begins$");
    private static final Pattern END = Pattern.compile("INFO .*] ([a-z ]+): [0-9]+ rows, [0-9.]+ s$");

    /** Long steps are hit more often, but each is hit. */
    private static final List<String> AIMS = List.of(
            "load",
            "score",
            "load",
            "index claims",
            "vehicle history",
            "links",
            "score",
            "load",
            "score",
            "route",
            "report");

    /**
     * A moment.
     *
     * @param step of which step
     * @param words what the program says last before it, as far as it is always the same
     * @param millis how long after these words
     * @param at how long after the start of the undisturbed night
     */
    record Moment(String step, String words, long millis, long at) {}

    private record Span(String step, int first, int last) {}

    private final List<Line> said;
    private final List<Span> spans = new ArrayList<>();

    KillPlan(List<Line> said) {
        this.said = said;
        int begun = -1;
        String step = "";
        for (int i = 0; i < said.size(); i++) {
            Matcher begin = BEGIN.matcher(said.get(i).text());
            Matcher end = END.matcher(said.get(i).text());
            if (begin.find()) {
                begun = i;
                step = begin.group(1);
            } else if (end.find() && end.group(1).equals(step)) {
                spans.add(new Span(step, begun, i));
            }
        }
    }

    List<String> steps() {
        return spans.stream().map(Span::step).toList();
    }

    /**
     * Moments in the order of the night, each step of the night aimed at in turn. A late moment of a step first could find
     * the step at its end, on a database that is quicker at it, and leave no process to kill at the earlier ones.
     */
    List<Moment> moments(int count, SplittableRandom random) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            moments.add(within(span(AIMS.get(i % AIMS.size()), random), random));
        }
        moments.sort(Comparator.comparingLong(Moment::at));
        return moments;
    }

    private Span span(String aim, SplittableRandom random) {
        List<Span> chosen = spans.stream()
                .filter(span -> switch (aim) {
                    case "links" ->
                        Set.of("driver history", "shared contacts", "shared plates", "reused invoices")
                                .contains(span.step());
                    case "route" -> Set.of("route", "reconcile").contains(span.step());
                    default -> span.step().equals(aim);
                })
                .toList();
        return chosen.get(random.nextInt(chosen.size()));
    }

    private Moment within(Span span, SplittableRandom random) {
        long from = said.get(span.first()).millis();
        long moment = from + random.nextLong(said.get(span.last()).millis() - from + 20);
        int last = span.first();
        while (last < span.last() && said.get(last + 1).millis() <= moment) {
            last++;
        }
        return new Moment(
                span.step(),
                words(said.get(last).text()),
                moment - said.get(last).millis(),
                moment);
    }

    /** Without the time before them and the counts and seconds after. */
    private static String words(String line) {
        String text =
                line.replaceFirst("^.*?(INFO|DEBUG|WARN) +(\\[[^]]*] )?", "").strip();
        return text.contains(":") ? text.substring(0, text.indexOf(':') + 1) : text;
    }

    /** The step in which a process was when it died: the last that it had begun. */
    static String stepAtDeath(List<Line> said) {
        String step = "start";
        for (Line line : said) {
            Matcher begin = BEGIN.matcher(line.text());
            if (begin.find()) {
                step = begin.group(1);
            }
        }
        return step;
    }

    /** The steps that a process saw to their end. */
    static Set<String> ended(List<Line> said) {
        Set<String> ended = new HashSet<>();
        for (Line line : said) {
            Matcher end = END.matcher(line.text());
            if (end.find()) {
                ended.add(end.group(1));
            }
        }
        return ended;
    }
}
