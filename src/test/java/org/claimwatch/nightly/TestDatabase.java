package org.claimwatch.nightly;

import java.nio.file.Path;
import java.util.List;
import org.claimwatch.support.DatabaseServer;

/** A kind of database that the program works on. */
enum TestDatabase {
    H2,
    MYSQL,
    MARIADB;

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
    record Location(String url, String user, String password) {
        TestProgram start(String... settings) {
            return TestProgram.on(url, user, password, settings);
        }

        /** The same as Java options of a process of its own. */
        List<String> options() {
            return List.of(
                    "-Dspring.datasource.url=" + url,
                    "-Dspring.datasource.username=" + user,
                    "-Dspring.datasource.password=" + password);
        }
    }
}
