package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Night.Status;
import org.claimwatch.nightly.NightOutcome.End;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Every row and every claim is accounted for; where one is not, the night ends with code 6 and reports nothing. */
class NothingIsLostTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private TestProgram program;

    @BeforeEach
    void start() {
        program = TestProgram.onH2(folder);
    }

    @AfterEach
    void stop() {
        program.close();
    }

    /** Three claims, a bad one, an orphan, a party that comes twice and one that never changes. */
    private static SmallDelivery delivery() {
        return new SmallDelivery()
                .row(Feed.CLAIMS, "claim_no", "C-1")
                .row(Feed.CLAIMS, "claim_no", "C-BAD", "loss_cause", "METEOR")
                .row(Feed.CLAIMS, "claim_no", "C-CLOSED", "status", "CLOSED", "closed_at", "2026-03-20T10:00")
                .row(Feed.SURVEYS, "survey_id", "S-1", "claim_no", "C-NOWHERE")
                .row(Feed.PARTIES, "party_id", "P1", "updated_at", "2026-03-01T10:00")
                .row(Feed.PARTIES, "party_id", "P1", "updated_at", "2026-03-02T10:00", "licence_class", "C1")
                .row(Feed.PARTIES, "party_id", "P2");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private NightOutcome night(LocalDate date, SmallDelivery delivery) throws SQLException {
        return program.night(date, delivery.write(folder.resolve("input-" + date)), output());
    }

    private JsonNode input(LocalDate date, String file) {
        for (JsonNode input : NightFiles.run(output().resolve(date.toString())).get("inputs")) {
            if (input.get("file").asString().equals(file)) {
                return input;
            }
        }
        throw new AssertionError(file);
    }

    private static void assertCounts(JsonNode input, long rows, long loaded, long unchanged, long rejected) {
        assertThat(input.get("rows").asLong()).as("rows").isEqualTo(rows);
        assertThat(input.get("loaded").asLong()).as("loaded").isEqualTo(loaded);
        assertThat(input.get("unchanged").asLong()).as("unchanged").isEqualTo(unchanged);
        assertThat(input.get("rejected").asLong()).as("rejected").isEqualTo(rejected);
    }

    @Test
    void readIsLoadedAndRejectedForEachFeed() throws SQLException {
        assertThat(night(DATE, delivery()).end()).isEqualTo(End.COMPLETE);
        assertCounts(input(DATE, "claims.csv"), 4, 3, 0, 1);
        assertCounts(input(DATE, "surveys.csv"), 1, 0, 0, 1);
        assertCounts(input(DATE, "parties.csv"), 3, 3, 0, 0);

        LocalDate next = DATE.plusDays(1);
        assertThat(night(next, delivery().row(Feed.PARTIES, "party_id", "P3")).end())
                .isEqualTo(End.COMPLETE);
        assertCounts(input(next, "claims.csv"), 4, 3, 3, 1);
        assertCounts(input(next, "parties.csv"), 4, 4, 2, 0);
        JsonNode counts = NightFiles.run(output().resolve(next.toString())).get("counts");
        assertThat(counts.get("read").asLong()).isEqualTo(4);
        assertThat(counts.get("scored").asLong()).isEqualTo(2);
        assertThat(counts.get("rejected").asLong()).isEqualTo(1);
        assertThat(counts.get("out_of_scope").asLong()).isEqualTo(1);
    }

    @Test
    void aStagedRowThatIsGoneIsMissed() throws SQLException {
        tamperAtTheEndOf(
                Feed.PARTIES,
                "delete from stage_parties where party_id = 'P2'",
                "parties.csv: read 3 rows, but took 2");
        assertThat(StoredRows.counts(program))
                .allSatisfy((feed, rows) -> assertThat(rows).isZero());
        assertThat(program.count("select count(*) from delivery")).isZero();
    }

    @Test
    void aRowThatIsGoneFromItsTableIsMissed() throws SQLException {
        program.bean(JdbcTemplate.class)
                .execute("create trigger gone after insert on night_step for each statement call '"
                        + Tampering.class.getName() + "'");
        Tampering.statement = "delete from claims where claim_no = 'C-1'";

        NightOutcome outcome = night(DATE, delivery());

        assertThat(outcome.end()).isEqualTo(End.UNRECONCILED);
        assertThat(outcome.messages()).hasSize(1);
        assertThat(outcome.messages().get(0)).contains("claims.csv", "no longer in the database");
        assertThat(output()).doesNotExist();
    }

    @Test
    void aScoreThatIsGoneIsMissed() throws SQLException {
        program.bean(JdbcTemplate.class)
                .execute("create trigger gone after update on claim_score for each statement call '"
                        + Tampering.class.getName() + "'");
        program.bean(JdbcTemplate.class)
                .execute("create trigger lost after insert on night_step for each statement call '"
                        + Tampering.class.getName() + "'");
        Tampering.statement = "delete from claim_score where claim_no = 'C-1'";

        NightOutcome outcome = night(DATE, delivery());

        assertThat(outcome.end()).isEqualTo(End.UNRECONCILED);
        assertThat(outcome.messages().get(0)).contains("read 4 claims, but scored 1, rejected 1 and left out 1");
        assertThat(outcome.night().status()).isEqualTo(Status.UNRECONCILED);
        assertThat(output()).doesNotExist();
    }

    private void tamperAtTheEndOf(Feed feed, String statement, String words) throws SQLException {
        Tampering.statement = statement;
        program.bean(JdbcTemplate.class)
                .execute("create trigger gone after insert on staged_file for each row call '"
                        + Tampering.class.getName() + "'");
        NightOutcome outcome = night(DATE, delivery());
        assertThat(outcome.end()).isEqualTo(End.UNRECONCILED);
        assertThat(outcome.messages()).hasSize(1);
        assertThat(outcome.messages().get(0)).contains(words, feed.fileName());
        assertThat(output()).doesNotExist();
        assertThat(program.bean(DeliveryRunner.class)
                        .run(folder.resolve("input-" + DATE), DATE, Locale.CHINESE, new SilentProgress())
                        .end())
                .isEqualTo(End.UNRECONCILED);
    }

    /** Somebody else's hand in the database while a night runs. */
    public static final class Tampering implements org.h2.api.Trigger {
        static volatile String statement = "";

        @Override
        public void fire(java.sql.Connection connection, Object[] old, Object[] now) throws SQLException {
            try (java.sql.Statement tampering = connection.createStatement()) {
                tampering.execute(statement);
            }
        }
    }

    @Test
    void aRefusedDeliveryLeavesTheRejectsOfTheNightAsTheyWere() throws Exception {
        night(DATE, delivery());
        Path files = output().resolve(DATE.toString());
        var before = NightFiles.read(files);

        Path bad = delivery().write(folder.resolve("bad"));
        Files.delete(bad.resolve("policies.csv"));
        assertThat(program.load(DATE, bad).end()).isEqualTo(End.INPUT_REFUSED);
        Path told = program.bean(Reporting.class).writeDelivery(DATE, Locale.ENGLISH, output());

        NightFiles.assertSame(NightFiles.read(files), before);
        assertThat(told).isNotEqualTo(files);
        assertThat(NightFiles.csv(told.resolve("rejected-rows.csv")))
                .extracting(row -> row.getField("file"))
                .contains("policies.csv");
        assertThat(program.count("select count(*) from reject")).isEqualTo(2);
    }

    @Test
    void aDeliveryAfterTheNightKeepsWhatItsIndicatorsSaid() throws Exception {
        night(DATE, delivery());
        Path files = output().resolve(DATE.toString());
        long indicators = indicators(files);
        assertThat(indicators).isGreaterThan(20);

        SmallDelivery later = delivery().row(Feed.PARTIES, "party_id", "P9");
        assertThat(program.load(DATE, later.write(folder.resolve("later"))).end())
                .isEqualTo(End.COMPLETE);
        assertThat(program.bean(Reporting.class).writeDelivery(DATE, Locale.ENGLISH, output()))
                .isEqualTo(files);

        assertThat(indicators(files)).isEqualTo(indicators);
        assertThat(NightFiles.csv(files.resolve("data-quality.csv")))
                .filteredOn(row -> row.getField("name").equals("parties"))
                .extracting(row -> row.getField("rows"))
                .containsExactly("4");
    }

    private static long indicators(Path files) {
        return NightFiles.csv(files.resolve("data-quality.csv")).stream()
                .filter(row -> row.getField("subject").equals("indicator"))
                .count();
    }
}
