package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.Evidence.Kind;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Night;
import org.claimwatch.store.Nights;
import org.claimwatch.store.StoredResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows that hits rest on: those of the first claim of the sample with each indicator and number of points. */
class EvidenceTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Map<String, Kind> LOOKED_FOR = Map.ofEntries(
            Map.entry("PT-01", Kind.POLICY),
            Map.entry("PT-02", Kind.POLICY),
            Map.entry("PT-03", Kind.ENDORSEMENT),
            Map.entry("PT-04", Kind.POLICY),
            Map.entry("CH-01", Kind.LINKED_CLAIM),
            Map.entry("CH-02", Kind.LINKED_CLAIM),
            Map.entry("CH-03", Kind.LINKED_CLAIM),
            Map.entry("CH-04", Kind.LINKED_CLAIM),
            Map.entry("DC-01", Kind.ESTIMATE_LINE),
            Map.entry("DC-02", Kind.ESTIMATE_LINE),
            Map.entry("DC-07", Kind.SURVEY),
            Map.entry("SE-03", Kind.PHOTO),
            Map.entry("PN-03", Kind.LINKED_CLAIM),
            Map.entry("PN-04", Kind.PARTY),
            Map.entry("AP-01", Kind.ESTIMATE_LINE),
            Map.entry("VH-01", Kind.VEHICLE),
            Map.entry("DO-02", Kind.DOCUMENT));

    @TempDir
    Path folder;

    @Test
    void everyIndicatorNamesTheRowsThatItRestsOn() throws Exception {
        Map<String, Explanation> first = new TreeMap<>();
        try (TestProgram program = TestProgram.onH2(folder)) {
            program.night(DATE, Path.of("sample-data"), folder.resolve("output"));
            Night night = program.bean(Nights.class).completed(DATE).orElseThrow();
            List<String> claimNos = new ArrayList<>();
            program.bean(StoredResults.class).of(night).eachScored(claim -> claimNos.add(claim.claimNo()));
            program.bean(Explaining.class).of(night, TestProgram.ruleSet(), new SilentProgress(), explanations -> {
                explanations.each(
                        claimNos,
                        claim -> claim.scored()
                                .hits()
                                .forEach(hit -> first.putIfAbsent(hit.code() + " " + hit.points(), claim)));
                return night;
            });
        }

        first.forEach((hit, claim) -> {
            String code = hit.substring(0, hit.indexOf(' '));
            List<Kind> kinds = claim.evidence().stream()
                    .filter(row -> row.code().equals(code))
                    .map(Evidence::kind)
                    .toList();
            assertThat(kinds).as(hit).isNotEmpty();
            if (LOOKED_FOR.containsKey(code)) {
                assertThat(kinds).as(hit).contains(LOOKED_FOR.get(code));
            }
        });
        assertThat(first.keySet().stream().map(key -> key.substring(0, key.indexOf(' '))))
                .containsAll(TestProgram.ruleSet().indicators().stream()
                        .map(Indicator::code)
                        .toList());
    }
}
