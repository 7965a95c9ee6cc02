package org.claimwatch.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.WorkCalendar;
import org.claimwatch.enrich.FactsBuilder;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.route.Router;
import org.claimwatch.support.DatabaseServer;

/** A night of so many open claims on a MySQL server of its own, which later benchmarks go on from. */
final class BenchNight {
    static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    static final AsOf AS_OF = new AsOf(DATE);
    private static final long SEED = 2026;

    private final Path folder;
    private final int claims;
    final String url;
    final DatabaseServer server;

    BenchNight(Path folder, int claims) throws SQLException {
        this.folder = folder;
        this.claims = claims;
        this.server = DatabaseServer.assumeMysql();
        try (Connection root = DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + server.port() + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "root",
                "")) {
            root.createStatement().execute("set global local_infile = on");
        }
        this.url = server.newDatabase() + "&allowLoadLocalInfile=true";
    }

    /** The extract, generated once. */
    Path input() {
        Path input = folder.resolve("extract-" + claims);
        if (!Files.exists(input)) {
            Extract.write(input, claims, SEED, DATE);
        }
        return input;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, server.user(), server.password());
    }

    TestProgram program(int threads) {
        return TestProgram.on(url, server.user(), server.password(), "--claimwatch.threads=" + threads);
    }

    /** The night, with the files loaded or on what the database holds. */
    Night run(TestProgram program, boolean load) throws SQLException {
        NightOutcome outcome = program.night(new NightRequest(
                DATE, load ? input() : null, folder.resolve("output"), true, Locale.ENGLISH, new SilentProgress()));
        if (outcome.end() != End.COMPLETE) {
            throw new IllegalStateException(outcome.messages().toString());
        }
        return Optional.ofNullable(outcome.night()).orElseThrow();
    }

    /** The seconds of some of a night's steps. */
    static double seconds(Night night, String... steps) {
        List<String> wanted = List.of(steps);
        return night.steps().stream()
                        .filter(step -> wanted.isEmpty() || wanted.contains(step.name()))
                        .mapToLong(step -> step.time().toMillis())
                        .sum()
                / 1e3;
    }

    /** What turns a claim's file into a scored claim; the rules' session is a new one for each. */
    record Judges(FactsBuilder facts, Router router) {
        static Judges of(TestProgram program) {
            Reference reference = program.bean(CachedReference.class).of(AS_OF).get();
            Parameters parameters = TestProgram.ruleSet().parameters();
            return new Judges(
                    new FactsBuilder(
                            AS_OF, reference, parameters, TestProgram.ruleSet().ownFields()),
                    new Router(AS_OF, new WorkCalendar(reference.workdays()), parameters));
        }

        ClaimScoring scoring() {
            return new ClaimScoring(
                    facts,
                    TestProgram.ruleSet().newScorer(),
                    router,
                    TestProgram.ruleSet().suppressions().on(DATE));
        }
    }
}
