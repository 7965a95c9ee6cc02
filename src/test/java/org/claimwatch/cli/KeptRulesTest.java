package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimwatch.nightly.TestFiles;
import org.claimwatch.nightly.TestProgram;
import org.claimwatch.score.RuleFolder;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rules of a night, handed back by the database. */
@OnEachDatabase
class KeptRulesTest {
    private static final RuleFolder RULES = RuleFolder.read(Path.of("rules"));
    private static Terminal terminal;
    private static Path output;

    @TempDir
    Path folder;

    @BeforeAll
    static void runANight(@TempDir Path temp) {
        output = temp.resolve("output");
        terminal = Terminal.in(temp);
        Terminal.Result night =
                terminal.run("nightly", "--date", "2026-03-31", "--input", "sample-data", "--output", output);
        assertThat(night.code()).as(night.err()).isZero();
        try (TestProgram program = TestProgram.in(temp)) {
            JdbcTemplate jdbc = program.bean(JdbcTemplate.class);
            for (String version : new String[] {"abcdef11", "abcdef22"}) {
                jdbc.update("insert into rule_set (version, first_date) values (?, '2026-01-01')", version);
            }
        }
    }

    @Test
    void everyFileIsPrintedToTheLastCharacter() {
        Terminal.Result shown = terminal.run("rules", "show", RULES.version().substring(0, 6), "--lang", "en");

        assertThat(shown.code()).as(shown.err()).isZero();
        StringBuilder expected = new StringBuilder("rule set " + RULES.version() + ", "
                + RULES.files().size() + " files, first used for the night of 2026-03-31\n");
        RULES.files()
                .forEach((path, content) -> expected.append("\n==> ")
                        .append(path)
                        .append(" <==\n")
                        .append(new String(content, java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(shown.out()).isEqualTo(expected.toString());
    }

    @Test
    void theFolderThatIsWrittenIsTheSameRuleSetAndInOrder() throws Exception {
        Path written = folder.resolve("written");

        Terminal.Result shown = terminal.run("rules", "show", RULES.version(), "--output", written, "--lang", "en");

        assertThat(shown.code()).as(shown.err()).isZero();
        RuleFolder back = RuleFolder.read(written);
        assertThat(back.version()).isEqualTo(RULES.version());
        assertThat(back.files().keySet()).isEqualTo(RULES.files().keySet());
        for (Map.Entry<String, byte[]> file : RULES.files().entrySet()) {
            assertThat(back.files().get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
        }
        assertThat(terminal.run("rules", "check", "--rules", written).code()).isZero();

        Terminal.Result again = terminal.run("rules", "show", RULES.version(), "--output", written, "--lang", "en");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is not empty");
    }

    @Test
    void whatCantBeFoundIsSaid() {
        assertSays("000000", 2, "No rule set whose version begins with 000000");
        assertSays("abcdef", 2, "2 rule sets begin with abcdef", "abcdef11, abcdef22");
        assertSays("abcde", 2, "expected 6 to 64");
        assertSays("ABCDEX", 2, "expected 6 to 64");
        assertSays("%%%%%%", 2, "expected 6 to 64");
        assertSays("ABCDEF11", 0, "rule set abcdef11, 0 files");
    }

    private static void assertSays(String version, int code, String... sentences) {
        Terminal.Result shown = terminal.run("rules", "show", version, "--lang", "en");
        shown.exits(code);
        assertThat(shown.out() + shown.err()).contains(sentences);
    }

    @Test
    void reportsAreToldInTheWordsOfTheirNight() throws Exception {
        Path rules = TestFiles.copy(Path.of("rules"), folder.resolve("rules"));
        Path parameters = rules.resolve("parameters.yml");
        Files.writeString(parameters, Files.readString(parameters) + "\n# later\n");
        Path messages = rules.resolve("messages_en.properties");
        Files.writeString(messages, Files.readString(messages).replace("Loss {0} days", "Damage {0} days"));

        Terminal.Result report = terminal.run(
                "report", "--date", "2026-03-31", "--rules", rules, "--output", folder.resolve("new"), "--lang", "en");

        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.err())
                .contains("are not those of that night", RULES.version().substring(0, 12));
        assertThat(folder.resolve("new/2026-03-31/flagged-claims.csv"))
                .hasSameBinaryContentAs(output.resolve("2026-03-31/flagged-claims.csv"));

        Terminal.Result sameRules =
                terminal.run("report", "--date", "2026-03-31", "--output", folder.resolve("same"), "--lang", "en");
        assertThat(sameRules.code()).isZero();
        assertThat(sameRules.err()).isEmpty();

        Terminal.Result nightAgain =
                terminal.run("nightly", "--date", "2026-03-31", "--rules", rules, "--output", output, "--lang", "en");
        assertThat(nightAgain.code()).as(nightAgain.err()).isZero();
        assertThat(nightAgain.out()).contains("complete already").doesNotContain("Damage 20 days");
    }
}
