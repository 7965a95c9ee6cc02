package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.IndicatorAnswer;
import org.claimwatch.claim.IndicatorAnswer.Verdict;
import org.claimwatch.claim.TierAnswer;
import org.claimwatch.claim.Truth;
import org.claimwatch.score.Facts.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that are evaluated one by one say what the engine says. */
class EvaluatorAgreesTest {
    private static final RuleSet RULES = RuleSet.load(Path.of("rules"));
    private static final RecordComponent[] COMPONENTS = ClaimFacts.class.getRecordComponents();
    private static final List<ClaimFacts> CASES = RULES.source().cases().values().stream()
            .flatMap(table -> table.cases().stream())
            .map(CaseTable.Case::facts)
            .toList();
    /** Every text that a rule names. */
    private static final List<String> TEXTS = RULES.source().rules().stream()
            .flatMap(rule -> Lexer.tokens(rule.path(), rule.source(), new Findings()).stream())
            .filter(token -> token.kind() == Token.Kind.TEXT && token.text().matches("[A-Z_]+"))
            .map(Token::text)
            .distinct()
            .toList();

    private final Map<String, Long> reached = new TreeMap<>();

    @Test
    void onEveryCase() {
        assertThat(CASES).hasSizeGreaterThan(150);
        assertAgreement(CASES);
        assertThat(tiersReached()).isEqualTo(allTiers());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void onCasesWithAFewFactsChanged(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        assertAgreement(Stream.generate(() -> changed(CASES.get(random.nextInt(CASES.size())), random))
                .limit(2000)
                .toList());
        assertThat(tiersReached()).hasSizeGreaterThan(allTiers().size() * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void onClaimsMadeByChance(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        assertAgreement(Stream.generate(() -> byChance(random)).limit(2000).toList());
        assertThat(reached).isNotEmpty();
    }

    private void assertAgreement(List<ClaimFacts> claims) {
        List<String> disagreements = new ArrayList<>();
        try (Scorer scorer = RULES.newScorer()) {
            for (ClaimFacts facts : claims) {
                Assessment assessment = scorer.assess(facts);
                List<IndicatorAnswer> answers = RULES.explain(facts, assessment.hits(), assessment.suppressed());
                String engine = assessment.hits().stream()
                                .map(hit -> hit.code() + " " + hit.tier() + " " + hit.points())
                                .toList()
                        + " unknown " + assessment.unknown();
                String evaluated = hits(answers) + " unknown "
                        + answers.stream()
                                .filter(answer -> answer.verdict() == Verdict.UNKNOWN)
                                .map(IndicatorAnswer::code)
                                .toList();
                if (!engine.equals(evaluated)) {
                    disagreements.add(engine + "\n but " + evaluated + "\n for " + facts);
                }
                count(answers);
            }
        }
        assertThat(disagreements)
                .as("disagreements in %s claims", claims.size())
                .isEmpty();
    }

    private static List<String> hits(List<IndicatorAnswer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.tiers().stream()
                        .filter(tier -> tier.truth() == Truth.TRUE && tier.points() > 0)
                        .max(Comparator.comparingInt(TierAnswer::points)
                                .thenComparing(Comparator.comparingInt(answer.tiers()::indexOf)
                                        .reversed()))
                        .stream()
                        .map(tier -> answer.code() + " " + tier.tier() + " " + tier.points()))
                .toList();
    }

    private void count(List<IndicatorAnswer> answers) {
        for (IndicatorAnswer answer : answers) {
            answer.tiers().stream()
                    .filter(tier -> tier.truth() == Truth.TRUE)
                    .forEach(tier -> reached.merge(answer.code() + " " + tier.tier(), 1L, Long::sum));
        }
    }

    private Set<String> tiersReached() {
        return reached.keySet();
    }

    private static Set<String> allTiers() {
        return RULES.source().rules().stream()
                .flatMap(rule -> rule.tiers().stream().map(tier -> rule.code() + " " + tier.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ClaimFacts changed(ClaimFacts facts, SplittableRandom random) {
        Set<Integer> changes = new HashSet<>();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            changes.add(random.nextInt(COMPONENTS.length));
        }
        Map<String, Object> values = FactValues.of(facts);
        return make(i -> changes.contains(i) ? value(i, random) : values.get(COMPONENTS[i].getName()));
    }

    private static ClaimFacts byChance(SplittableRandom random) {
        return make(i -> value(i, random));
    }

    private static ClaimFacts make(java.util.function.IntFunction<Object> value) {
        Object[] arguments = new Object[COMPONENTS.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value.apply(i);
        }
        try {
            return ClaimFacts.class
                    .getDeclaredConstructor(Arrays.stream(COMPONENTS)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(int component, SplittableRandom random) {
        Fact fact = Facts.ofClaim(COMPONENTS[component].getName());
        if (fact == null || fact.mayBeUnknown() && random.nextInt(4) == 0) {
            return null;
        }
        return switch (fact.kind()) {
            case YES_NO -> random.nextBoolean();
            case TEXT -> TEXTS.get(random.nextInt(TEXTS.size()));
            case DATE -> LocalDate.EPOCH;
            case NUMBER -> number(fact, random);
        };
    }

    /** A number at, just below or just above one that the rules know. */
    private static Object number(Fact fact, SplittableRandom random) {
        List<String> names = List.copyOf(RULES.parameters().names());
        double near = RULES.parameters().number(names.get(random.nextInt(names.size()))) + random.nextInt(-1, 2);
        boolean whole = fact.type() == Integer.class || fact.type() == int.class;
        return whole ? (Object) (int) near : (Object) (near + random.nextInt(-1, 2) * 0.001);
    }
}
