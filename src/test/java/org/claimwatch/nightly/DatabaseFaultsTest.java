package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.nightly.TestDatabase.Location;
import org.claimwatch.support.DatabaseServer;
import org.claimwatch.support.SmallDisk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What can happen to the database and the disks of a night: each time it ends soon, says what is the matter, and the same
 * command goes on once that is mended.
 */
class DatabaseFaultsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = 300;

    /** From the fault to the end, with everything that still has to be noted and can't be. */
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Shorter than in earnest, to keep the test short. */
    private static final String PATIENCE =
            "&socketTimeout=3000&sessionVariables=innodb_lock_wait_timeout=2,lock_wait_timeout=2";

    @TempDir
    private static Path shared;

    private static Path input;
    private static SortedMap<String, byte[]> undisturbed;

    @TempDir
    Path folder;

    private long faultAt;

    @BeforeAll
    static void runUndisturbed() throws SQLException {
        input = shared.resolve("input");
        Extract.write(input, CLAIMS, 5, DATE);
        try (TestProgram program = TestProgram.onH2(shared)) {
            assertThat(program.night(DATE, input, shared.resolve("output")).end())
                    .isEqualTo(End.COMPLETE);
        }
        undisturbed = NightFiles.read(shared.resolve("output").resolve(DATE.toString()));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"MYSQL", "MARIADB"})
    void aServerThatFailsAgainAndAgain(TestDatabase database) throws Exception {
        DatabaseServer server =
                database == TestDatabase.MYSQL ? DatabaseServer.assumeMysql() : DatabaseServer.assumeMariadb();
        Location plain = database.create(folder);
        Location location = new Location(plain.url() + PATIENCE, plain.user(), plain.password());
        try {
            endures(location, Disturbance.after(3000, fault(server::stop)), Trouble.DATABASE_GONE);
            server.start();
            endures(location, Disturbance.after(9000, fault(server::cutConnections)), Trouble.DATABASE_GONE);
            endures(location, Disturbance.at("vehicle history", fault(server::stop)), Trouble.DATABASE_GONE);
            server.start();
            endures(location, Disturbance.at("score", fault(server::freeze)), Trouble.DATABASE_GONE);
            server.thaw();
            enduresALock(server, location, "score", "lock tables claim_score write");
            enduresALock(server, location, "reconcile", "select * from night for update");
            endures(location, Disturbance.at("report", fault(server::stop)), Trouble.DATABASE_GONE);
        } finally {
            server.thaw();
            server.start();
        }
        completes(location, folder.resolve("output"));
    }

    @Test
    @Timeout(300)
    void aFullDiskUnderAnEmbeddedDatabase() throws Exception {
        try (SmallDisk disk = SmallDisk.on(folder.resolve("disk"), 200)) {
            Path database = disk.folder();
            endures(at(database), Disturbance.after(5000, fault(disk::fill)), Trouble.NO_ROOM);
            database = asTheNextProcessFindsIt(disk, database);
            endures(at(database), Disturbance.at("index claims", fault(disk::fill)), Trouble.NO_ROOM);
            database = asTheNextProcessFindsIt(disk, database);
            endures(at(database), Disturbance.at("score", fault(disk::fill)), Trouble.NO_ROOM);
            completes(at(asTheNextProcessFindsIt(disk, database)), folder.resolve("output"));
        }
    }

    private static Location at(Path database) throws SQLException {
        return TestDatabase.H2.create(database);
    }

    /** The engine keeps a broken database as long as this process lives: what counts is what lies on the disk. */
    private static Path asTheNextProcessFindsIt(SmallDisk disk, Path database) throws IOException {
        disk.empty();
        Path next = Files.createTempDirectory(disk.folder(), "next");
        Files.copy(database.resolve("claimwatch.mv.db"), next.resolve("claimwatch.mv.db"));
        return next;
    }

    @Test
    void aFullAndAReadOnlyDiskUnderTheOutput() throws Exception {
        Location location = TestDatabase.H2.create(folder);
        Path output = folder.resolve("output");
        try (SmallDisk disk = SmallDisk.on(output, 4)) {
            endures(location, Disturbance.at("report", fault(disk::fill)), Trouble.NO_ROOM);
            assertThat(output.resolve(DATE.toString())).isEmptyDirectory();
            disk.empty();
            endures(location, Disturbance.at("report", fault(() -> disk.readOnly(true))), Trouble.FILE);
            assertThat(output.resolve(DATE.toString())).isEmptyDirectory();
            disk.readOnly(false);
            completes(location, output);
        }
    }

    @Test
    void aFileInThePlaceOfTheOutputFolder() throws Exception {
        Location location = TestDatabase.H2.create(folder);
        Path output = folder.resolve("output");
        Files.writeString(output, "a file where the folder should be");

        endures(location, new SilentProgress(), Trouble.FILE);

        Files.delete(output);
        completes(location, output);
    }

    private Runnable fault(Runnable fault) {
        return () -> {
            fault.run();
            faultAt = System.nanoTime();
        };
    }

    private void enduresALock(DatabaseServer server, Location location, String step, String lock) throws Exception {
        try (Connection other = server.administrator(location.url());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            endures(
                    location,
                    Disturbance.at(step, fault(() -> {
                        try {
                            statement.execute(lock);
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    })),
                    Trouble.DATABASE_LOCKED);
        }
    }

    private void endures(Location location, Progress disturbance, Trouble expected) throws Exception {
        faultAt = System.nanoTime();
        try (TestProgram program = location.start()) {
            NightOutcome outcome = night(program, folder.resolve("output"), disturbance);

            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.FAILED);
            assertThat(outcome.trouble()).as("%s", outcome.messages()).isEqualTo(expected);
            assertThat(outcome.messages())
                    .isNotEmpty()
                    .allSatisfy(message -> assertThat(message).isNotBlank().doesNotContain("\n"));
            assertThat(Duration.ofNanos(System.nanoTime() - faultAt)).isLessThan(SOON);
        }
    }

    private static void completes(Location location, Path output) throws Exception {
        try (TestProgram program = location.start()) {
            NightOutcome outcome = night(program, output, new SilentProgress());
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
            assertThat(program.count("select count(*) from claim_score")).isEqualTo(CLAIMS);
            assertThat(program.count("select count(*) from night")).isOne();
        }
        NightFiles.assertSame(NightFiles.read(output.resolve(DATE.toString())), undisturbed);
    }

    /** A server takes a moment to notice that the last run is gone. */
    private static NightOutcome night(TestProgram program, Path output, Progress progress) throws Exception {
        NightOutcome outcome = null;
        for (int i = 0; i < 10 && (outcome == null || outcome.end() == End.BUSY); i++) {
            if (outcome != null) {
                TimeUnit.SECONDS.sleep(1);
            }
            outcome = program.night(new NightRequest(DATE, input, output, false, Locale.ENGLISH, progress));
        }
        return outcome;
    }
}
