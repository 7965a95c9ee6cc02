package org.claimwatch.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimwatch.claim.Feed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Statements of a dead run that a server still works on: it notices that a client is gone only when it has an answer
 * for it, and keeps the rows locked until then. Only the run that holds the lock writes to the tables in question, so
 * whoever has just got the lock may end them. Needs no right beyond that of an account to see and end its own sessions.
 */
@Component
class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final int PATIENCE_SECONDS = 600;

    /** A statement that writes to a table of feeds, of the work of a night or of its results. */
    private static final Pattern WRITES = Pattern.compile(
            "\\s*(insert( /\\*.*?\\*/)? into|delete from|update( /\\*.*?\\*/)?|truncate table|alter table)\\s+(stage_\\w+|staged_\\w+|night\\w*|\\w+_history|"
                    + Arrays.stream(Feed.values()).map(Feed::table).collect(Collectors.joining("|"))
                    + "|claim_score|red_flag|suppressed_flag|claim_issue|reject|delivery)\\b.*",
            Pattern.DOTALL);

    private final JdbcTemplate jdbc;
    private final Engine engine;

    Leftovers(JdbcTemplate jdbc, Engine engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    private record Session(long id, String statement) {}

    /**
     * Ends them and waits until the server has undone what they did.
     *
     * @throws SQLException if that takes too long
     */
    void end() throws SQLException {
        if (engine.isEmbedded()) {
            return;
        }
        List<Session> sessions = sessions();
        if (sessions.isEmpty()) {
            return;
        }
        LOG.info("A run that died has left {} statements at work; they are ended", sessions.size());
        for (int i = 0; i < PATIENCE_SECONDS * 5 && !sessions.isEmpty(); i++) {
            sessions.forEach(session -> kill(session.id()));
            pause();
            sessions = sessions();
        }
        if (!sessions.isEmpty()) {
            throw new SQLException("the database still undoes what a dead run did: "
                    + sessions.get(0).statement());
        }
    }

    private List<Session> sessions() {
        String own =
                jdbc.queryForObject("select concat(substring_index(user(), '@', 1), '.', database())", String.class);
        return jdbc
                .query(
                        "show full processlist",
                        (rows, number) -> (rows.getString("User") + "." + rows.getString("db")).equals(own)
                                ? new Session(rows.getLong("Id"), String.valueOf(rows.getString("Info")))
                                : new Session(0, ""))
                .stream()
                .filter(session -> WRITES.matcher(session.statement().toLowerCase(Locale.ROOT))
                        .matches())
                .toList();
    }

    private void kill(long session) {
        try {
            jdbc.execute("kill " + session);
        } catch (RuntimeException gone) {
            LOG.debug("The session {} has ended by itself", session, gone);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
