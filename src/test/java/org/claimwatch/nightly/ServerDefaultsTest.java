package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.DatabaseServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A night gives the same on servers that are set up otherwise, in another time zone than the program's. */
class ServerDefaultsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path INPUT = Path.of("sample-data");
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private static Path shared;

    private static SortedMap<String, byte[]> expected;

    @TempDir
    Path folder;

    @BeforeAll
    static void runOnH2() throws SQLException {
        expected = night(TestDatabase.H2.create(shared), shared);
    }

    @AfterEach
    void changeBack() {
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MYSQL; ''; SERIALIZABLE; +09:00; CHARACTER SET latin1; America/New_York",
                "MYSQL; ANSI,STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE; READ-COMMITTED; -08:00;"
                        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci; Asia/Shanghai",
                "MARIADB; ''; SERIALIZABLE; -08:00; CHARACTER SET latin1; Asia/Shanghai",
                "MARIADB; ANSI,STRICT_ALL_TABLES; READ-COMMITTED; +09:00; CHARACTER SET gbk; America/New_York"
            })
    void theSameBytes(
            TestDatabase database, String mode, String isolation, String zone, String charset, String programZone)
            throws SQLException {
        DatabaseServer server =
                database == TestDatabase.MYSQL ? DatabaseServer.assumeMysql() : DatabaseServer.assumeMariadb();
        String isolationVariable = database == TestDatabase.MYSQL ? "transaction_isolation" : "tx_isolation";
        Map<String, String> before = set(
                server,
                Map.of(
                        "sql_mode",
                        mode,
                        isolationVariable,
                        isolation,
                        "time_zone",
                        zone,
                        "character_set_server",
                        "latin1",
                        "collation_server",
                        "latin1_swedish_ci"));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(programZone));
            NightFiles.assertSame(
                    night(
                            new TestDatabase.Location(server.newDatabase(charset), server.user(), server.password()),
                            folder),
                    expected);
        } finally {
            set(server, before);
        }
    }

    /** Changes what new sessions begin with, and tells what it was. */
    private static Map<String, String> set(DatabaseServer server, Map<String, String> variables) throws SQLException {
        Map<String, String> before = new LinkedHashMap<>();
        try (Connection connection = server.administrator("");
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> variable : variables.entrySet()) {
                try (ResultSet row = statement.executeQuery("select @@global." + variable.getKey())) {
                    row.next();
                    before.put(variable.getKey(), row.getString(1));
                }
                statement.execute("set global " + variable.getKey() + " = '" + variable.getValue() + "'");
            }
        }
        return before;
    }

    private static SortedMap<String, byte[]> night(TestDatabase.Location location, Path folder) throws SQLException {
        Path output = folder.resolve("output");
        try (TestProgram program = location.start()) {
            NightOutcome outcome = program.night(DATE, INPUT, output);
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        }
        return NightFiles.read(output.resolve(DATE.toString()));
    }
}
