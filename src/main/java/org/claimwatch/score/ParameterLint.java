package org.claimwatch.score;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimwatch.claim.StageParameters;

/** Checks that rules and score find their numbers, and that points keep to the scale. */
final class ParameterLint {

    /** When it is 1, points were fitted: a tier with a stronger word must only not have fewer. */
    static final String FITTED = "scale.fitted";

    /** When it is 1, fitted points may be negative. */
    static final String NEGATIVE = "scale.negative";

    private static final String POINTS = ".points";

    private ParameterLint() {}

    static void check(RuleSource source, Findings findings) {
        for (String name : ScoreFormula.parameterNames()) {
            checkWhole(source, name, findings);
        }
        for (String name : StageParameters.NUMBERS) {
            if (!source.parameters().has(name)) {
                findings.add(RuleFolder.PARAMETERS, 0, 0, "the parameter " + name + " is missing");
            }
        }
        for (String name : StageParameters.WHOLE_NUMBERS) {
            checkWhole(source, name, findings);
        }
        checkControl(source, findings);
        for (RuleFile rule : source.rules()) {
            checkCap(source, rule, findings);
            for (Tier tier : rule.tiers()) {
                checkLimits(source, rule, tier, findings);
                if (!tier.isUnknown()) {
                    checkPoints(source, rule, tier, findings);
                }
            }
            if (rule.whole()) {
                checkLeftOver(source, rule, findings);
            }
        }
        if (source.rules().stream().allMatch(RuleFile::whole)) {
            checkRead(source, findings);
        }
    }

    /** A limit that nothing reads would be turned without effect. */
    private static void checkRead(RuleSource source, Findings findings) {
        Set<String> codes = source.rules().stream().map(RuleFile::code).collect(Collectors.toSet());
        Set<String> read = new TreeSet<>(ScoreFormula.parameterNames());
        read.addAll(StageParameters.NUMBERS);
        read.addAll(StageParameters.WHOLE_NUMBERS);
        read.addAll(StageParameters.CONTROL.keySet());
        read.add(FITTED);
        read.add(NEGATIVE);
        for (RuleFile rule : source.rules()) {
            read.add("cap." + rule.group());
            rule.tiers().forEach(tier -> tier.limits().forEach(limit -> read.add(limit.text())));
        }
        for (String name : source.parameters().names()) {
            boolean points = name.endsWith(POINTS) && codes.contains(name.substring(0, name.indexOf('.')));
            if (!read.contains(name) && !points) {
                findings.add(
                        RuleFolder.PARAMETERS,
                        source.parameterFile().line(name),
                        0,
                        "nothing reads the parameter " + name + Nearest.hint(name, read));
            }
        }
    }

    /** The control sample, which a rule set may do without. */
    private static void checkControl(RuleSource source, Findings findings) {
        if (!source.parameters().has("control.share")) {
            return;
        }
        checkWhole(source, "control.seed", findings);
        checkWhole(source, "control.cap", findings);
        checkBetween(source, "control.share", 1, "control.share must be a share between 0 and 1", findings);
        checkBetween(source, "control.cap", Integer.MAX_VALUE, "control.cap must not be negative", findings);
    }

    private static void checkBetween(RuleSource source, String name, double most, String message, Findings findings) {
        double number = source.parameters().number(name);
        if (number < 0 || number > most) {
            findings.add(RuleFolder.PARAMETERS, source.parameterFile().line(name), 0, message);
        }
    }

    private static void checkWhole(RuleSource source, String name, Findings findings) {
        if (!source.parameters().has(name)) {
            findings.add(RuleFolder.PARAMETERS, 0, 0, "the parameter " + name + " is missing");
        } else if (source.parameters().number(name)
                != Math.rint(source.parameters().number(name))) {
            findings.add(RuleFolder.PARAMETERS, source.parameterFile().line(name), 0, name + " must be a whole number");
        }
    }

    private static void checkCap(RuleSource source, RuleFile rule, Findings findings) {
        String name = "cap." + rule.group();
        if (!source.parameters().has(name)) {
            findings.add(rule.path(), 0, 0, "the group " + rule.group() + " has no cap: parameters.yml lacks " + name);
        } else {
            checkWhole(source, name, findings);
        }
    }

    private static void checkLimits(RuleSource source, RuleFile rule, Tier tier, Findings findings) {
        for (Token limit : tier.limits()) {
            if (!source.parameters().has(limit.text())) {
                findings.add(
                        rule.path(),
                        limit,
                        "there is no parameter " + limit.text()
                                + Nearest.hint(limit.text(), source.parameters().names()));
            }
        }
    }

    private static void checkPoints(RuleSource source, RuleFile rule, Tier tier, Findings findings) {
        String name = rule.code() + "." + tier.name() + POINTS;
        Integer expected = Scale.points(tier.name());
        if (!source.parameters().has(name)) {
            findings.add(rule.path(), tier.where(), "the tier has no points: parameters.yml lacks " + name);
        } else if (isSet(source, FITTED)) {
            checkOrder(source, rule, tier, findings);
            checkSign(source, name, findings);
        } else if (expected != null && source.parameters().number(name) != expected) {
            findings.add(
                    RuleFolder.PARAMETERS,
                    source.parameterFile().line(name),
                    0,
                    name + " must be " + expected + ", the points of the word "
                            + tier.name().replaceFirst("-.*", "") + " (decisive 50, strong 30, moderate 15, weak 5)");
        }
    }

    private static boolean isSet(RuleSource source, String name) {
        return source.parameters().has(name) && source.parameters().number(name) == 1;
    }

    private static void checkSign(RuleSource source, String name, Findings findings) {
        if (source.parameters().number(name) < 0 && !isSet(source, NEGATIVE)) {
            findings.add(
                    RuleFolder.PARAMETERS,
                    source.parameterFile().line(name),
                    0,
                    name + " must not be negative, unless " + NEGATIVE + ": 1 allows it");
        }
    }

    private static void checkOrder(RuleSource source, RuleFile rule, Tier tier, Findings findings) {
        String name = rule.code() + "." + tier.name() + POINTS;
        checkWhole(source, name, findings);
        Integer word = Scale.points(tier.name());
        for (Tier other : rule.scoring()) {
            String otherName = rule.code() + "." + other.name() + POINTS;
            Integer otherWord = Scale.points(other.name());
            if (word != null
                    && otherWord != null
                    && word > otherWord
                    && source.parameters().has(otherName)
                    && source.parameters().number(name) < source.parameters().number(otherName)) {
                findings.add(
                        RuleFolder.PARAMETERS,
                        source.parameterFile().line(name),
                        0,
                        name + " must not be below " + otherName);
            }
        }
    }

    /** Tiers in the parameters that no rule of the file has. */
    private static void checkLeftOver(RuleSource source, RuleFile rule, Findings findings) {
        String prefix = rule.code() + ".";
        Set<String> tiers = rule.scoring().stream().map(Tier::name).collect(Collectors.toSet());
        for (String name : source.parameters().names()) {
            if (name.startsWith(prefix) && name.endsWith(POINTS)) {
                String tier = name.substring(prefix.length(), name.length() - POINTS.length());
                if (!tiers.contains(tier)) {
                    findings.add(
                            RuleFolder.PARAMETERS,
                            source.parameterFile().line(name),
                            0,
                            "no rule of " + rule.path() + " has the tier " + tier);
                }
            }
        }
    }
}
