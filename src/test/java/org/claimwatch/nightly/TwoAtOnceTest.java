package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.nightly.TestDatabase.Location;
import org.claimwatch.store.RunLock;
import org.claimwatch.store.RunLock.Holder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** One run at a time works on a database. */
class TwoAtOnceTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path INPUT = Path.of("sample-data");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theSecondIsToldWhoRunsSinceWhen(TestDatabase database) throws Exception {
        Location location = database.create(folder);
        try (TestProgram first = location.start();
                TestProgram second = location.start()) {
            List<NightOutcome> turnedAway = new ArrayList<>();
            List<Holder> holders = new ArrayList<>();
            Instant before = Instant.now().minusSeconds(1);
            NightOutcome outcome = first.night(request(DATE, Disturbance.at("score", () -> {
                try {
                    turnedAway.add(second.night(request(DATE, new SilentProgress())));
                    turnedAway.add(second.night(request(DATE.plusDays(1), new SilentProgress())));
                    turnedAway.add(second.load(DATE, INPUT));
                    holders.add(second.bean(NightRunner.class).holder().orElseThrow());
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            })));

            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
            assertThat(turnedAway).extracting(NightOutcome::end).containsExactly(End.BUSY, End.BUSY, End.BUSY);
            assertThat(holders).singleElement().satisfies(holder -> {
                assertThat(holder.task()).isEqualTo("nightly 2026-03-31");
                assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
                assertThat(holder.host()).isEqualTo(InetAddress.getLocalHost().getHostName());
                assertThat(holder.since()).isBetween(before, Instant.now());
            });
            assertThat(first.count("select count(*) from night")).isOne();

            assertThat(second.bean(NightRunner.class).holder()).isEmpty();
            assertThat(second.night(request(DATE.plusDays(1), new SilentProgress()))
                            .end())
                    .as("another date follows without a pause")
                    .isEqualTo(End.COMPLETE);
            assertThat(second.night(request(DATE, new SilentProgress())).end()).isEqualTo(End.COMPLETE_ALREADY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatADeadRunNotedIsKnownForThat(TestDatabase database) throws Exception {
        Holder dead = new Holder("nightly 2026-03-30", "batch-7", 4711, Instant.parse("2026-03-31T01:15:00Z"));
        try (TestProgram program = database.create(folder).start()) {
            program.bean(JdbcTemplate.class)
                    .update("insert into run_holder (lock_id, task, host, pid, since) values (1, 'nightly 2026-03-30',"
                            + " 'batch-7', 4711, '2026-03-31 01:15:00')");
            RunLock lock = program.bean(RunLock.class);

            assertThat(lock.isHeld()).isFalse();
            assertThat(program.bean(NightRunner.class).holder()).isEmpty();
            try (RunLock.Held held = lock.acquire(new Holder("load 2026-03-31", "here", 1, Instant.EPOCH))
                    .orElseThrow()) {
                assertThat(held.dead()).isEqualTo(Optional.of(dead));
            }
            try (RunLock.Held held = lock.acquire(new Holder("load 2026-03-31", "here", 1, Instant.EPOCH))
                    .orElseThrow()) {
                assertThat(held.dead()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"MYSQL", "MARIADB"})
    void aStatementThatADeadRunLeftAtWorkIsEnded(TestDatabase database) throws Exception {
        Location location = database.create(folder);
        try (TestProgram program = location.start();
                Connection dead = DriverManager.getConnection(location.url(), location.user(), location.password());
                Statement statement = dead.createStatement()) {
            dead.setAutoCommit(false);
            statement.executeUpdate("insert into night_claim (claim_no, event_id, loss_at, is_open, frequency_counts)"
                    + " values ('C', 'E', '2026-03-01', true, true)");
            CompletableFuture<Void> atWork = CompletableFuture.runAsync(() -> {
                try {
                    statement.executeUpdate("insert into night_invoice (issuer, document_number, claim_no, event_id)"
                            + " select 'I', 'N', 'C', sleep(300)");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            TimeUnit.SECONDS.sleep(1);
            assertThat(atWork).isNotDone();

            long started = System.nanoTime();
            NightOutcome outcome = program.night(request(DATE, new SilentProgress()));

            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(150));
            assertThatThrownBy(atWork::join).hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    private NightRequest request(LocalDate date, Progress progress) {
        return new NightRequest(
                date, date.equals(DATE) ? INPUT : null, folder.resolve("output"), false, Locale.ENGLISH, progress);
    }
}
