package org.claimwatch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dense claims are dense: whatever the specification names, they bring about. */
class OracleSelfTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 7);
    private static final int SEEDS = 12;
    private static final int CLAIMS = 300;
    private static final int AT_LEAST = 4;

    private static final String TIERS = "PT-01:30 PT-01:15 PT-01:5 PT-02:30 PT-02:15 PT-02:5 PT-03:30 PT-03:15 PT-04:50"
            + " PT-04:30 CH-01:30 CH-01:15 CH-02:30 CH-02:15 CH-03:50 CH-03:30 CH-03:15 CH-04:50 CH-04:15 DC-01:30"
            + " DC-01:15 DC-02:30 DC-02:15 DC-04:30 DC-04:15 DC-05:30 DC-05:15 DC-07:30 DC-07:15 SE-01:30 SE-01:15"
            + " SE-01:5 SE-02:15 SE-02:5 SE-03:50 SE-03:30 SE-03:15 SE-05:15 TP-01:15 TP-01:5 TP-02:15 TP-02:5"
            + " PN-01:15 PN-01:5 PN-03:30 PN-03:15 PN-04:50 PN-04:30 AP-01:30 AP-01:15 AP-06:15 AP-06:5 VH-01:30"
            + " VH-01:15 VH-03:50 VH-03:30 VH-03:5 DO-01:5 DO-02:15 DO-02:5 DO-03:50 DO-03:30";
    private static final String TRIGGERS = "H-02 H-04 H-05 H-06 H-07 H-08 H-09 H-10 H-11";
    private static final String BANDS = "LOW GUARDED MEDIUM HIGH CRITICAL";
    private static final String OUTCOMES = "SIDE_MIXUP DEFERRED_TO_RE_SURVEY_SCENE DEFERRED_TO_PROBLEM_CASE";

    @TempDir
    Path folder;

    @Test
    void everyTierTriggerBandAndRouteOccurs() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            SortedMap<LocalDate, Path> deliveries = delivered(seed);
            evaluate(deliveries, DATE).forEach(score -> count(seen, score));
            seen.merge("SIDE_MIXUP", sideMixUps(deliveries), Integer::sum);
        }
        String routes = String.join(
                " ", List.of(Route.values()).stream().map(Route::name).toList());
        for (String name :
                String.join(" ", TIERS, TRIGGERS, BANDS, OUTCOMES, routes).split(" ")) {
            assertThat(seen.getOrDefault(name, 0)).as(name).isGreaterThanOrEqualTo(AT_LEAST);
        }
        SpecOracle.allIndicators()
                .forEach(code -> assertThat(TIERS).as("tiers of " + code).contains(code));
    }

    private static void count(Map<String, Integer> seen, OracleScore score) {
        for (String name : (score.hits() + "|" + score.triggers()).split("\\|")) {
            seen.merge(name, 1, Integer::sum);
        }
        seen.merge(score.band(), 1, Integer::sum);
        seen.merge((score.deferred() ? "DEFERRED_TO_" : "") + score.route(), 1, Integer::sum);
    }

    private static int sideMixUps(SortedMap<LocalDate, Path> deliveries) {
        Night night = new Night(new Feeds(deliveries, DATE), DATE, SpecOracle.allIndicators());
        return (int) night.claims.stream()
                .filter(ClaimFile::open)
                .filter(claim -> Damage.dc01(claim).hit() && Damage.sideMixUp(claim))
                .count();
    }

    @Test
    void aboutHalfTheClaimsAreOpen() {
        int open = 0;
        for (int seed = 1; seed <= 4; seed++) {
            open += evaluate(delivered(seed), DATE).size();
        }
        assertThat(open).isBetween(4 * CLAIMS * 4 / 10, 4 * CLAIMS * 8 / 10);
    }

    @Test
    void theSameSeedGivesTheSameClaims() {
        List<OracleScore> first = evaluate(delivered(5), DATE);
        assertThat(evaluate(delivered(5), DATE)).isEqualTo(first);
        assertThat(evaluate(delivered(6), DATE)).isNotEqualTo(first);
    }

    @Test
    void aPastNightDoesNotSeeALaterDelivery() {
        SortedMap<LocalDate, Path> deliveries = delivered(7);
        List<OracleScore> first = evaluate(deliveries, DATE);
        List<OracleScore> unchanged = evaluate(deliveries, LATER);
        deliveries.put(LATER, folder.resolve("later"));
        DenseClaims.writeLater(deliveries.get(LATER), 7, CLAIMS, DATE, LATER);
        assertThat(evaluate(deliveries, DATE)).isEqualTo(first);
        List<OracleScore> later = evaluate(deliveries, LATER);
        assertThat(later).isNotEqualTo(unchanged).hasSizeGreaterThan(CLAIMS / 4);
        assertThat(unchanged).isNotEqualTo(first);
    }

    private SortedMap<LocalDate, Path> delivered(int seed) {
        Path feeds = folder.resolve("seed-" + seed);
        DenseClaims.write(feeds, seed, CLAIMS, DATE);
        return new TreeMap<>(Map.of(DATE, feeds));
    }

    private static List<OracleScore> evaluate(SortedMap<LocalDate, Path> deliveries, LocalDate date) {
        return SpecOracle.evaluate(deliveries, date, SpecOracle.allIndicators());
    }
}
