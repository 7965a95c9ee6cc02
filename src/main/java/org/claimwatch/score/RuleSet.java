package org.claimwatch.score;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimwatch.claim.AttributeType;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ScoreSteps;
import org.claimwatch.claim.SuppressedFlag;
import org.claimwatch.claim.Suppressions;
import org.claimwatch.claim.Wording;
import org.kie.api.KieBase;

/**
 * A checked and compiled folder of rules with its parameters and messages. Compiled once, used by any number of
 * threads, each with its own {@link Scorer}.
 */
public final class RuleSet {

    private final KieBase base;
    private final RuleSource source;
    private final RuleFolder folder;
    private final String version;
    private final ScoreFormula formula;

    private RuleSet(KieBase base, RuleSource source, RuleFolder folder) {
        this.base = base;
        this.source = source;
        this.folder = folder;
        this.version = folder.version();
        this.formula = new ScoreFormula(source.parameters());
    }

    /**
     * Reads, checks and compiles the rules of a folder.
     *
     * @throws RuleSetException with everything that is wrong
     */
    public static RuleSet load(Path folder) {
        return load(RuleFolder.read(folder));
    }

    /**
     * Checks and compiles the rules of a folder.
     *
     * @throws RuleSetException with everything that is wrong
     */
    public static RuleSet load(RuleFolder files) {
        Findings findings = new Findings();
        RuleSource source = RuleSource.read(files, findings);
        KieBase base = findings.inRules() ? null : RuleCompiler.compile(source.rules(), source.parameters(), findings);
        if (base == null || !findings.isEmpty()) {
            throw new RuleSetException(findings.toList());
        }
        return new RuleSet(base, source, files);
    }

    /** What is wrong with a folder, by file, line and column; nothing when it can be loaded. */
    public static List<Finding> check(Path folder) {
        try {
            load(folder);
            return List.of();
        } catch (RuleSetException e) {
            return e.findings();
        }
    }

    /** SHA-256 over rule files and parameters, 64 hexadecimal digits. */
    public String version() {
        return version;
    }

    /** The files that it was made from. */
    public RuleFolder folder() {
        return folder;
    }

    /**
     * What the rules of a folder say for people. Asks nothing of the rules themselves, so that results can be told that
     * were made with rules which would not pass today's check.
     */
    public static Wording wording(RuleFolder folder, Locale locale) {
        return new MessageWording(RuleSource.read(folder, new Findings()), MessageFile.languageOf(locale));
    }

    public Parameters parameters() {
        return source.parameters();
    }

    /** The insurer's own fields that the rules in force read, with their types. */
    public Map<String, AttributeType> ownFields() {
        Map<String, AttributeType> read = new TreeMap<>();
        for (RuleFile rule : inForce()) {
            for (Tier tier : rule.tiers()) {
                for (String name : tier.ownFields()) {
                    read.put(
                            name,
                            Objects.requireNonNull(source.ownFields().fields().get(name))
                                    .type());
                }
            }
        }
        return read;
    }

    /** Who decided that an indicator scores nothing for some claims for a time. */
    public Suppressions suppressions() {
        return source.suppressions();
    }

    /** What the rules say for people; Chinese for any Chinese locale, English otherwise. */
    public Wording wording(Locale locale) {
        return new MessageWording(source, MessageFile.languageOf(locale));
    }

    /** Every indicator of the folder with its English words, those switched off included, in code order. */
    public List<Indicator> indicators() {
        return indicators(MessageFile.ENGLISH);
    }

    /** The same in a language: Chinese for any Chinese locale, English otherwise. */
    public List<Indicator> indicators(Locale locale) {
        return new MessageWording(source, MessageFile.languageOf(locale)).all();
    }

    /** A scorer of the indicators in force, for one thread. */
    public Scorer newScorer() {
        return newScorer(inForce());
    }

    /**
     * What every indicator in force says of a claim, condition by condition, in code order.
     *
     * @param hits the flags that the scorer found to count
     * @param suppressed those that it found not to count
     */
    public List<IndicatorAnswer> explain(ClaimFacts facts, List<RedFlag> hits, List<SuppressedFlag> suppressed) {
        return new Explainer(source, inForce()).answers(facts, hits, suppressed);
    }

    /** How the hits of a claim add up to its score. */
    public ScoreSteps scoreSteps(ClaimFacts facts, List<RedFlag> hits) {
        return formula.steps(facts, hits);
    }

    /**
     * The score of hits that may bear other points than these rules give them.
     *
     * @param favour points in the customer's favour, before their cap
     */
    public int score(List<RedFlag> hits, int favour) {
        return formula.score(hits, favour);
    }

    private List<RuleFile> inForce() {
        return source.rules().stream().filter(RuleFile::inForce).toList();
    }

    /** A scorer that also takes the flags of indicators that are switched off, to try their cases. */
    Scorer newScorerOfAll() {
        return newScorer(source.rules());
    }

    RuleSource source() {
        return source;
    }

    private Scorer newScorer(List<RuleFile> rules) {
        Map<String, Map<String, Integer>> points = new HashMap<>();
        Map<String, List<String>> order = new HashMap<>();
        for (RuleFile rule : rules) {
            points.put(
                    rule.code(),
                    rule.scoring().stream()
                            .collect(Collectors.toMap(Tier::name, tier -> source.points(rule.code(), tier.name()))));
            order.put(rule.code(), rule.scoring().stream().map(Tier::name).toList());
        }
        return new Scorer(
                base.newKieSession(), new Limits(source.parameters()), new Flags.TierIndex(points, order), formula);
    }
}
