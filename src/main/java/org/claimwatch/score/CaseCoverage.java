package org.claimwatch.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.score.CaseReport.Coverage;
import org.claimwatch.score.CaseReport.Gap;
import org.claimwatch.score.CaseReport.Reach;

/** Finds out what the cases of a rule set reach, and what they don't. */
final class CaseCoverage {

    private static final String SEPARATOR = " ";

    private final Map<Reach, int[]> counts = new EnumMap<>(Reach.class);
    private final List<Gap> gaps = new ArrayList<>();

    static CaseReport report(RuleSource source, List<CaseResult> results) {
        CaseCoverage coverage = new CaseCoverage();
        Set<String> verdicts = new HashSet<>();
        Set<String> firing = new HashSet<>();
        for (CaseResult result : results) {
            verdicts.add(result.code() + SEPARATOR + result.got());
            if (result.flag() != null) {
                firing.add(result.code());
            }
        }
        for (RuleFile rule : source.rules()) {
            String code = rule.code();
            coverage.count(Reach.FIRING, firing.contains(code), new Gap(Reach.FIRING, code, rule.path(), 0, 0));
            coverage.count(
                    Reach.SILENT,
                    verdicts.contains(code + SEPARATOR + CaseTable.CLEAR),
                    new Gap(Reach.SILENT, code, rule.path(), 0, 0));
            for (Tier tier : rule.tiers()) {
                Reach reach = tier.isUnknown() ? Reach.UNKNOWN : Reach.TIER;
                String verdict = tier.isUnknown() ? CaseTable.UNKNOWN : tier.name();
                coverage.count(
                        reach,
                        verdicts.contains(code + SEPARATOR + verdict),
                        new Gap(
                                reach,
                                tier.where().text(),
                                rule.path(),
                                tier.where().line(),
                                tier.where().column()));
            }
        }
        return new CaseReport(results, coverage.counts(), coverage.gaps);
    }

    private void count(Reach reach, boolean reached, Gap gap) {
        int[] count = counts.computeIfAbsent(reach, kind -> new int[2]);
        count[1]++;
        if (reached) {
            count[0]++;
        } else {
            gaps.add(gap);
        }
    }

    private List<Coverage> counts() {
        return counts.entrySet().stream()
                .map(count -> new Coverage(count.getKey(), count.getValue()[0], count.getValue()[1]))
                .toList();
    }
}
