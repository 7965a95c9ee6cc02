package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed leaves each transaction whole, and none without those before it. */
class KilledEmbeddedDatabaseTest {
    private static final int KILLS = 5;
    private static final String READY = "ready";

    @TempDir
    Path folder;

    @Test
    void transactionsAreWholeAndInOrder() throws Exception {
        SplittableRandom random = new SplittableRandom(2026);
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = Files.createDirectory(folder.resolve("kill-" + kill));
            killAfter(random.nextLong(200, 1500), place);
            try (Connection connection = open(place);
                    Statement statement = connection.createStatement()) {
                long step = ask(statement, "select max(millis) from night_step");
                assertThat(ask(statement, "select coalesce(max(round_no), 0) from rounds"))
                        .as("transactions in order, kill %d", kill)
                        .isBetween(step, step + 1);
                assertThat(ask(statement, "select max(row_count) from night_step"))
                        .as("a whole transaction, kill %d", kill)
                        .isEqualTo(ask(statement, "select max(count_read) from night"));
            }
        }
    }

    private static void killAfter(long millis, Path place) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        place.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            while (line != null && !line.equals(READY)) {
                line = said.readLine();
            }
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static long ask(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection open(Path place) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + place.resolve("claimwatch").toAbsolutePath(), "claimwatch", "");
    }

    /** Writes transaction after transaction, each with the number of its round. */
    static final class Writer {
        public static void main(String[] arguments) throws SQLException {
            Path place = Path.of(arguments[0]);
            try (TestProgram program = TestProgram.onH2(place);
                    Connection connection = program.bean(DataSource.class).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table rounds (round_no bigint primary key)");
                statement.execute("insert into night (run_id, business_date, status, rule_set, started_at, holder,"
                        + " count_read, count_scored, count_rejected, count_out_of_scope) values (1, date '2026-03-31',"
                        + " 'RUNNING', 'a', timestamp '2026-04-01 01:00:00', 'a', 0, 0, 0, 0)");
                statement.execute("insert into night_step (run_id, step_no, step_name, millis, row_count) values"
                        + " (1, 1, 'load', 0, 0)");
                connection.setAutoCommit(false);
                System.out.println(READY);
                for (long round = 1; ; round++) {
                    statement.executeUpdate("insert into rounds values (" + round + ")");
                    connection.commit();
                    statement.executeUpdate("update night_step set millis = " + round);
                    connection.commit();
                    statement.executeUpdate("update night_step set row_count = " + round);
                    statement.executeUpdate("update night set count_read = " + round);
                    connection.commit();
                }
            }
        }
    }
}
