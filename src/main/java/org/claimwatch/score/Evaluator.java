package org.claimwatch.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimwatch.claim.CheckedCondition;
import org.claimwatch.claim.CheckedCondition.Group;
import org.claimwatch.claim.CheckedCondition.Join;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Truth;
import org.claimwatch.score.Condition.All;
import org.claimwatch.score.Condition.Any;
import org.claimwatch.score.Condition.Comparison;
import org.claimwatch.score.Condition.Limit;
import org.claimwatch.score.Condition.Not;
import org.claimwatch.score.Condition.Operand;
import org.claimwatch.score.Condition.Texts;
import org.claimwatch.score.Condition.Unknown;
import org.claimwatch.score.Condition.YesNo;
import org.claimwatch.score.Condition.Zero;
import org.jspecify.annotations.Nullable;

/**
 * Holds conditions against facts and tells of each what was seen and what was asked. A fact that is not known equals
 * nothing, as in the engine: only {@code !=}, {@code not in} and {@code == null} hold for it.
 */
final class Evaluator {
    private final Parameters parameters;
    private final Map<String, @Nullable Object> facts;
    private final String prefix;

    /** @param prefix stands before the facts' names in the answers */
    Evaluator(Parameters parameters, Map<String, @Nullable Object> facts, String prefix) {
        this.parameters = parameters;
        this.facts = facts;
        this.prefix = prefix;
    }

    CheckedCondition check(Condition condition) {
        if (condition instanceof All all) {
            List<CheckedCondition> parts = checkAll(all.parts());
            return new Group(Join.ALL, parts, allOf(parts.stream()));
        }
        if (condition instanceof Any any) {
            List<CheckedCondition> parts = checkAll(any.parts());
            return new Group(Join.ANY, parts, anyOf(parts.stream()));
        }
        if (condition instanceof Not not) {
            CheckedCondition part = check(not.part());
            return new Group(Join.NOT, List.of(part), part.truth() == Truth.TRUE ? Truth.FALSE : Truth.TRUE);
        }
        return check((Comparison) condition);
    }

    List<CheckedCondition> checkAll(List<Condition> conditions) {
        List<CheckedCondition> checked = new ArrayList<>(conditions.size());
        conditions.forEach(condition -> checked.add(check(condition)));
        return List.copyOf(checked);
    }

    static Truth allOf(Stream<CheckedCondition> parts) {
        List<Truth> truths = parts.map(CheckedCondition::truth).toList();
        return truths.contains(Truth.FALSE) ? Truth.FALSE : truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.TRUE;
    }

    private static Truth anyOf(Stream<CheckedCondition> parts) {
        List<Truth> truths = parts.map(CheckedCondition::truth).toList();
        return truths.contains(Truth.TRUE) ? Truth.TRUE : truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private CheckedCondition check(Comparison comparison) {
        String name = comparison.fact().text();
        Object observed = facts.get(name);
        Operand operand = comparison.operand();
        List<String> wanted = wanted(operand);
        return new CheckedCondition.Comparison(
                prefix + name,
                observed == null ? null : shown(observed, wanted),
                comparison.operator(),
                wanted,
                operand instanceof Limit limit ? limit.name().text() : null,
                truth(observed, comparison.operator(), operand));
    }

    /** Short, but never so short that a value looks like the limit that it misses. */
    private static String shown(Object observed, List<String> wanted) {
        String plain = Values.plain(observed).get(0);
        return observed instanceof Double number
                        && wanted.contains(plain)
                        && number.doubleValue() != Double.parseDouble(plain)
                ? new BigDecimal(number.toString()).toPlainString()
                : plain;
    }

    private List<String> wanted(Operand operand) {
        if (operand instanceof Limit limit) {
            return Values.plain(parameters.number(limit.name().text()));
        }
        if (operand instanceof Zero) {
            return List.of("0");
        }
        if (operand instanceof YesNo yesNo) {
            return List.of(String.valueOf(yesNo.yes()));
        }
        return operand instanceof Texts texts ? texts.texts() : List.of();
    }

    private Truth truth(@Nullable Object observed, String operator, Operand operand) {
        boolean negated = operator.equals("!=") || operator.equals("not in");
        if (operand instanceof Unknown) {
            return (observed == null) != negated ? Truth.TRUE : negated ? Truth.UNKNOWN : Truth.FALSE;
        }
        if (observed == null) {
            return negated ? Truth.TRUE : Truth.UNKNOWN;
        }
        boolean holds;
        if (operand instanceof Texts texts) {
            holds = texts.texts().contains(String.valueOf(observed)) != negated;
        } else if (operand instanceof YesNo yesNo) {
            holds = observed.equals(yesNo.yes()) != negated;
        } else {
            double wanted = operand instanceof Limit limit
                    ? parameters.number(limit.name().text())
                    : 0;
            holds = compare(((Number) observed).doubleValue(), operator, wanted);
        }
        return holds ? Truth.TRUE : Truth.FALSE;
    }

    private static boolean compare(double observed, String operator, double wanted) {
        return switch (operator) {
            case "<" -> observed < wanted;
            case "<=" -> observed <= wanted;
            case ">" -> observed > wanted;
            case ">=" -> observed >= wanted;
            case "==" -> observed == wanted;
            case "!=" -> observed != wanted;
            default -> throw new IllegalArgumentException(operator);
        };
    }
}
