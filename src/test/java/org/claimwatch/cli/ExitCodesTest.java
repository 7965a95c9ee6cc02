package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimwatch.nightly.NightFiles;
import org.claimwatch.nightly.TestFiles;
import org.claimwatch.nightly.TestProgram;
import org.claimwatch.store.RunLock;
import org.claimwatch.store.RunLock.Holder;
import org.claimwatch.support.DatabaseServer;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** How commands end, and what they say to whom. */
@OnEachDatabase
class ExitCodesTest {
    private static final Path INPUT = Path.of("sample-data");
    private static final String DATE = "2026-03-31";

    @TempDir
    Path folder;

    @Test
    void aNightIsRunOnceAndCanBeRunAndReportedAgain() throws Exception {
        Terminal terminal = Terminal.in(folder);
        Path output = folder.resolve("output");

        assertThat(nightly(terminal, output).exits(0).out())
                .contains("Night of 2026-03-31", "An indicator is a reason to look, not evidence.");
        var files = NightFiles.read(output.resolve(DATE));

        assertThat(nightly(terminal, output).exits(0).out()).contains("complete already");

        Path again = folder.resolve("again");
        assertThat(nightly(terminal, again, "--rerun").exits(0).out()).doesNotContain("already");
        NightFiles.assertSame(NightFiles.read(again.resolve(DATE)), files);

        Path reported = folder.resolve("reported");
        assertThat(terminal.run("report", "--date", DATE, "--output", reported, "--lang", "en")
                        .exits(0)
                        .out())
                .contains(reported.resolve(DATE).toString());
        NightFiles.assertSame(NightFiles.read(reported.resolve(DATE)), files);

        assertThat(terminal.run("status", "--lang", "en").exits(0).out().lines().filter(line -> line.contains(DATE)))
                .hasSize(2)
                .allMatch(line -> line.matches("2026-03-31 +COMPLETED +600 +150 +0 +450 +\\d+ +[0-9a-f]{12}"));
        assertThat(terminal.run("status", "--date", "2026-03-30").exits(0).out())
                .doesNotContain("COMPLETED");
    }

    @Test
    void quietMeansNotAWordWhenAllIsWell() {
        Terminal.Result night = nightly(Terminal.in(folder), folder.resolve("output"), "--quiet")
                .exits(0);

        assertThat(night.out().lines().filter(line -> !line.contains(" INFO "))).isEmpty();
        assertThat(night.out()).doesNotContain("rows");
        assertThat(night.err()).isEmpty();
    }

