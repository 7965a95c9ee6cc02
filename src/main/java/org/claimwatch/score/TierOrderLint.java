package org.claimwatch.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimwatch.score.Condition.All;
import org.claimwatch.score.Condition.Any;
import org.claimwatch.score.Condition.Comparison;
import org.claimwatch.score.Condition.Limit;
import org.claimwatch.score.Condition.Not;

/**
 * Checks that tiers which ask the same and differ in their limits alone have them in the order of their points: the tier
 * of more points must not be the easier one to reach.
 */
final class TierOrderLint {
    private TierOrderLint() {}

    static void check(RuleSource source, Findings findings) {
        for (RuleFile rule : source.rules()) {
            List<Asked> asked = rule.scoring().stream().map(Asked::of).toList();
            for (int i = 0; i < asked.size(); i++) {
                for (int j = 0; j < asked.size(); j++) {
                    if (points(asked.get(i)) > points(asked.get(j))) {
                        compare(source, rule, asked.get(i), asked.get(j), findings);
                    }
                }
            }
        }
    }

    private static int points(Asked asked) {
        Integer points = Scale.points(asked.tier().name());
        return points == null ? 0 : points;
    }

    private static void compare(RuleSource source, RuleFile rule, Asked higher, Asked lower, Findings findings) {
        if (!higher.shape().equals(lower.shape())
                || !known(source, higher.limits())
                || !known(source, lower.limits())) {
            return;
        }
        boolean same = true;
        boolean contradicts = false;
        for (int i = 0; i < higher.limits().size(); i++) {
            String strict = higher.limits().get(i).name();
            String mild = lower.limits().get(i).name();
            double difference =
                    source.parameters().number(strict) - source.parameters().number(mild);
            same &= difference == 0;
            if (higher.limits().get(i).upper() ? difference > 0 : difference < 0) {
                contradicts = true;
                findings.add(
                        RuleFolder.PARAMETERS,
                        source.parameterFile().line(strict),
                        0,
                        strict + " (" + plain(source, strict) + ") reaches further than " + mild + " ("
                                + plain(source, mild) + "), although "
                                + higher.tier().name() + " bears more points than "
                                + lower.tier().name());
            }
        }
        if (same && !contradicts) {
            findings.add(
                    rule.path(),
                    lower.tier().where(),
                    "the tier " + lower.tier().name() + " is never reached: "
                            + higher.tier().name() + " asks for the same with the same limits and bears more points");
        }
    }

    private static boolean known(RuleSource source, List<Reach> limits) {
        return limits.stream().allMatch(limit -> source.parameters().has(limit.name()));
    }

    private static String plain(RuleSource source, String name) {
        return Values.plain(source.parameters().number(name)).get(0);
    }

    /** A limit, and whether it bounds the fact from above. */
    private record Reach(String name, boolean upper) {}

    /**
     * What a tier asks, apart from its limits.
     *
     * @param shape equal for two tiers that differ in their limits alone
     * @param limits in the order of the shape
     */
    private record Asked(Tier tier, Set<String> shape, List<Reach> limits) {
        static Asked of(Tier tier) {
            List<Part> parts = new ArrayList<>();
            for (Condition.Pattern pattern : tier.patterns()) {
                for (Condition condition : pattern.conditions().parts()) {
                    Part part = new Part(new StringBuilder(pattern.subject() + " "), new ArrayList<>());
                    part.write(condition, false);
                    parts.add(part);
                }
            }
            parts.sort((one, other) -> one.text().compareTo(other.text()));
            Set<String> shape = new HashSet<>();
            List<Reach> limits = new ArrayList<>();
            for (Part part : parts) {
                shape.add(part.text().toString());
                limits.addAll(part.limits());
            }
            return new Asked(tier, shape, limits);
        }
    }

    /** A condition as text with its limits left out. */
    private record Part(StringBuilder text, List<Reach> limits) {
        void write(Condition condition, boolean negated) {
            if (condition instanceof All all) {
                writeAll("all", all.parts(), negated);
            } else if (condition instanceof Any any) {
                writeAll("any", any.parts(), negated);
            } else if (condition instanceof Not not) {
                writeAll("not", List.of(not.part()), !negated);
            } else {
                Comparison comparison = (Comparison) condition;
                text.append(comparison.fact().text()).append(comparison.operator());
                if (comparison.operand() instanceof Limit limit
                        && comparison.operator().matches("[<>]=?")) {
                    text.append("limit");
                    limits.add(
                            new Reach(limit.name().text(), comparison.operator().startsWith("<") != negated));
                } else {
                    text.append(shown(comparison.operand()));
                }
            }
        }

        private static String shown(Condition.Operand operand) {
            return operand instanceof Limit limit ? limit.name().text() : operand.toString();
        }

        private void writeAll(String word, List<Condition> parts, boolean negated) {
            text.append(word).append('(');
            for (Condition part : parts) {
                write(part, negated);
                text.append(',');
            }
            text.append(')');
        }
    }
}
