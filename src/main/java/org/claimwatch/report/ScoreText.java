package org.claimwatch.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ScoreSteps;
import org.claimwatch.claim.ScoreSteps.Favour;
import org.claimwatch.claim.ScoreSteps.Group;

/** How the hits of a claim add up to its score, step by step. */
final class ScoreText {
    private static final int LABELS = 26;

    private final TextPage page;
    private final Texts texts;

    ScoreText(TextPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void write(Explanation told) {
        ScoreSteps steps = told.score();
        List<RedFlag> hits = counted(told);
        page.heading(texts.say("explain.score"));
        step(texts.say("explain.score.weak"), steps.weakSum(), steps.weakCap(), steps.weak());
        for (Group group : steps.groups()) {
            step(
                    texts.say("explain.score.group", texts.say("group." + group.group()), codes(group, hits)),
                    group.sum(),
                    group.cap(),
                    group.counted());
        }
        pair(texts.say("explain.score.raw"), String.valueOf(steps.raw()));
        pair(texts.say("explain.score.mitigation"), mitigation(steps));
        pair(texts.say("explain.score.score"), score(steps));
    }

    /** The hits that score: those that nobody has suppressed. */
    static List<RedFlag> counted(Explanation told) {
        return told.answers().stream()
                .filter(answer -> answer.suppression() == null)
                .map(IndicatorAnswer::hit)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private void step(String label, int sum, int cap, int counted) {
        pair(label, sum == 0 ? "0" : texts.say("explain.score.step", sum, cap, counted));
    }

    private void pair(String label, String text) {
        page.labelled(2, label, Math.max(LABELS, TextTable.width(label) + 2), text);
    }

    private static String codes(Group group, List<RedFlag> hits) {
        return hits.stream()
                .filter(hit -> hit.group().equals(group.group()))
                .map(hit -> hit.code() + " " + hit.points())
                .collect(Collectors.joining(", "));
    }

    private String mitigation(ScoreSteps steps) {
        if (steps.favours().isEmpty()) {
            return texts.say("explain.score.no_favour");
        }
        String favours =
                steps.favours().stream().map(this::favour).collect(Collectors.joining(texts.say("explain.list")));
        return steps.decisive()
                ? texts.say("explain.score.decisive", favours)
                : texts.say("explain.score.taken_off", favours, steps.mitigationCap(), steps.mitigation());
    }

    private String favour(Favour favour) {
        return texts.say("explain.score.favour", texts.say("favour." + favour.name()), favour.points());
    }

    private String score(ScoreSteps steps) {
        String sum = texts.say("explain.score.sum", steps.raw(), steps.mitigation(), steps.max(), steps.score());
        return steps.strong() ? sum : texts.say("explain.score.gate", sum, steps.maxWithoutStrong());
    }
}