    @Test
    void chineseIsSpokenOnRequest() {
        Path output = folder.resolve("output");

        assertThat(nightly(Terminal.in(folder), output, "--lang", "zh").exits(0).out())
                .containsPattern("\\p{IsHan}{4,}")
                .doesNotContain("Night of");
        assertThat(NightFiles.csv(output.resolve(DATE + "/flagged-claims.csv")))
                .filteredOn(row -> !row.getField("hits").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("reasons")).containsPattern("\\p{IsHan}"));
    }

    @Test
    void aReportNeedsACompleteNight() {
        assertThat(Terminal.in(folder)
                        .run("report", "--date", DATE, "--output", folder.resolve("output"))
                        .exits(2)
                        .err())
                .contains(DATE);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void aWorkbookWithOutcomesIsTakenBackRowByRow() throws Exception {
        Terminal terminal = Terminal.in(folder);
        Path output = folder.resolve("output");
        Path filled = Path.of("src/test/resources/feedback/saved-by-libreoffice.xlsx");
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "claim_no,outcome");

        assertThat(feedback(terminal, filled, output).exits(0).out())
                .contains("outcomes taken 0, of them new or changed 0; rows refused 5");
        assertThat(feedback(terminal, filled, output, "--quiet").exits(0).err())
                .contains("rows refused 5; rejected-rows.csv names them");
        assertThat(NightFiles.csv(output.resolve("2026-04-01/rejected-rows.csv")))
                .extracting(row -> row.getField("column") + " " + row.getField("code"))
                .containsExactly(
                        "Investigation!outcome UNKNOWN_CODE",
                        "Investigation!decided_by MISSING_VALUE",
                        "Investigation!claim_no ORPHAN",
                        "Investigation!claim_no ORPHAN",
                        "Problem case!claim_no ORPHAN");
        assertThat(feedback(terminal, broken, output).exits(4).err()).contains("the file is no workbook");
        feedback(terminal, folder.resolve("nowhere.xlsx"), output).exits(2);
        terminal.run("load", "--feedback", filled, "--input", INPUT).exits(2);
    }

    private static Terminal.Result feedback(Terminal terminal, Path file, Path output, Object... options) {
        List<Object> words = new ArrayList<>(List.of("load", "--feedback", file, "--date", "2026-04-01"));
        words.addAll(List.of("--output", output, "--lang", "en"));
        words.addAll(List.of(options));
        return terminal.run(words.toArray());
    }

    @Test
    void aLoadShowsWhatBecameOfTheFiles() {
        Terminal terminal = Terminal.in(folder);
        Path output = folder.resolve("output");

        terminal.run("load", "--input", INPUT, "--date", DATE, "--output", output, "--lang", "en")
                .exits(0);

        assertThat(output.resolve(DATE + "/rejected-rows.csv")).exists();
        assertThat(output.resolve(DATE + "/data-quality.csv")).content().contains("feed,claims,600,0,");
        assertThat(output.resolve(DATE + "/claim-scores.csv")).doesNotExist();
        nightlyWithoutInput(terminal, output).exits(0);
    }

    @Test
    void wrongUsageIsTold() {
        Terminal terminal = Terminal.in(folder);

        assertThat(terminal.run().exits(2).err()).contains("Usage");
        assertThat(terminal.run("nightly", "--date", DATE, "--frobnicate")
                        .exits(2)
                        .err())
                .contains("--frobnicate");
        assertThat(terminal.run("nightly").exits(2).err()).contains("--date");
        assertThat(terminal.run("nightly", "--date", "31.03.2026", "--lang", "en")
                        .exits(2)
                        .err())
                .contains("31.03.2026 is not a date; write it as 2026-03-31");
        assertThat(terminal.run("nightly", "--date", "2026-02-30").exits(2).err())
                .contains("2026-02-30");
        assertThat(terminal.run("nightly", "--date", DATE, "--lang", "fr")
                        .exits(2)
                        .err())
                .contains("fr");
        assertThat(terminal.run("nightly", "--date", DATE, "--input", folder.resolve("nowhere"))
                        .exits(2)
                        .err())
                .contains(folder.resolve("nowhere").toString());
        assertThat(terminal.run("load", "--input", folder.resolve("nowhere"))
                        .exits(2)
                        .err())
                .contains(folder.resolve("nowhere").toString());
        assertThat(terminal.run("load").exits(2).err()).contains("--input");
        assertThat(terminal.run("rules").exits(2).err()).isNotBlank();
        assertThat(terminal.run("generate", "--claims", "many", "--output", folder.resolve("x"))
                        .exits(2)
                        .err())
                .contains("many");
        assertThat(terminal.run("fly").exits(2).err()).contains("fly");
        assertThat(folder).as("no database was made").isEmptyDirectory();
    }

    @Test
    void aWrongSettingIsWrongUsage() {
        assertThat(Terminal.in(folder)
                        .with("claimwatch.load.error-row-limit", "many")
                        .run("status", "--lang", "en")
                        .exits(2)
                        .err())
                .contains("setting", "many");
    }

    @Test
    void brokenRulesAreNamedByFileAndLineAndNothingIsScored() throws IOException {
        Path rules = TestFiles.copy(TestProgram.RULES, folder.resolve("rules"));
        Path broken = rules.resolve("pt/PT-01.drl");
        int line = 1 + Files.readAllLines(broken).indexOf("when");
        if (line == 0) {
            line = 1
                    + Files.readString(broken)
                            .lines()
                            .map(String::strip)
                            .toList()
                            .indexOf("when");
        }
        assertThat(line).isPositive();
        int last = line;
        TestFiles.edit(broken, lines -> {
            lines.set(last, lines.get(last) + " )");
            return lines;
        });
        Terminal terminal = Terminal.in(folder);

        assertThat(nightly(terminal, folder.resolve("output"), "--rules", rules)
                        .exits(3)
                        .err())
                .containsPattern("PT-01\\.drl.{0,3}\\b" + (last + 1) + "\\b");
        assertThat(terminal.run("rules", "check", "--rules", rules).exits(3).out())
                .containsPattern("PT-01\\.drl.{0,3}\\b" + (last + 1) + "\\b");
        assertThat(folder.resolve("output")).doesNotExist();
        try (TestProgram program = TestProgram.in(folder)) {
            assertThat(program.count("select count(*) from night")).isZero();
            assertThat(program.count("select count(*) from claims")).isZero();
        }
    }

    @Test
    void aFolderWithoutRulesIsNotInOrder() {
        assertThat(Terminal.in(folder)
                        .run("rules", "check", "--rules", folder.resolve("no rules"))
                        .exits(3)
                        .out())
                .contains("there is no rule file (.drl) in this folder");
    }

    @Test
    void goodRulesAreInOrder() {
        assertThat(Terminal.in(folder)
                        .run("rules", "check", "--lang", "en")
                        .exits(0)
                        .out())
                .contains("in order");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRefusedDeliveryIsToldToItsOwner() {
        Path input = TestFiles.copy(INPUT, folder.resolve("input"));
        TestFiles.edit(input.resolve("claims.csv"), lines -> lines.subList(0, 1));
        Terminal terminal = Terminal.in(folder);
        Path output = folder.resolve("output");

        assertThat(terminal.run("nightly", "--date", DATE, "--input", input, "--output", output, "--lang", "en")
                        .exits(4)
                        .err())
                .contains("claims.csv", "refused", output.resolve(DATE).toString());
        assertThat(output.resolve(DATE + "/rejected-rows.csv")).exists();
        assertThat(output.resolve(DATE + "/claim-scores.csv")).doesNotExist();
        assertThat(terminal.run("status").exits(0).out()).contains("REFUSED");
        assertThat(terminal.run("load", "--date", DATE, "--input", input, "--output", output)
                        .exits(4)
                        .err())
                .contains("claims.csv");

        nightly(terminal, output).exits(0);
    }

    @Test
    void aSecondRunOnTheDatabaseIsTurnedAway() throws SQLException {
        try (TestProgram holder = TestProgram.in(folder);
                RunLock.Held ignored = holder.bean(RunLock.class)
                        .acquire(new Holder("nightly 2026-03-30", "batch-7", 4711, Instant.EPOCH))
                        .orElseThrow()) {
            Terminal terminal = Terminal.in(folder);

            assertThat(nightly(terminal, folder.resolve("output"), "--lang", "en")
                            .exits(5)
                            .err())
                    .contains("Another run holds the database", "nightly 2026-03-30", "4711", "batch-7", "1970-01-01");
            terminal.run("load", "--input", INPUT, "--date", DATE, "--output", folder.resolve("output"))
                    .exits(5);
            assertThat(terminal.run("status", "--lang", "en").exits(0).out()).contains("Running");
            assertThat(holder.count("select count(*) from night")).isZero();
            assertThat(holder.count("select count(*) from claims")).isZero();
            assertThat(folder.resolve("output")).doesNotExist();
        }
        assertThat(Terminal.in(folder).run("status", "--lang", "en").exits(0).out())
                .contains("No night is running");
    }

    @Test
    void aSecondProcessOnTheFileOfAnEmbeddedDatabaseIsTurnedAway() throws Exception {
        try (TestProgram holder = TestProgram.onH2(folder)) {
            ProgramProcess second = ProgramProcess.start(
                    List.of(
                            "-Dspring.datasource.url=jdbc:h2:file:" + folder.resolve("claimwatch"),
                            "-Dspring.datasource.username=claimwatch"),
                    folder,
                    "nightly",
                    "--date",
                    DATE,
                    "--rules",
                    TestProgram.RULES.toAbsolutePath().toString(),
                    "--lang",
                    "en");

            assertThat(second.waitFor()).as(second.output()).isEqualTo(5);
            assertThat(second.output())
                    .contains("Another process holds the database")
                    .doesNotContain("\tat ");
            assertThat(holder.count("select count(*) from night")).isZero();
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsToldInASentence() throws IOException {
        int port;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        Terminal terminal = Terminal.on("jdbc:mysql://127.0.0.1:" + port + "/claimwatch", "claimwatch", "top-secret");

        String err = nightly(terminal, folder.resolve("output"), "--lang", "en")
                .exits(1)
                .err();

        assertThat(err).contains("The database can't be reached", "Connection refused", "spring.datasource.url");
        assertThat(err.lines()).hasSize(1);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void tablesThatAreHalfMadeAreToldInASentence() throws SQLException {
        DatabaseServer server = DatabaseServer.assumeMysql();
        String url = server.newDatabase();
        try (Connection connection = server.administrator(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table policies (policy_no varchar(64))");
        }

        assertThat(Terminal.on(url, server.user(), server.password())
                        .run("status", "--lang", "en")
                        .exits(2)
                        .err()
                        .lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("The tables of the database can't be made or brought up to date: ");
    }

    @Test
    void aTableThatLacksAColumnIsToldInASentence() {
        Terminal terminal = Terminal.in(folder);
        try (TestProgram program = TestProgram.in(folder)) {
            program.bean(JdbcTemplate.class).execute("alter table parties drop column licence_status");
        }

        assertThat(nightly(terminal, folder.resolve("output"), "--lang", "en")
                        .exits(2)
                        .err()
                        .lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("The tables of the database can't be made or brought up to date: ")
                .contains("licence_status", "parties");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void aDatabaseThatRefusesTheUserIsToldInASentence() {
        DatabaseServer server = DatabaseServer.assumeMysql();
        String url = server.newDatabase();

        assertThat(Terminal.on(url, server.user(), "not the password")
                        .run("status", "--lang", "en")
                        .exits(1)
                        .err()
                        .lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("The database can't be reached", "denied", "spring.datasource.password");
    }

    @Test
    void aNightThatDoesNotAccountForEveryClaimIsNotReported() {
        Terminal terminal = Terminal.in(folder);
        Path output = folder.resolve("output");
        try (TestProgram program = TestProgram.in(folder)) {
            program.bean(JdbcTemplate.class).execute("alter table night_routing rename to routing_elsewhere");
        }
        nightly(terminal, output, "--lang", "en").exits(1);
        try (TestProgram program = TestProgram.in(folder)) {
            program.bean(JdbcTemplate.class).execute("alter table routing_elsewhere rename to night_routing");
            program.bean(JdbcTemplate.class)
                    .update(
                            "insert into claim_score (run_id, claim_no, institution_id, loss_at, reported_at, score, band,"
                                    + " route, route_without_investigation, deferred, points_raw, mitigation, unknown_codes,"
                                    + " triggers, due_at, priority) values (1, 'STRAY', 'I110', '2026-03-01', '2026-03-01', 0,"
                                    + " 'LOW', 'NORMAL', 'NORMAL', false, 0, 0, '', '', '2026-03-01', 0)");
        }

        assertThat(nightly(terminal, output, "--lang", "en").exits(6).err()).contains("600", "151", "450");
        assertThat(output).doesNotExist();
        assertThat(terminal.run("status").exits(0).out()).contains("UNRECONCILED");

        try (TestProgram program = TestProgram.in(folder)) {
            program.bean(JdbcTemplate.class).update("delete from claim_score where claim_no = 'STRAY'");
        }
        nightly(terminal, output).exits(0);
        assertThat(NightFiles.csv(output.resolve(DATE + "/claim-scores.csv"))).hasSize(150);
    }

    @Test
    void anExtractIsTheSameForTheSameSeed() {
        Terminal terminal = Terminal.in(folder);
        for (String name : List.of("one", "two")) {
            terminal.run("generate", "--claims", 150, "--seed", 7, "--output", folder.resolve(name))
                    .exits(0);
        }
        terminal.run("generate", "--bad-night", "--output", folder.resolve("bad"))
                .exits(0);

        assertThat(TestFiles.read(folder.resolve("one")))
                .hasSizeGreaterThan(20)
                .isEqualTo(TestFiles.read(folder.resolve("two")));
        assertThat(folder.resolve("bad/expected-rejects.csv")).exists();
        assertThat(folder.resolve("claimwatch.mv.db")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nightly", "load", "rules", "rules check", "report", "status", "generate"})
    void everyCommandExplainsItself(String command) {
        Terminal terminal = Terminal.in(folder);
        for (String language : List.of("en", "zh")) {
            String help = terminal.run(arguments(command, "--help", "--lang", language))
                    .exits(0)
                    .out();
            assertThat(help).contains("claimwatch", "--help", "--version").doesNotContain("{0}", "null");
            if (language.equals("zh")) {
                assertThat(help).containsPattern("\\p{IsHan}{4,}");
            } else {
                assertThat(help).doesNotContainPattern("\\p{IsHan}");
            }
        }
        assertThat(terminal.run(arguments(command, "--version")).exits(0).out().strip())
                .matches("claimwatch \\d+\\.\\d+\\.\\d+");
        assertThat(folder).isEmptyDirectory();
    }

    private static Object[] arguments(String command, String... options) {
        String all = (command + " " + String.join(" ", options)).strip();
        return (Object[]) all.split(" ");
    }

    private static Terminal.Result nightly(Terminal terminal, Path output, Object... more) {
        Object[] arguments = new Object[more.length + 7];
        arguments[0] = "nightly";
        arguments[1] = "--date";
        arguments[2] = DATE;
        arguments[3] = "--input";
        arguments[4] = INPUT;
        arguments[5] = "--output";
        arguments[6] = output;
        System.arraycopy(more, 0, arguments, 7, more.length);
        return terminal.run(arguments);
    }

    private static Terminal.Result nightlyWithoutInput(Terminal terminal, Path output) {
        return terminal.run("nightly", "--date", DATE, "--output", output);
    }
}
