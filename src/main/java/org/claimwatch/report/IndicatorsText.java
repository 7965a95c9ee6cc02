package org.claimwatch.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwatch.claim.CheckedCondition;
import org.claimwatch.claim.CheckedCondition.Comparison;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.IndicatorAnswer.Verdict;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Suppression;
import org.claimwatch.claim.TierAnswer;
import org.claimwatch.claim.Truth;
import org.claimwatch.claim.Wording;
import org.jspecify.annotations.Nullable;

/** Every indicator with HIT, UNKNOWN or CLEAR, and the conditions that decided. */
final class IndicatorsText {
    private static final int INDENT = 4;
    private static final int LABELS = 16;
    private static final Comparator<IndicatorAnswer> STRONGEST_FIRST = Comparator.<IndicatorAnswer>comparingInt(
                    answer -> answer.hit() == null ? 0 : -answer.hit().points())
            .thenComparing(IndicatorAnswer::code);
    private static final Comparator<TierAnswer> NEAREST =
            Comparator.<TierAnswer>comparingInt(tier -> tier.failing().size()).thenComparingInt(TierAnswer::points);

    private final TextPage page;
    private final Texts texts;
    private final Wording wording;
    private final ConditionWords words;
    private final EvidenceWords evidence;

    IndicatorsText(TextPage page, Texts texts, Wording wording) {
        this.page = page;
        this.texts = texts;
        this.wording = wording;
        this.words = new ConditionWords(texts);
        this.evidence = new EvidenceWords(texts);
    }

    void write(Explanation told) {
        Map<String, Indicator> indicators =
                wording.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<String, List<Evidence>> rows = told.evidence().stream().collect(Collectors.groupingBy(Evidence::code));
        for (Verdict verdict : List.of(Verdict.HIT, Verdict.UNKNOWN, Verdict.CLEAR)) {
            List<IndicatorAnswer> answers = told.answers().stream()
                    .filter(answer -> answer.verdict() == verdict)
                    .sorted(STRONGEST_FIRST)
                    .toList();
            page.heading(texts.say("explain.indicators." + verdict, answers.size()));
            if (answers.isEmpty()) {
                page.text(2, texts.say("explain.none"));
            }
            for (IndicatorAnswer answer : answers) {
                Indicator indicator = indicators.get(answer.code());
                page.text(2, title(answer, indicator == null ? "" : indicator.name()));
                RedFlag hit = answer.hit();
                if (hit != null) {
                    hit(answer, hit, rows.getOrDefault(answer.code(), List.of()));
                    suppression(answer.suppression());
                    if (indicator != null) {
                        pair("explain.innocent", indicator.innocentExplanation());
                        pair("explain.next", indicator.nextCheck());
                    }
                } else if (verdict == Verdict.UNKNOWN) {
                    unknown(answer);
                } else {
                    clear(answer);
                }
            }
        }
    }

    private String title(IndicatorAnswer answer, String name) {
        RedFlag hit = answer.hit();
        return hit == null
                ? texts.say("explain.indicator", answer.code(), answer.verdict(), name)
                : texts.say("explain.indicator.hit", answer.code(), answer.verdict(), hit.points(), name);
    }

    private void hit(IndicatorAnswer answer, RedFlag hit, List<Evidence> rows) {
        page.text(INDENT, wording.sentence(hit));
        list(
                "explain.decided",
                answer.tier(hit.tier()).map(TierAnswer::conditions).orElse(List.of()).stream()
                        .filter(condition -> !asksIfKnown(condition))
                        .map(words::held)
                        .toList());
        list("explain.rests_on", rows.stream().map(evidence::of).toList());
    }

    private void suppression(@Nullable Suppression decision) {
        if (decision != null) {
            pair(
                    "explain.suppressed",
                    texts.say(
                            "explain.suppressed.by",
                            decision.until(),
                            decision.by(),
                            texts.say("explain.suppressed." + decision.scope()),
                            decision.value(),
                            decision.why()));
        }
    }

    /** Which facts are missing, and what would tell them. */
    private void unknown(IndicatorAnswer answer) {
        page.text(INDENT, wording.unknown(answer.code()));
        List<String> facts = ConditionWords.unknownFacts(answer.tiers().stream()
                        .filter(tier -> tier.truth() != Truth.FALSE)
                        .flatMap(tier -> tier.conditions().stream())
                        .toList())
                .toList();
        list("explain.missing", facts.stream().map(words::fact).distinct().toList());
        list(
                "explain.settles",
                facts.stream().flatMap(texts::settles).distinct().toList());
    }

    /** What the nearest tier would have needed. */
    private void clear(IndicatorAnswer answer) {
        answer.tiers().stream()
                .filter(tier -> tier.points() > 0 && tier.truth() != Truth.TRUE)
                .min(NEAREST)
                .ifPresent(tier -> list(
                        texts.say("explain.needed"),
                        tier.failing().stream().map(words::of).toList(),
                        texts.say("explain.for_points", tier.points())));
    }

    private static boolean asksIfKnown(CheckedCondition condition) {
        return condition instanceof Comparison comparison && comparison.asksIfKnown();
    }

    private void pair(String label, String text) {
        page.labelled(INDENT, texts.say(label), LABELS, text);
    }

    private void list(String label, List<String> items) {
        list(texts.say(label), items, "");
    }

    private void list(String label, List<String> items, String end) {
        for (int i = 0; i < items.size(); i++) {
            String item = i == items.size() - 1 ? items.get(i) + end : items.get(i);
            page.labelled(INDENT, i == 0 ? label : "", LABELS, item);
        }
    }
}
