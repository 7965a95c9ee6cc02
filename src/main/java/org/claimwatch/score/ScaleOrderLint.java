package org.claimwatch.score;

import java.util.List;
import org.claimwatch.claim.Parameters;

/** Checks that the parameters which divide a scale stand in its order. */
final class ScaleOrderLint {
    /** Each must not be greater than the next. */
    private static final List<List<String>> ASCENDING = List.of(
            List.of("band.guarded", "band.medium", "band.high", "band.critical", "score.max"),
            List.of("score.max_without_strong_hit", "score.max"),
            List.of("score.strong_hit", "score.decisive_hit"),
            List.of("due.one_day_max_damage", "due.two_days_max_damage"),
            List.of("window.half_year_days", "window.year_days"));

    private ScaleOrderLint() {}

    static void check(RuleSource source, Findings findings) {
        Parameters parameters = source.parameters();
        for (List<String> names : ASCENDING) {
            for (int i = 1; i < names.size(); i++) {
                String lower = names.get(i - 1);
                String upper = names.get(i);
                if (parameters.has(lower)
                        && parameters.has(upper)
                        && parameters.number(lower) > parameters.number(upper)) {
                    findings.add(
                            RuleFolder.PARAMETERS,
                            source.parameterFile().line(lower),
                            0,
                            lower + " ("
                                    + Values.plain(parameters.number(lower)).get(0) + ") must not be above " + upper
                                    + " ("
                                    + Values.plain(parameters.number(upper)).get(0) + ")");
                }
            }
        }
    }
}
