package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.DatabaseServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A night gives the same bytes however many threads work on it, and by whichever way its rows come into the database. */
class ThreadsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    /** More than a page of open claims for each of several threads. */
    private static final int CLAIMS = 3100;

    @TempDir
    private static Path shared;

    private static Path input;
    private static SortedMap<String, byte[]> byOneThread;

    @TempDir
    Path folder;

    @BeforeAll
    static void runByOneThread() throws SQLException {
        input = shared.resolve("input");
        Extract.write(input, CLAIMS, 11, DATE);
        TestFiles.edit(input.resolve("documents.csv"), lines -> {
            String[] fields = lines.get(1).split(",", -1);
            fields[4] = "\"A\\B\tC\\N\"";
            lines.set(1, String.join(",", fields));
            return lines;
        });
        byOneThread = night(TestDatabase.H2.create(shared), shared, 1);
    }

    private static SortedMap<String, byte[]> night(TestDatabase.Location location, Path folder, int threads)
            throws SQLException {
        try (TestProgram program = location.start("--claimwatch.threads=" + threads)) {
            NightOutcome outcome = program.night(DATE, input, folder.resolve("output"));
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
            assertThat(program.count("select count(*) from documents where issuer = ?", "A\\B\tC\\N"))
                    .isOne();
        }
        return NightFiles.read(folder.resolve("output").resolve(DATE.toString()));
    }

    @Test
    void fourThreadsGiveWhatOneGives() throws SQLException {
        NightFiles.assertSame(night(TestDatabase.H2.create(folder), folder, 4), byOneThread);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"MYSQL", "MARIADB"})
    void rowsStreamedToAServerGiveTheSame(TestDatabase database) throws SQLException {
        TestDatabase.Location location = database.create(folder);
        letStreamsIn(database, "on");
        try {
            NightFiles.assertSame(
                    night(
                            new TestDatabase.Location(
                                    location.url() + "&allowLoadLocalInfile=true",
                                    location.user(),
                                    location.password()),
                            folder,
                            2),
                    byOneThread);
        } finally {
            letStreamsIn(database, "off");
        }
    }

    private static void letStreamsIn(TestDatabase database, String onOrOff) throws SQLException {
        DatabaseServer server =
                database == TestDatabase.MYSQL ? DatabaseServer.assumeMysql() : DatabaseServer.assumeMariadb();
        try (Connection root = DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + server.port() + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "root",
                "")) {
            root.createStatement().execute("set global local_infile = " + onOrOff);
        }
    }

    @Test
    void resultsComeInTheOrderOfThePages() {
        List<Integer> pages = List.of(5, 3, 9, 1, 7, 2, 8);
        try (WorkAhead<Integer, Integer> ahead = new WorkAhead<>(pages.iterator(), ThreadsTest::slowly, 3)) {
            assertThat(ahead).toIterable().containsExactlyElementsOf(pages);
        }
    }

    private static int slowly(int page) {
        try {
            Thread.sleep(page);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return page;
    }

    @Test
    void aFailureOfAThreadComesToTheOneThatTakes() {
        try (WorkAhead<Integer, Integer> ahead = new WorkAhead<>(List.of(1, 0).iterator(), page -> 1 / page, 2)) {
            assertThat(ahead.next()).isOne();
            assertThatThrownBy(ahead::next).isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void moreThreadsThanConnectionsAreRefused() {
        assertThatThrownBy(() -> new ThreadSettings(9).threads())
                .isInstanceOf(WrongSetting.class)
                .hasMessage("claimwatch.threads is 9; it has to be between 1 and 8, or 0 for the number of cores");
    }
}
