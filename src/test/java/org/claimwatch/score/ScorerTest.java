package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Wording;
import org.junit.jupiter.api.Test;

/** The rules of the folder, asked about all their cases. */
class ScorerTest {
    private static final RuleSet RULES = RuleSet.load(Path.of("rules"));
    private static final List<ClaimFacts> FACTS = RULES.source().cases().values().stream()
            .flatMap(table -> table.cases().stream())
            .map(CaseTable.Case::facts)
            .toList();

    @Test
    void theOrderOfClaimsChangesNothing() {
        List<Assessment> inOrder = assess(FACTS);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < FACTS.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(7));

        List<Assessment> shuffled = assess(order.stream().map(FACTS::get).toList());

        for (int i = 0; i < order.size(); i++) {
            assertThat(shuffled.get(i)).isEqualTo(inOrder.get(order.get(i)));
        }
    }

    @Test
    void threadsGiveTheSameAnswersTimeAndAgain() throws Exception {
        List<Assessment> expected = assess(FACTS);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Assessment>>> answers = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                answers.add(threads.submit(() -> {
                    List<Assessment> last = List.of();
                    for (int round = 0; round < 30; round++) {
                        last = assess(FACTS);
                        assertThat(last).isEqualTo(expected);
                    }
                    return last;
                }));
            }
            for (Future<List<Assessment>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherBuildOfTheSameRulesGivesTheSameAnswers() {
        RuleSet again = RuleSet.load(Path.of("rules"));

        assertThat(again.version()).isEqualTo(RULES.version());
        try (Scorer scorer = again.newScorer()) {
            assertThat(FACTS.stream().map(scorer::assess).toList()).isEqualTo(assess(FACTS));
        }
    }

    @Test
    void hitsAndUnknownsComeInCodeOrder() {
        for (Assessment assessment : assess(FACTS)) {
            assertThat(assessment.hits()).extracting(RedFlag::code).isSorted();
            assertThat(assessment.unknown()).isSorted();
        }
    }

    @Test
    void everyHitHasASentenceInBothLanguages() {
        List<Wording> wordings = List.of(RULES.wording(MessageFile.ENGLISH), RULES.wording(MessageFile.CHINESE));
        for (Assessment assessment : assess(FACTS)) {
            for (RedFlag hit : assessment.hits()) {
                for (Wording wording : wordings) {
                    assertThat(wording.sentence(hit))
                            .as(hit.code() + " " + hit.tier())
                            .isNotBlank()
                            .doesNotContain("{", "}", "null");
                }
            }
        }
    }

    private static List<Assessment> assess(List<ClaimFacts> facts) {
        try (Scorer scorer = RULES.newScorer()) {
            return facts.stream().map(scorer::assess).toList();
        }
    }
}
