package org.claimwatch.support;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A private MySQL or MariaDB server for tests, on a free port of 127.0.0.1 and with its own data in
 * a temporary folder. Each kind is started once per JVM, on first use, and ended with the JVM.
 *
 * <p>The environment variables {@code CLAIMWATCH_MYSQLD_HOME} and {@code CLAIMWATCH_MARIADBD_HOME}
 * name the folders of the two servers. Such a folder holds
 *
 * <ul>
 *   <li>{@code bin/mysqld} or {@code bin/mariadbd}, which starts the server;
 *   <li>{@code share/}, its messages and character sets;
 *   <li>{@code data/}, an initialised data folder whose {@code root@localhost} has no password. It
 *       is copied and stays as it is.
 * </ul>
 *
 * <p>{@code . .ci/servers.sh} makes both folders and sets the variables. Without them the tests
 * that need a server are skipped, unless {@code CLAIMWATCH_REQUIRE_SERVERS} is {@code true}: then
 * they fail.
 */
public final class DatabaseServer {

    /** The kinds of server that the job supports. */
    public enum Kind {
        MYSQL("MySQL", "CLAIMWATCH_MYSQLD_HOME", "mysqld"),
        MARIADB("MariaDB", "CLAIMWATCH_MARIADBD_HOME", "mariadbd");

        private final String label;
        private final String variable;
        private final String binary;

        Kind(String label, String variable, String binary) {
            this.label = label;
            this.variable = variable;
            this.binary = binary;
        }
    }

    private static final String USER = "claimwatch";
    private static final String PASSWORD = "claimwatch-test";
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private static final Map<Kind, DatabaseServer> SHARED = new EnumMap<>(Kind.class);

    private final Kind kind;
    private final Path home;
    private final Path folder;
    private final int port;
    private Process process;
    private int databases;

    /** The MySQL server of this JVM, or empty when the machine has none. */
    public static Optional<DatabaseServer> mysql() {
        return shared(Kind.MYSQL);
    }

    /** The MariaDB server of this JVM, or empty when the machine has none. */
    public static Optional<DatabaseServer> mariadb() {
        return shared(Kind.MARIADB);
    }

    /** The MySQL server of this JVM; skips the calling test when the machine has none. */
    public static DatabaseServer assumeMysql() {
        return assume(Kind.MYSQL);
    }

    /** The MariaDB server of this JVM; skips the calling test when the machine has none. */
    public static DatabaseServer assumeMariadb() {
        return assume(Kind.MARIADB);
    }

    /** The server of a kind in this JVM; skips the calling test when the machine has none. */
    public static DatabaseServer assume(Kind kind) {
        return shared(kind).orElseGet(() -> abort(howToProvide(kind)));
    }

    private static synchronized Optional<DatabaseServer> shared(Kind kind) {
        DatabaseServer running = SHARED.get(kind);
        if (running != null) {
            return Optional.of(running);
        }
        String home = System.getenv(kind.variable);
        if (home == null || home.isBlank()) {
            if (Boolean.parseBoolean(System.getenv("CLAIMWATCH_REQUIRE_SERVERS"))) {
                throw new IllegalStateException(howToProvide(kind));
            }
            return Optional.empty();
        }
        DatabaseServer server = new DatabaseServer(kind, Path.of(home).toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(server::discard));
        server.start();
        SHARED.put(kind, server);
        return Optional.of(server);
    }

    private static String howToProvide(Kind kind) {
        return "This test needs a "
                + kind.label
                + " server, and "
                + kind.variable
                + " is not set. Run '. .ci/servers.sh' in the shell that runs the tests.";
    }

