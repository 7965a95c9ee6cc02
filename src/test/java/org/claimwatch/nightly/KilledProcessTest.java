package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.claimwatch.cli.ProgramProcess;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.KillPlan.Moment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night whose process is killed again and again, at random moments of every step, goes on with the same command and
 * ends as if nothing had happened. More rounds, or other moments:
 *
 * <pre>mvn test -Dtest=KilledProcessTest -Dclaimwatch.kill.rounds=10 -Dclaimwatch.kill.seed=7</pre>
 */
class KilledProcessTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = 600;
    private static final int BUSY = 5;
    private static final int ROUNDS = Integer.getInteger("claimwatch.kill.rounds", 1);
    private static final long SEED = Long.getLong("claimwatch.kill.seed", 2026);

    @TempDir
    private static Path shared;

    private static Path input;
    private static SortedMap<String, byte[]> undisturbed;

    @TempDir
    Path folder;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        input = shared.resolve("input").toAbsolutePath();
        Extract.write(input, CLAIMS, 9, DATE);
        ProgramProcess process = night(TestDatabase.H2.create(shared), shared);
        assertThat(process.waitFor()).as(process.output()).isZero();
        undisturbed = NightFiles.read(shared.resolve("output").resolve(DATE.toString()));
    }

    /** From an undisturbed night on the same kind of database: one is quick at what another is slow at. */
    private KillPlan plan(TestDatabase database) throws Exception {
        Path place = Files.createDirectory(folder.resolve(database + "-undisturbed"));
        ProgramProcess process = night(database.create(place), place);
        assertThat(process.waitFor()).as(process.output()).isZero();
        NightFiles.assertSame(NightFiles.read(place.resolve("output").resolve(DATE.toString())), undisturbed);
        KillPlan plan = new KillPlan(process.lines());
        assertThat(plan.steps()).startsWith("load").contains("score").endsWith("report");
        return plan;
    }

    /** Side by side, as most of the time goes into the start of processes. */
    @Test
    void goesOnWithTheSameCommandOnEachDatabase(TestReporter reporter) throws Exception {
        Map<TestDatabase, Integer> kills = Map.of(TestDatabase.H2, 14, TestDatabase.MYSQL, 12, TestDatabase.MARIADB, 8);
        ExecutorService pool = Executors.newFixedThreadPool(kills.size());
        try {
            Map<TestDatabase, Future<SortedMap<String, Integer>>> running = new EnumMap<>(TestDatabase.class);
            kills.forEach((database, count) -> running.put(database, pool.submit(() -> killed(database, count))));
            for (Map.Entry<TestDatabase, Future<SortedMap<String, Integer>>> database : running.entrySet()) {
                SortedMap<String, Integer> killedIn = database.getValue().get();
                reporter.publishEntry("killed on " + database.getKey(), killedIn.toString());
                assertThat(killedIn).as("on %s", database.getKey()).containsKeys("load", "score");
                assertThat(killedIn.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .as("kills on %s: %s", database.getKey(), killedIn)
                        .isGreaterThanOrEqualTo(ROUNDS * kills.get(database.getKey()) / 2);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private SortedMap<String, Integer> killed(TestDatabase database, int kills) throws Exception {
        SplittableRandom random = new SplittableRandom(SEED + database.ordinal());
        KillPlan plan = plan(database);
        SortedMap<String, Integer> killedIn = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path place = Files.createDirectory(folder.resolve(database + "-" + round));
            TestDatabase.Location location = database.create(place);
            for (String step : killThrough(location, place, plan.moments(kills, random))) {
                killedIn.merge(step, 1, Integer::sum);
            }
            finish(location, place);
        }
        return killedIn;
    }

    /** Kills a night at each of these moments that it comes to, and tells in which steps it was. */
    private static List<String> killThrough(TestDatabase.Location location, Path place, List<Moment> moments)
            throws Exception {
        List<String> killedIn = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Moment moment : moments) {
            if (done.contains(moment.step()) || done.contains("report")) {
                continue;
            }
            ProgramProcess process = night(location, place);
            process.waitUntilSaid(moment.words());
            boolean killed = process.kill(moment.millis());
            assertThat(process.output()).doesNotContain("\tat ", "failed");
            done.addAll(KillPlan.ended(process.lines()));
            if (killed) {
                killedIn.add(KillPlan.stepAtDeath(process.lines()));
            }
        }
        return killedIn;
    }

    private static void finish(TestDatabase.Location location, Path place) throws Exception {
        ProgramProcess last = night(location, place);
        int code = last.waitFor();
        for (int i = 0; code == BUSY && i < 20; i++) {
            // A server takes a moment to notice that a process is gone.
            TimeUnit.MILLISECONDS.sleep(500);
            last = night(location, place);
            code = last.waitFor();
        }

        assertThat(code).as(last.output()).isZero();
        NightFiles.assertSame(NightFiles.read(place.resolve("output").resolve(DATE.toString())), undisturbed);
        try (TestProgram program = location.start()) {
            assertThat(program.count("select count(*) from claim_score")).isEqualTo(CLAIMS);
            assertThat(program.count("select count(distinct claim_no) from claim_score"))
                    .isEqualTo(CLAIMS);
            assertThat(program.count("select count(*) from night")).isOne();
            assertThat(program.count("select count(*) from night where status = 'COMPLETED'"))
                    .isOne();
            assertThat(program.count("select row_count from night_step where step_name = 'score'"))
                    .isEqualTo(CLAIMS);
        }
    }

    private static ProgramProcess night(TestDatabase.Location location, Path place) throws IOException {
        List<String> options = new ArrayList<>(location.options());
        options.add("-Dlogging.level.org.claimwatch.nightly=debug");
        return ProgramProcess.night(options, place, DATE, input);
    }
}
