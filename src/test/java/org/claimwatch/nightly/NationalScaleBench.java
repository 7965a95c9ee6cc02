package org.claimwatch.nightly;

import static org.assertj.core.api.Assumptions.assumeThat;
import static org.claimwatch.nightly.BenchTable.inTurn;
import static org.claimwatch.nightly.BenchTable.median;
import static org.claimwatch.nightly.BenchTable.seconds;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.claimwatch.claim.Assessment;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.BenchNight.Judges;
import org.claimwatch.score.Scorer;
import org.claimwatch.store.ClaimFiles;
import org.claimwatch.store.NightIndex;
import org.claimwatch.store.Scores;
import org.claimwatch.store.Scores.Scored;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How a night of national size does, against what it is to be measured by. Each part runs by itself, with a real MySQL
 * server: {@code mvn -Pbench test -Dbench.claims=20000 -Dtest=NationalScaleBench#loading}.
 */
class NationalScaleBench {
    private static final int CLAIMS = Integer.getInteger("bench.claims", 20_000);
    private static final int REPEATS = Integer.getInteger("bench.repeats", 3);
    private static final int BOOK_CLAIMS = Math.min(CLAIMS, Integer.getInteger("bench.book", 20_000));
    private static final int PAGE = 1000;
    private static final int ROUNDS = 250;
    private static final long RUN = -2;
    private static final String[] ENRICH_SCORE_ROUTE = {
        "index claims",
        "vehicle history",
        "driver history",
        "shared contacts",
        "shared plates",
        "reused invoices",
        "score",
        "route"
    };
    private static final String RULES = TestProgram.RULES.toAbsolutePath().toString();
    private static final BenchTable TABLE = new BenchTable();

    @TempDir
    private static Path folder;

    private static BenchNight shared;

    /** The night that has been run once, so that its tables are filled. */
    private static synchronized BenchNight night() throws Exception {
        if (shared == null) {
            shared = new BenchNight(folder, CLAIMS);
            try (TestProgram program = shared.program(2)) {
                shared.run(program, true);
            }
        }
        return shared;
    }

    @AfterAll
    static void print() {
        System.out.println();
        System.out.println(CLAIMS + " open claims:");
        TABLE.lines().forEach(System.out::println);
    }

    @Test
    void rulesAgainstAConstant() throws Exception {
        try (TestProgram program = night().program(1)) {
            Judges judges = Judges.of(program);
            ClaimFile any = program.bean(ClaimFiles.class)
                    .of(BenchNight.AS_OF, program.bean(NightIndex.class).openClaims("", 1), Set.of())
                    .get(0);
            Assessment constant =
                    TestProgram.ruleSet().newScorer().assess(judges.facts().of(any));
            Scored scored = judges.scoring().score(any);
            double[] took = inTurn(
                    REPEATS,
                    () -> score(program, 1, () -> judges.scoring()::score),
                    () -> score(program, 1, () -> file -> {
                        ClaimFacts facts = judges.facts().of(file);
                        return new Scored(
                                ScoredClaimBuilder.builder(scored.claim())
                                        .claimNo(file.claim().claimNo())
                                        .route(judges.router()
                                                .decide(facts, constant)
                                                .route())
                                        .build(),
                                scored.otherwise(),
                                scored.sceneSurvey());
                    }));
            TABLE.atMost("score with all rules, against a constant", took[0], took[1], 1.2);
        }
    }

    @Test
    void theFloor() throws Exception {
        try (TestProgram program = night().program(2);
                Connection connection = night().connect()) {
            List<Double> ours = new ArrayList<>();
            List<Double> floor = new ArrayList<>();
            for (int i = 0; i < REPEATS; i++) {
                Night again = night().run(program, false);
                ours.add(BenchNight.seconds(again, ENRICH_SCORE_ROUTE));
                floor.add(seconds(() -> BareProgram.run(connection)));
            }
            TABLE.atMost("enrich, score and route, against bare JDBC", median(ours), median(floor), 3);
        }
    }

    @Test
    void loading() throws Exception {
        BenchNight empty = new BenchNight(folder, CLAIMS);
        empty.input();
        List<Double> ours = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int i = 0; i < REPEATS; i++) {
            BenchNight fresh = new BenchNight(folder, CLAIMS);
            try (TestProgram program = fresh.program(2);
                    Connection connection = fresh.connect()) {
                ours.add(seconds(() -> program.load(BenchNight.DATE, fresh.input())));
                floor.add(seconds(() -> LoadDataFloor.run(connection, fresh.input())));
            }
        }
        TABLE.atMost("load, against LOAD DATA", median(ours), median(floor), 2.5);
    }

    @Test
    void tenTimesTheClaims() throws Exception {
        double one = whole(CLAIMS / 10);
        double ten = whole(CLAIMS);
        TABLE.atMost("ten times the claims", ten, one, 11);
        TABLE.told("peak heap of both", peakHeap() / (1 << 20) + " MB");
    }

    private static double whole(int claims) throws Exception {
        BenchNight night = new BenchNight(folder, claims);
        try (TestProgram program = night.program(2)) {
            return BenchNight.seconds(night.run(program, true));
        }
    }

    @Test
    void twoThreads() throws Exception {
        try (TestProgram program = night().program(2)) {
            Judges judges = Judges.of(program);
            double[] step = inTurn(
                    REPEATS,
                    () -> score(program, 2, () -> judges.scoring()::score),
                    () -> score(program, 1, () -> judges.scoring()::score));
            TABLE.atLeast("score by two threads, against one", step[0], step[1], 1.6);
            List<ClaimFacts> facts = program
                    .bean(ClaimFiles.class)
                    .of(BenchNight.AS_OF, program.bean(NightIndex.class).openClaims("", PAGE), Set.of())
                    .stream()
                    .map(judges.facts()::of)
                    .toList();
            double[] rules = inTurn(10 * REPEATS, () -> assess(facts, 2), () -> assess(facts, 1));
            TABLE.atLeast("rules alone by two threads, against one", rules[0], rules[1], 1.85);
            TABLE.told("rules alone, one thread", Math.round((double) ROUNDS * facts.size() / rules[1]) + " claims/s");
        }
    }

    /** Asks the rules about each claim again and again, in short turns: the speed of a machine drifts by the minute. */
    private static void assess(List<ClaimFacts> facts, int threads) {
        AtomicInteger rounds = new AtomicInteger(ROUNDS);
        List<Thread> workers = IntStream.range(0, threads)
                .mapToObj(i -> new Thread(() -> {
                    try (Scorer scorer = TestProgram.ruleSet().newScorer()) {
                        while (rounds.getAndDecrement() > 0) {
                            facts.forEach(scorer::assess);
                        }
                    }
                }))
                .toList();
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void byTheBook() throws Exception {
        try (TestProgram program = night().program(2)) {
            List<Double> ours = new ArrayList<>();
            for (int i = 0; i < REPEATS; i++) {
                ours.add(BenchNight.seconds(night().run(program, false), ENRICH_SCORE_ROUTE));
            }
            double book = seconds(() -> ByTheBook.run(program, night(), BOOK_CLAIMS));
            TABLE.atLeast(
                    "enrich, score and route a claim, against by the book (milliseconds)",
                    1000 * median(ours) / CLAIMS,
                    1000 * book / BOOK_CLAIMS,
                    25);
        }
    }

    @Test
    void coldStart() throws Exception {
        Path jar = Path.of(System.getProperty("bench.jar", "target/claimwatch.jar"))
                .toAbsolutePath();
        assumeThat(jar).as("the packaged program").exists();
        Path app = folder.resolve("app");
        String program = app.resolve("claimwatch.jar").toString();
        List<String> small = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms900m", "-Xmn600m");
        java(folder, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", app.toString());
        // From 25 on the machine makes a cache that holds more than classes.
        boolean cached = Runtime.version().feature() >= 25;
        Path archive = app.resolve(cached ? "claimwatch.aot" : "claimwatch.jsa");
        java(
                folder,
                night(
                        with(small, (cached ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive, program),
                        100));

        String java = "Java " + Runtime.version().feature();
        coldStart("as it is packaged, " + java, List.of("-jar", jar.toString()));
        coldStart(
                "as it is installed, " + java,
                with(small, (cached ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive, program));
    }

    private static List<String> with(List<String> options, String archive, String program) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of(archive, "-jar", program));
        return command;
    }

    private static void coldStart(String how, List<String> program) throws Exception {
        List<String> check = new ArrayList<>(program);
        check.addAll(List.of("rules", "check", "--rules", RULES));
        List<Double> checks = new ArrayList<>();
        List<Double> nights = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Path place = Files.createTempDirectory(folder, "cold");
            checks.add(seconds(() -> java(place, check.toArray(String[]::new))));
            nights.add(seconds(() -> java(place, night(program, 1000))));
        }
        TABLE.within("rules check, cold, " + how, median(checks), 3);
        TABLE.within("a night of 1,000 claims, cold, " + how, median(nights), 15);
    }

    private static String[] night(List<String> program, int claims) {
        Path input = folder.resolve("cold-extract-" + claims);
        if (!Files.exists(input)) {
            Extract.write(input, claims, 1, BenchNight.DATE);
        }
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(
                "nightly", "--date", BenchNight.DATE.toString(), "--input", input.toString(), "--rules", RULES));
        return command.toArray(String[]::new);
    }

    private static void java(Path place, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("said.txt").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(place.resolve("said.txt")));
        }
    }

    @Test
    void wholeNight() throws Exception {
        BenchNight night = new BenchNight(folder, CLAIMS);
        TABLE.told("generate", seconds(night::input) + " s");
        try (TestProgram program = night.program(2)) {
            Night ran = night.run(program, true);
            ran.steps()
                    .forEach(step ->
                            TABLE.told(step.name(), step.time().toMillis() / 1e3 + " s, " + step.rows() + " rows"));
            TABLE.told("all steps", BenchNight.seconds(ran) + " s");
        }
        TABLE.told("peak heap", peakHeap() / (1 << 20) + " MB");
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }

    /** Reads the open claims, scores them and writes the scores. */
    private static void score(TestProgram program, int threads, Supplier<Function<ClaimFile, Scored>> scoring) {
        program.bean(JdbcTemplate.class).update("delete from claim_score where run_id = ?", RUN);
        program.bean(JdbcTemplate.class).update("delete from red_flag where run_id = ?", RUN);
        ClaimFiles files = program.bean(ClaimFiles.class);
        Scores scores = program.bean(Scores.class);
        ThreadLocal<Function<ClaimFile, Scored>> ofThread = ThreadLocal.withInitial(scoring);
        try (WorkAhead<List<String>, List<Scored>> pages = new WorkAhead<>(
                new KeyPages(program.bean(NightIndex.class)::openClaims, "", PAGE),
                claims ->
                        files.between(BenchNight.AS_OF, claims.get(0), claims.get(claims.size() - 1), Set.of()).stream()
                                .map(ofThread.get())
                                .toList(),
                threads)) {
            while (pages.hasNext()) {
                scores.write(RUN, pages.next());
            }
        }
    }
}
