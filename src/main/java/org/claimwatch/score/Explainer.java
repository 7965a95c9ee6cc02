package org.claimwatch.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.CheckedCondition;
import org.claimwatch.claim.CheckedCondition.Group;
import org.claimwatch.claim.CheckedCondition.Join;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.IndicatorAnswer.Verdict;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.SuppressedFlag;
import org.claimwatch.claim.Suppression;
import org.claimwatch.claim.TierAnswer;
import org.claimwatch.claim.Truth;
import org.claimwatch.score.Condition.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers for a claim what every condition of every rule says, without the engine. Agrees with it on tiers and unknown
 * indicators.
 */
final class Explainer {
    private static final String FLAG_PREFIX = "flag.";

    private final RuleSource source;
    private final List<RuleFile> rules;

    Explainer(RuleSource source, List<RuleFile> rules) {
        this.source = source;
        this.rules = rules;
    }

    /**
     * The answers, in code order.
     *
     * @param hits the flags that count
     * @param suppressed those that don't
     */
    List<IndicatorAnswer> answers(ClaimFacts facts, List<RedFlag> hits, List<SuppressedFlag> suppressed) {
        Map<String, RedFlag> byCode = new HashMap<>();
        hits.forEach(hit -> byCode.put(hit.code(), hit));
        Map<String, Suppression> suppressions = new HashMap<>();
        for (SuppressedFlag told : suppressed) {
            byCode.put(told.flag().code(), told.flag());
            suppressions.put(told.flag().code(), told.suppression());
        }
        Run run = new Run(facts, suppressions.keySet());
        List<IndicatorAnswer> answers = new ArrayList<>();
        for (RuleFile rule : rules) {
            List<TierAnswer> tiers =
                    rule.tiers().stream().map(tier -> run.answer(rule, tier)).toList();
            RedFlag hit = byCode.get(rule.code());
            boolean unknown =
                    tiers.stream().anyMatch(tier -> tier.tier().equals(Tier.UNKNOWN) && tier.truth() == Truth.TRUE);
            answers.add(new IndicatorAnswer(
                    rule.code(),
                    hit != null ? Verdict.HIT : unknown ? Verdict.UNKNOWN : Verdict.CLEAR,
                    hit,
                    suppressions.get(rule.code()),
                    tiers));
        }
        return answers;
    }

    /** The rules on one claim. */
    private final class Run {
        private final Evaluator ofClaim;
        private final Set<Raised> raised = new LinkedHashSet<>();

        /** A flag that a rule raised, whether a higher one of its indicator outranks it or not. */
        private record Raised(String code, String tier, int points) {}

        /** @param silent codes whose flags no rule builds on */
        Run(ClaimFacts facts, Set<String> silent) {
            this.ofClaim = new Evaluator(source.parameters(), FactValues.of(facts), "");
            int before;
            do { // flags may lead to flags
                before = raised.size();
                for (RuleFile rule : rules) {
                    if (silent.contains(rule.code())) {
                        continue;
                    }
                    rule.scoring().forEach(tier -> raise(rule, tier));
                }
            } while (raised.size() > before);
        }

        private void raise(RuleFile rule, Tier tier) {
            TierAnswer answer = answer(rule, tier);
            if (answer.truth() == Truth.TRUE) {
                raised.add(new Raised(rule.code(), tier.name(), answer.points()));
            }
        }

        TierAnswer answer(RuleFile rule, Tier tier) {
            List<CheckedCondition> conditions = new ArrayList<>();
            for (Pattern pattern : tier.patterns()) {
                List<Condition> asked = pattern.conditions().parts();
                conditions.addAll(pattern.isOfClaim() ? ofClaim.checkAll(asked) : nearestFlag(asked));
            }
            int points = tier.isUnknown() ? 0 : source.points(rule.code(), tier.name());
            return new TierAnswer(tier.name(), points, Evaluator.allOf(conditions.stream()), conditions);
        }

        /** The conditions held against the raised flag that meets most of them. */
        private List<CheckedCondition> nearestFlag(List<Condition> asked) {
            List<CheckedCondition> nearest = List.of(new Group(Join.ALL, ofFlag(asked, null), Truth.FALSE));
            long most = -1;
            for (Raised flag : raised) {
                List<CheckedCondition> checked = ofFlag(asked, flag);
                long met = checked.stream()
                        .filter(condition -> condition.truth() == Truth.TRUE)
                        .count();
                if (met > most) {
                    most = met;
                    nearest = checked;
                }
            }
            return nearest;
        }

        private List<CheckedCondition> ofFlag(List<Condition> asked, @Nullable Raised flag) {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("code", flag == null ? "" : flag.code());
            values.put("tier", flag == null ? "" : flag.tier());
            values.put("points", flag == null ? 0 : flag.points());
            return new Evaluator(source.parameters(), values, FLAG_PREFIX).checkAll(asked);
        }
    }
}
