package org.claimwatch.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.RedFlag;
import org.jspecify.annotations.Nullable;

/** Adds hits up to a score: weak ones and each group capped, what speaks for the customer taken off. */
final class ScoreFormula {

    private final Parameters parameters;
    private final int weakCap;
    private final int max;
    private final int strongHit;
    private final int maxWithoutStrongHit;
    private final int decisiveHit;
    private final int mitigationCap;

    ScoreFormula(Parameters parameters) {
        this.parameters = parameters;
        this.weakCap = parameters.whole("score.weak_cap");
        this.max = parameters.whole("score.max");
        this.strongHit = parameters.whole("score.strong_hit");
        this.maxWithoutStrongHit = parameters.whole("score.max_without_strong_hit");
        this.decisiveHit = parameters.whole("score.decisive_hit");
        this.mitigationCap = parameters.whole("mitigation.cap");
    }

    /** Whole-number parameters that it reads, besides a cap for each group. */
    static List<String> parameterNames() {
        return List.of(
                "score.weak_cap",
                "score.max",
                "score.strong_hit",
                "score.max_without_strong_hit",
                "score.decisive_hit",
                "mitigation.cap",
                "mitigation.video_consistent",
                "mitigation.police_certificate",
                "mitigation.first_scene_trace_match",
                "mitigation.cat_event");
    }

    Assessment assess(ClaimFacts facts, List<RedFlag> hits, List<String> unknown) {
        int weak = 0;
        int highest = 0;
        Map<String, Integer> groups = new TreeMap<>();
        for (RedFlag hit : hits) {
            highest = Math.max(highest, hit.points());
            if (Scale.isWeak(hit.points())) {
                weak += hit.points();
            } else {
                groups.merge(hit.group(), hit.points(), Integer::sum);
            }
        }
        weak = Math.min(weakCap, weak);
        int raw = weak;
        for (Map.Entry<String, Integer> group : groups.entrySet()) {
            raw += Math.min(parameters.whole("cap." + group.getKey()), group.getValue());
        }
        int favour = favour(facts);
        int mitigation = highest >= decisiveHit ? 0 : Math.min(mitigationCap, favour);
        int score = Math.max(0, Math.min(max, raw - mitigation));
        if (highest < strongHit) {
            score = Math.min(score, maxWithoutStrongHit);
        }
        return new Assessment(hits, unknown, weak, raw, favour, mitigation, score);
    }

    private int favour(ClaimFacts facts) {
        return points("video_consistent", facts.videoConsistent())
                + points("police_certificate", facts.policeCertificate())
                + points("first_scene_trace_match", facts.firstSceneTraceMatches())
                + points("cat_event", facts.catEvent());
    }

    private int points(String name, @Nullable Boolean holds) {
        return Boolean.TRUE.equals(holds) ? parameters.whole("mitigation." + name) : 0;
    }
}
