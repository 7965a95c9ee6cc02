package org.claimwatch.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Scores a night straight from the specification. */
public final class SpecOracle {

    private static final Map<String, Function<ClaimFile, Finding>> INDICATORS = new TreeMap<>(Map.ofEntries(
            Map.entry("PT-01", PolicyTiming::pt01),
            Map.entry("PT-02", PolicyTiming::pt02),
            Map.entry("PT-03", PolicyTiming::pt03),
            Map.entry("PT-04", PolicyTiming::pt04),
            Map.entry("CH-01", ClaimHistory::ch01),
            Map.entry("CH-02", ClaimHistory::ch02),
            Map.entry("CH-03", ClaimHistory::ch03),
            Map.entry("CH-04", ClaimHistory::ch04),
            Map.entry("DC-01", Damage::dc01),
            Map.entry("DC-02", Damage::dc02),
            Map.entry("DC-04", Damage::dc04),
            Map.entry("DC-05", DamageSigns::dc05),
            Map.entry("DC-07", DamageSigns::dc07),
            Map.entry("SE-01", SurveyEvidence::se01),
            Map.entry("SE-02", SurveyEvidence::se02),
            Map.entry("SE-03", SurveyEvidence::se03),
            Map.entry("SE-05", SurveyEvidence::se05),
            Map.entry("TP-01", TimeAndPlace::tp01),
            Map.entry("TP-02", TimeAndPlace::tp02),
            Map.entry("PN-01", PartiesAndLinks::pn01),
            Map.entry("PN-03", PartiesAndLinks::pn03),
            Map.entry("PN-04", PartiesAndLinks::pn04),
            Map.entry("AP-01", Amounts::ap01),
            Map.entry("AP-06", Amounts::ap06),
            Map.entry("VH-01", VehicleFacts::vh01),
            Map.entry("VH-03", VehicleFacts::vh03),
            Map.entry("DO-01", Documents::do01),
            Map.entry("DO-02", Documents::do02),
            Map.entry("DO-03", Documents::do03)));

    private SpecOracle() {}

    /** Every indicator of the first release. */
    public static Set<String> allIndicators() {
        return INDICATORS.keySet();
    }

    /**
     * The scores of the claims that are open on a business date, by claim_no.
     *
     * @param deliveries the folder of feeds that was delivered for each business date
     * @param indicators the codes that are in force; the others never fire
     */
    public static List<OracleScore> evaluate(
            SortedMap<LocalDate, Path> deliveries, LocalDate businessDate, Set<String> indicators) {
        Night night = new Night(new Feeds(deliveries, businessDate), businessDate, indicators);
        List<Assessment> assessed = night.claims.stream()
                .filter(ClaimFile::open)
                .map(claim -> new Assessment(claim, findings(claim)))
                .toList();
        Set<Assessment> deferred = beyondQuota(night, assessed);
        return assessed.stream()
                .map(assessment -> assessment.score(deferred.contains(assessment)))
                .sorted(Comparator.comparing(OracleScore::claimNo))
                .toList();
    }

    private static Map<String, Finding> findings(ClaimFile claim) {
        Map<String, Finding> findings = new TreeMap<>();
        INDICATORS.forEach((code, indicator) -> {
            if (claim.night.inForce.contains(code)) {
                findings.put(code, indicator.apply(claim));
            }
        });
        return findings;
    }

    private static Set<Assessment> beyondQuota(Night night, List<Assessment> assessed) {
        Set<Assessment> deferred = new HashSet<>();
        Map<String, List<Assessment>> byInstitution = Feeds.grouped(
                assessed.stream().filter(a -> a.route == Route.INVESTIGATION).toList(),
                a -> a.claim.row.text("institution_id"));
        byInstitution.forEach((institutionId, ranked) -> {
            Row institution = night.institutions.get(institutionId);
            if (institution != null && institution.has("investigation_daily_quota")) {
                ranked.stream()
                        .sorted(Comparator.comparing(Assessment::first)
                                .thenComparing(Assessment::priority)
                                .reversed()
                                .thenComparing(a -> a.claim.claimNo))
                        .skip(Long.parseLong(institution.text("investigation_daily_quota")))
                        .forEach(deferred::add);
            }
        });
        return deferred;
    }
}
