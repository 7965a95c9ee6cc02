package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.Evidence.Content;
import org.claimwatch.claim.Explanation;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.store.Nights;
import org.claimwatch.store.StoredResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rows that hits rest on: of each indicator, those of the first claim of the sample with each number of points, in
 * {@code src/test/resources/golden/explain/evidence.txt}. After a change that is meant, it is written anew with
 *
 * <pre>mvn test -Dtest=EvidenceTest -Dgolden.update=true</pre>
 */
class EvidenceTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path GOLDEN = Path.of("src/test/resources/golden/explain/evidence.txt");

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

        String told = first.entrySet().stream()
                .map(entry -> rows(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining("\n"));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, told);
        }
        assertThat(told).isEqualTo(Files.readString(GOLDEN));
        assertThat(first.keySet().stream().map(key -> key.substring(0, key.indexOf(' '))))
                .containsAll(TestProgram.ruleSet().indicators().stream()
                        .map(Indicator::code)
                        .toList());
    }

    private static String rows(Explanation claim, String hit) {
        String code = hit.substring(0, hit.indexOf(' '));
        String tier = claim.scored().hits().stream()
                .filter(flag -> flag.code().equals(code))
                .map(RedFlag::tier)
                .findFirst()
                .orElseThrow();
        return claim.evidence().stream()
                .filter(row -> row.code().equals(code))
                .map(row -> "  " + row.kind() + " " + row.id() + " " + values(row) + "\n")
                .collect(Collectors.joining(
                        "", hit + " " + tier + " " + claim.scored().claimNo() + "\n", ""));
    }

    private static String values(Evidence row) {
        return row.values().stream()
                .map(value -> value.label() + "=" + content(value.content()))
                .collect(Collectors.joining(" "));
    }

    private static Object content(Content content) {
        if (content instanceof Content.Time time) {
            return time.time();
        } else if (content instanceof Content.Day day) {
            return day.day();
        } else if (content instanceof Content.Money money) {
            return money.amount();
        } else if (content instanceof Content.Number number) {
            return number.number();
        } else if (content instanceof Content.Truth truth) {
            return truth.holds();
        } else if (content instanceof Content.Code code) {
            return code.code();
        }
        return ((Content.Text) content).text();
    }
}