    private DatabaseServer(Kind kind, Path home) {
        this.kind = kind;
        this.home = home;
        for (String part : List.of("bin/" + kind.binary, "share", "data")) {
            if (!Files.exists(home.resolve(part))) {
                throw new IllegalStateException(kind.variable
                        + " is "
                        + home
                        + ", which has no "
                        + part
                        + ". Run '. .ci/servers.sh' to make the folder anew.");
            }
        }
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            folder = Files.createTempDirectory("claimwatch-" + kind.binary + "-");
            copy(home.resolve("data"), folder.resolve("data"));
            port = probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Kind kind() {
        return kind;
    }

    public int port() {
        return port;
    }

    /** The user that {@link #newDatabase} lets in, with all rights in the new databases alone. */
    public String user() {
        return USER;
    }

    public String password() {
        return PASSWORD;
    }

    /**
     * Makes an empty database and returns its JDBC URL, for {@link #user} and {@link #password}.
     *
     * <p>Connector/J takes MariaDB 10.11 for MySQL 5.5 and leaves out fractions of a second from the
     * times it sends there.
     */
    public synchronized String newDatabase() {
        return newDatabase("CHARACTER SET utf8mb4");
    }

    /** The same with other options of {@code CREATE DATABASE}. */
    public synchronized String newDatabase(String options) {
        String name = "claimwatch_" + ++databases;
        try (Connection connection = DriverManager.getConnection(url(""), "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " " + options);
            statement.execute(
                    "CREATE USER IF NOT EXISTS '%s'@'localhost' IDENTIFIED BY '%s'".formatted(USER, PASSWORD));
            statement.execute("GRANT ALL ON %s.* TO '%s'@'localhost'".formatted(name, USER));
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create a database. " + lastWords(), e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:"
                + port
                + "/"
                + database
                + "?sslMode=DISABLED"
                + "&allowPublicKeyRetrieval=true"
                + "&rewriteBatchedStatements=true"
                + "&connectionTimeZone=LOCAL"
                + "&preserveInstants=false";
    }

    /** Starts the server, on the same port and data as before, and returns once it answers. */
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(kind.label + " ended while starting. " + lastWords());
            }
            if (Instant.now().isAfter(limit)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        kind.label + " did not answer within " + START_LIMIT.toSeconds() + " s. " + lastWords());
            }
            pause();
        }
    }

    /** Takes the server away: open connections break, new ones are refused. The data is kept. */
    public synchronized void stop() {
        if (!isRunning()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        kind.label + " did not stop within " + STOP_LIMIT.toSeconds() + " s. " + lastWords());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Takes away every connection of {@link #user} at once; new ones are let in. */
    public void cutConnections() {
        try (Connection connection = administrator("");
                Statement statement = connection.createStatement()) {
            List<Long> sessions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SHOW PROCESSLIST")) {
                while (rows.next()) {
                    if (USER.equals(rows.getString("User"))) {
                        sessions.add(rows.getLong("Id"));
                    }
                }
            }
            for (long session : sessions) {
                statement.execute("KILL " + session);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not cut the connections. " + lastWords(), e);
        }
    }

    /** A session with all rights, in the database of a URL from {@link #newDatabase} or, with an empty one, in none. */
    public Connection administrator(String url) throws SQLException {
        return DriverManager.getConnection(url.isEmpty() ? url("") : url, "root", "");
    }

    /** Makes the server fall silent: connections stay, and nothing is answered. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        if (!isRunning()) {
            return;
        }
        try {
            int code = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("could not signal " + kind.label);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(kind.binary).toString());
        command.add("--no-defaults");
        command.add("--basedir=" + home);
        command.add("--datadir=" + folder.resolve("data"));
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + port);
        // Relative to the data folder, as the path of a socket may not be long.
        command.add("--socket=server.sock");
        command.add("--pid-file=server.pid");
        // The data need not outlive the machine.
        command.add("--skip-log-bin");
        command.add("--innodb-flush-log-at-trx-commit=2");
        command.add("--innodb-flush-method=nosync");
        command.add("--innodb-doublewrite=OFF");
        command.add("--innodb-buffer-pool-size=" + System.getProperty("claimwatch.test.buffer-pool", "256M"));
        command.add("--performance-schema=OFF");
        if (kind == Kind.MYSQL) {
            command.add("--innodb-redo-log-capacity=" + System.getProperty("claimwatch.test.redo-log", "64M"));
            command.add("--mysqlx=OFF");
            command.add("--secure-file-priv=");
        } else {
            command.add("--innodb-log-file-size=64M");
        }
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(""), "root", "")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a database server", e);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log(), Charset.defaultCharset());
            List<String> last = lines.subList(Math.max(0, lines.size() - 10), lines.size());
            return "The last lines of its log:\n" + String.join("\n", last);
        } catch (IOException e) {
            return "It left no log.";
        }
    }

    private void discard() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
