package org.claimwatch.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.CheckedCondition;
import org.claimwatch.claim.CheckedCondition.Comparison;
import org.claimwatch.claim.CheckedCondition.Group;
import org.claimwatch.claim.CheckedCondition.Join;
import org.claimwatch.claim.Truth;
import org.jspecify.annotations.Nullable;

/** Conditions of rules in words: the fact, what was observed, what was asked and the parameter that says so. */
final class ConditionWords {
    private static final Set<String> YES_NO = Set.of("true", "false");

    private final Texts texts;

    ConditionWords(Texts texts) {
        this.texts = texts;
    }

    /** What a condition asks, and what it met. */
    String of(CheckedCondition condition) {
        if (condition instanceof Group group) {
            return group(group, group.parts());
        }
        return comparison((Comparison) condition);
    }

    /** The same, but of alternatives only those that hold. */
    String held(CheckedCondition condition) {
        return condition instanceof Group group && group.join() == Join.ANY
                ? group(
                        group,
                        group.parts().stream()
                                .filter(part -> part.truth() == Truth.TRUE)
                                .toList())
                : of(condition);
    }

    private String group(Group group, List<CheckedCondition> parts) {
        if (group.join() == Join.NOT) {
            return texts.say("condition.not", of(parts.get(0)));
        }
        String joint = texts.say(group.join() == Join.ALL ? "condition.and" : "condition.or");
        return parts.stream().map(part -> inGroup(part, parts.size())).collect(Collectors.joining(joint));
    }

    private String inGroup(CheckedCondition part, int parts) {
        boolean nested =
                parts > 1 && part instanceof Group group && group.parts().size() > 1;
        return nested ? texts.say("condition.nested", of(part)) : of(part);
    }

    private String comparison(Comparison comparison) {
        String fact = fact(comparison.fact());
        String observed = value(comparison.observed());
        if (comparison.asksIfKnown()) {
            return texts.say("condition.known." + operator(comparison.operator()), fact, observed);
        }
        String wanted = comparison.wanted().stream()
                .map(this::value)
                .collect(Collectors.joining(texts.say("condition.one_of")));
        String asked = texts.say("condition." + operator(comparison.operator()), wanted);
        return comparison.limit() == null
                ? texts.say("condition", fact, observed, asked)
                : texts.say("condition.limit", fact, observed, asked, comparison.limit());
    }

    /** The name of a fact. */
    String fact(String fact) {
        return texts.fact(fact);
    }

    private String value(@Nullable String value) {
        if (value == null) {
            return texts.say("condition.nothing");
        }
        return YES_NO.contains(value) ? texts.say("explain." + value) : texts.code(value);
    }

    private static String operator(String operator) {
        return switch (operator) {
            case "==" -> "is";
            case "!=" -> "is_not";
            case "<" -> "below";
            case "<=" -> "at_most";
            case ">" -> "above";
            case ">=" -> "at_least";
            case "in" -> "among";
            default -> "not_among";
        };
    }

    /** The facts in some conditions that are not known, each once. */
    static Stream<String> unknownFacts(List<CheckedCondition> conditions) {
        return conditions.stream()
                .flatMap(CheckedCondition::comparisons)
                .filter(comparison -> comparison.observed() == null)
                .map(Comparison::fact)
                .distinct();
    }
}
