package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.score.RuleSet;
import org.claimwatch.support.Browser;
import org.claimwatch.support.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of a generated night on which nearly every claim is flagged, each with its own reasons and sheet: how large it is, how
 * long it takes to open and to filter. Told on the console; needs no database server:
 * {@code mvn -Pbench test -Dbench.claims=20000 -Dtest=LargePageBench}.
 */
@InBrowser
class LargePageBench {
    private static final int CLAIMS = Integer.getInteger("bench.claims", 20_000);
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final long SEED = 2026;
    private static final int ROUNDS = 5;
    /** So that every claim with an estimate is flagged, and most have a hit. */
    private static final Map<String, String> LIMITS = Map.of(
            "major_damage: 50000", "major_damage: 0",
            "weak:             {points: 5,  max_days: 30}", "weak:             {points: 5,  max_days: 366}",
            "weak:           {points: 5,  above_hours: 24}", "weak:           {points: 5,  above_hours: 0.2}");

    private static final List<String> FILTERS = List.of(
            "",
            "?route=INVESTIGATION",
            "?route=DESK_REVIEW",
            "?q=0999",
            "?indicator=TP-02&sort=claim",
            "?due=needed&sort=-amount",
            "?amount=5000",
            "?sort=-score");

    private final Browser browser;

    LargePageBench(Browser browser) {
        this.browser = browser;
    }

    @Test
    void opensAndFilters(@TempDir Path folder) throws Exception {
        Path page = page(folder);
        long opened = browser.millisecondsToOpen(page, "#/list", ".work a.claim");
        String flagged = browser.text(".result b");
        String claim = browser.text(".work tbody tr:nth-child(5) a.claim");
        List<Long> filtered = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String filter : FILTERS) {
                browser.go("#/list" + filter);
                browser.waitUntil("location.hash === '#/list" + filter + "'");
                browser.waitFor(".result[data-milliseconds]");
                filtered.add(Long.valueOf(
                        (String) browser.run("return document.querySelector('.result').dataset.milliseconds")));
            }
        }
        Collections.sort(filtered);
        long sheet = browser.millisecondsToOpen(page, "#/claim/" + claim, ".chart-timeline svg text");
        System.out.printf(
                "report.html of %s: %,d bytes; the list is there %d ms after opening, a sheet %d ms;"
                        + " %d changes of filters: median %d ms, worst %d ms%n",
                flagged,
                Files.size(page),
                opened,
                sheet,
                filtered.size(),
                filtered.get(filtered.size() / 2),
                filtered.get(filtered.size() - 1));
        assertThat(Integer.parseInt(flagged.replaceAll(" .*|,", "")))
                .as("flagged claims")
                .isGreaterThan(CLAIMS * 9 / 10);
    }

    private static Path page(Path folder) throws Exception {
        Extract.write(folder.resolve("extract"), CLAIMS, SEED, DATE);
        try (TestProgram program = TestProgram.onH2(folder)) {
            NightOutcome outcome = program.night(
                    new NightRequest(
                            DATE, folder.resolve("extract"), folder, false, Locale.ENGLISH, new SilentProgress()),
                    RuleSet.load(rules(folder)));
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        }
        return folder.resolve(DATE.toString()).resolve("report.html");
    }

    private static Path rules(Path folder) throws IOException {
        Path rules = TestFiles.copy(TestProgram.RULES, folder.resolve("rules"));
        Path parameters = rules.resolve("parameters.yml");
        String text = Files.readString(parameters);
        for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
            assertThat(text).contains(limit.getKey());
            text = text.replace(limit.getKey(), limit.getValue());
        }
        Files.writeString(parameters, text);
        return rules;
    }
}
