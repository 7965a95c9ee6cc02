package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwatch.claim.Feed;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.score.OwnFieldExample;
import org.claimwatch.score.RuleSet;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights with the insurer's own fields, with and without the example rule that reads them. */
@OnEachDatabase
class OwnFieldNightTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    private Path folder;

    @Test
    void theExampleScoresWhatTheFieldsSayAsOfTheDate() throws IOException, SQLException {
        RuleSet rules = RuleSet.load(OwnFieldExample.install(folder.resolve("rules")));

        Map<String, String[]> scores = scores(night(rules, DATE, "with"), DATE);

        assertThat(hits(scores, "C-CLOSE")).contains("OW-01:15");
        assertThat(hits(scores, "C-DAY")).contains("OW-01:5");
        assertThat(hits(scores, "C-WORKSHOP")).doesNotContain("OW-01");
        assertThat(hits(scores, "C-TOMORROW")).as("known only on the day after").doesNotContain("OW-01");
        assertThat(unknown(scores, "C-TOMORROW")).contains("OW-01");
        assertThat(hits(scores, "C-WORDS")).doesNotContain("OW-01");
        assertThat(unknown(scores, "C-WORDS")).contains("OW-01");
        assertThat(unknown(scores, "C-BASE")).contains("OW-01");
        assertThat(Files.readAllLines(folder.resolve("with/2026-03-31/data-quality.csv")))
                .contains("issue,ATTRIBUTE_TYPE box_unplugged_hours,,,,1,,");
    }

    @Test
    void aDayLaterTheFieldIsKnown() throws IOException, SQLException {
        RuleSet rules = RuleSet.load(OwnFieldExample.install(folder.resolve("rules")));

        Map<String, String[]> scores = scores(night(rules, DATE.plusDays(1), "later"), DATE.plusDays(1));

        assertThat(hits(scores, "C-TOMORROW")).contains("OW-01:15");
    }

    @Test
    void theStandardRulesTakeNoNoticeOfTheFields() throws IOException, SQLException {
        Map<String, String[]> scores = scores(night(TestProgram.ruleSet(), DATE, "without"), DATE);

        assertThat(scores)
                .hasSize(6)
                .allSatisfy((claimNo, fields) ->
                        assertThat(String.join(",", fields)).doesNotContain("OW-01"));
        assertThat(Files.readString(folder.resolve("without/2026-03-31/data-quality.csv")))
                .doesNotContain("ATTRIBUTE_TYPE");
    }

    private Path night(RuleSet rules, LocalDate date, String output) throws SQLException {
        SmallDelivery delivery = new SmallDelivery();
        for (String claimNo : new String[] {"C-CLOSE", "C-DAY", "C-WORKSHOP", "C-TOMORROW", "C-WORDS"}) {
            delivery.row(Feed.CLAIMS, "claim_no", claimNo, "event_id", "E-" + claimNo);
        }
        field(delivery, "C-CLOSE", "box_unplugged_hours", "1.5", "2026-03-31T23:59");
        field(delivery, "C-DAY", "box_unplugged_hours", "24", "");
        field(delivery, "C-WORKSHOP", "box_unplugged_hours", "1", "");
        field(delivery, "C-WORKSHOP", "box_in_workshop", "true", "");
        field(delivery, "C-TOMORROW", "box_unplugged_hours", "1", "2026-04-01T00:00");
        field(delivery, "C-WORDS", "box_unplugged_hours", "two", "");
        field(delivery, "C-WORDS", "never_heard_of", "two", "");
        Path input = delivery.write(folder.resolve("input"));
        try (TestProgram program = TestProgram.in(folder)) {
            NightOutcome outcome = program.night(
                    new NightRequest(date, input, folder.resolve(output), false, Locale.ENGLISH, new SilentProgress()),
                    rules);
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        }
        return folder.resolve(output);
    }

    private static void field(SmallDelivery delivery, String claimNo, String name, String value, String knownAt) {
        delivery.row(Feed.CLAIM_ATTRIBUTES, "claim_no", claimNo, "name", name, "value", value, "known_at", knownAt);
    }

    private static String hits(Map<String, String[]> scores, String claimNo) {
        return scores.get(claimNo)[7];
    }

    private static String unknown(Map<String, String[]> scores, String claimNo) {
        return scores.get(claimNo)[8];
    }

    private static Map<String, String[]> scores(Path output, LocalDate date) throws IOException {
        return Files.readAllLines(output.resolve(date + "/claim-scores.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields));
    }
}
