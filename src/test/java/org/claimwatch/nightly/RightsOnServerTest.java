package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.DatabaseServer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rights that the README names are enough for all that the program does on a database server. */
class RightsOnServerTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path SAMPLE = Path.of("sample-data");
    private static final String PASSWORD = "of-the-least";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void areEnough(DatabaseServer.Kind kind) throws Exception {
        DatabaseServer server = DatabaseServer.assume(kind);
        String url = server.newDatabase();
        String user = "least_" + kind.name().toLowerCase(Locale.ROOT);
        grant(server, url, user);

        try (TestProgram program = TestProgram.on(url, user, PASSWORD)) {
            assertThat(program.night(DATE, SAMPLE, folder.resolve("one")).end()).isEqualTo(End.COMPLETE);
            assertThat(program.load(DATE.plusDays(1), SAMPLE).end()).isEqualTo(End.COMPLETE);
            NightRequest again =
                    new NightRequest(DATE, SAMPLE, folder.resolve("two"), true, Locale.ENGLISH, new SilentProgress());
            assertThat(program.night(again).end()).isEqualTo(End.COMPLETE);
        }
        String two = "--claimwatch.identifier.key=a key for the tests alone\nand another that follows it";
        try (TestProgram program = TestProgram.on(url, user, PASSWORD, two)) {
            assertThat(program.bean(KeyGuard.class).change()).isEqualTo(KeyGuard.Change.DONE);
        }
    }

    private static void grant(DatabaseServer server, String url, String user) throws Exception {
        Matcher database = Pattern.compile(":" + server.port() + "/(\\w+)\\?").matcher(url);
        assertThat(database.find()).isTrue();
        Matcher rights =
                Pattern.compile("GRANT (.*) ON claimwatch\\.\\* TO").matcher(Files.readString(Path.of("README.md")));
        assertThat(rights.find()).isTrue();
        assertThat(rights.group(1)).doesNotContain("ALL");
        try (Connection root = DriverManager.getConnection(url, "root", "");
                Statement statement = root.createStatement()) {
            for (String sql : List.of(
                    "CREATE USER " + user + "@localhost IDENTIFIED BY '" + PASSWORD + "'",
                    "GRANT " + rights.group(1) + " ON " + database.group(1) + ".* TO " + user + "@localhost")) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
