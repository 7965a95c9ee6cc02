package org.claimwatch.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ScoreSteps;
import org.claimwatch.claim.ScoreSteps.Favour;
import org.claimwatch.claim.ScoreSteps.Group;
import org.claimwatch.claim.SuppressedFlag;
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

    Assessment assess(ClaimFacts facts, List<RedFlag> hits, List<SuppressedFlag> suppressed, List<String> unknown) {
        ScoreSteps steps = steps(facts, hits);
        return new Assessment(
                hits,
                suppressed,
                unknown,
                steps.weak(),
                steps.raw(),
                steps.favour(),
                steps.mitigation(),
                steps.score());
    }

    /** How the hits add up. */
    ScoreSteps steps(ClaimFacts facts, List<RedFlag> hits) {
        return steps(favours(facts), hits);
    }

    /** The score of hits when what speaks for the customer is known as a sum only. */
    int score(List<RedFlag> hits, int favour) {
        return steps(List.of(new Favour("", favour)), hits).score();
    }

    private ScoreSteps steps(List<Favour> favours, List<RedFlag> hits) {
        int weak = 0;
        int highest = 0;
        Map<String, Integer> sums = new TreeMap<>();
        for (RedFlag hit : hits) {
            highest = Math.max(highest, hit.points());
            if (Scale.isWeak(hit.points())) {
                weak += hit.points();
            } else {
                sums.merge(hit.group(), hit.points(), Integer::sum);
            }
        }
        List<Group> groups = new ArrayList<>(sums.size());
        sums.forEach((group, sum) -> groups.add(new Group(group, sum, parameters.whole("cap." + group))));
        int favour = 0;
        for (Favour one : favours) {
            favour += one.points();
        }
        return new ScoreSteps(
                weak,
                weakCap,
                groups,
                favours,
                mitigationCap,
                highest >= decisiveHit,
                highest >= decisiveHit ? 0 : Math.min(mitigationCap, favour),
                max,
                highest >= strongHit,
                maxWithoutStrongHit);
    }

    private List<Favour> favours(ClaimFacts facts) {
        List<Favour> favours = new ArrayList<>();
        add("video_consistent", facts.videoConsistent(), favours);
        add("police_certificate", facts.policeCertificate(), favours);
        add("first_scene_trace_match", facts.firstSceneTraceMatches(), favours);
        add("cat_event", facts.catEvent(), favours);
        return favours;
    }

    private void add(String name, @Nullable Boolean holds, List<Favour> favours) {
        if (Boolean.TRUE.equals(holds)) {
            favours.add(new Favour(name, parameters.whole("mitigation." + name)));
        }
    }
}
