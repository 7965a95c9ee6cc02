package org.claimwatch.nightly;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.support.DatabaseServer;

/** A kind of database that the program works on. */
public enum TestDatabase {
    H2,
    MYSQL,
    MARIADB;

    /** The kind that tests marked {@link org.claimwatch.support.OnEachDatabase} are run on this time. */
    private static final TestDatabase OF_THIS_RUN = valueOf(System.getProperty("claimwatch.test.database", "H2"));

    private static final Map<Path, Location> BY_FOLDER = new HashMap<>();

    /** The database that belongs to a test's folder: made when it is first asked for, of the kind of this run. */
    public static synchronized Location of(Path folder) {
        return OF_THIS_RUN == H2
                ? H2.create(folder)
                : BY_FOLDER.computeIfAbsent(folder.toAbsolutePath(), OF_THIS_RUN::create);
    }

    /** An empty database of this kind; an embedded one lies in the folder. */
    Location create(Path folder) {
        return switch (this) {
            case H2 ->
                new Location("jdbc:h2:file:" + folder.resolve("claimwatch").toAbsolutePath(), "claimwatch", "");
            case MYSQL -> on(DatabaseServer.assumeMysql());
            case MARIADB -> on(DatabaseServer.assumeMariadb());
        };
    }

    private static Location on(DatabaseServer server) {
        return new Location(server.newDatabase(), server.user(), server.password());
    }

    /** Where a database is. */
    public record Location(String url, String user, String password) {
        TestProgram start(String... settings) {
            return TestProgram.on(url, user, password, settings);
        }

        /** The same as Java options of a process of its own. */
        public List<String> options() {
            return List.of(
                    "-Dspring.datasource.url=" + url,
                    "-Dspring.datasource.username=" + user,
                    "-Dspring.datasource.password=" + password);
        }
    }
}
