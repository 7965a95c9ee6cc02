package org.claimwatch.oracle;

import java.util.HashMap;
import java.util.Map;

/** The score of a claim from its hits and what speaks for it. */
record Score(int pointsRaw, int mitigation, int score, String band, boolean strongHit) {

    private static final Map<String, Integer> CAPS =
            Map.of("PT", 60, "CH", 60, "DC", 60, "SE", 60, "TP", 30, "PN", 60, "AP", 40, "VH", 50, "DO", 50);

    static Score of(ClaimFile claim, Map<String, Finding> findings) {
        int weak = 0;
        Map<String, Integer> groups = new HashMap<>();
        int largest = 0;
        for (Map.Entry<String, Finding> entry : findings.entrySet()) {
            int points = entry.getValue().points();
            largest = Math.max(largest, points);
            if (points == 5) {
                weak += 5;
            } else if (points > 5) {
                groups.merge(entry.getKey().substring(0, 2), points, Integer::sum);
            }
        }
        int raw = Math.min(10, weak);
        for (Map.Entry<String, Integer> group : groups.entrySet()) {
            raw += Math.min(CAPS.get(group.getKey()), group.getValue());
        }
        int m = mitigating(claim);
        int mitigate = largest == 50 ? 0 : Math.min(30, m);
        int score = Math.max(0, Math.min(100, raw - mitigate));
        if (largest < 30) {
            score = Math.min(49, score);
        }
        return new Score(raw, mitigate, score, band(score, largest >= 30 && m < 15), largest >= 30);
    }

    private static int mitigating(ClaimFile claim) {
        return (claim.flagged("VIDEO_CONSISTENT") ? 20 : 0)
                + (claim.row.isTrue("police_certificate") ? 10 : 0)
                + (claim.firstSceneTraceMatches() ? 15 : 0)
                + (claim.row.has("cat_event_id") ? 15 : 0);
    }

    private static String band(int score, boolean strongUnmitigated) {
        if (score >= 80) {
            return "CRITICAL";
        }
        if (score >= 50) {
            return "HIGH";
        }
        if (score >= 35 || strongUnmitigated) {
            return "MEDIUM";
        }
        return score >= 15 ? "GUARDED" : "LOW";
    }
}
