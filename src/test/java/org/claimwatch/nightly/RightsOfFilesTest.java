package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.score.RuleSet;
import org.claimwatch.score.RuleSetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read what the program writes, and where links lead it. */
class RightsOfFilesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void onlyItsAccountReadsTheReportsAndTheEmbeddedDatabase() throws Exception {
        Path data = folder.resolve("data/of/claimwatch");
        Path output = folder.resolve("out");
        try (TestProgram program = TestProgram.onH2(data)) {
            Path input = new SmallDelivery().write(folder.resolve("input"));
            assertThat(program.night(DATE, input, output).end()).isEqualTo(End.COMPLETE);
            assertThat(rights(data.resolve("claimwatch.mv.db"))).isEqualTo("rw-------");
        }
        assertThat(rights(data)).isEqualTo("rwx------");
        try (TestProgram again = TestProgram.onH2(data)) {
            assertThat(again.count("select count(*) from claims")).isEqualTo(1);
        }
        Path files = output.resolve(DATE.toString());
        assertThat(rights(output)).isEqualTo("rwx------");
        assertThat(rights(files)).isEqualTo("rwx------");
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                assertThat(rights(file)).as("%s", file).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void anEmbeddedDatabaseThatOthersCouldReadIsTakenFromThem() throws Exception {
        TestProgram.onH2(folder).close();
        Path file = folder.resolve("claimwatch.mv.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        TestProgram.onH2(folder).close();
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void aLinkInPlaceOfTheFolderOfANightIsNotFollowed() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path foreign = Files.writeString(elsewhere.resolve("run.json"), "foreign");
        Path output = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(output.resolve(DATE.toString()), elsewhere);
        Path input = new SmallDelivery().write(folder.resolve("input"));
        try (TestProgram program = TestProgram.onH2(folder)) {
            NightOutcome outcome = program.night(DATE, input, output);
            assertThat(outcome.end()).isEqualTo(End.FAILED);
            assertThat(outcome.messages()).hasSize(1);
            assertThat(outcome.messages().get(0)).contains(DATE.toString(), "is a link");
            assertThatThrownBy(() -> program.bean(Reporting.class).writeDelivery(DATE, Locale.ENGLISH, output))
                    .hasMessageContaining("is a link");
            assertThat(elsewhere).isDirectoryContaining(foreign::equals);
            assertThat(Files.list(elsewhere).toList()).hasSize(1);
            assertThat(foreign).hasContent("foreign");

            Files.delete(output.resolve(DATE.toString()));
            assertThat(program.night(DATE, input, output).end()).isEqualTo(End.COMPLETE);
        }
    }

    @Test
    void aLinkInPlaceOfAReportIsReplacedAndNotWrittenThrough() throws Exception {
        Path foreign = Files.writeString(folder.resolve("foreign"), "foreign");
        Path files = Files.createDirectories(folder.resolve("out/" + DATE));
        for (String name : new String[] {"run.json", ".claimwatch-run.json.part", "claim-scores.csv"}) {
            Files.createSymbolicLink(files.resolve(name), foreign);
        }
        Path input = new SmallDelivery().write(folder.resolve("input"));
        try (TestProgram program = TestProgram.onH2(folder)) {
            assertThat(program.night(DATE, input, folder.resolve("out")).end()).isEqualTo(End.COMPLETE);
        }
        assertThat(foreign).hasContent("foreign");
        assertThat(files.resolve("run.json")).isRegularFile().isNotEqualTo(foreign);
        assertThat(Files.isSymbolicLink(files.resolve("run.json"))).isFalse();
    }

    @Test
    void aLinkOutOfTheRulesFolderIsAFinding() throws Exception {
        Path rules = TestFiles.copy(TestProgram.RULES, folder.resolve("rules"));
        Path secret = Files.writeString(folder.resolve("secret"), "package secret;");
        Files.delete(rules.resolve("pt/PT-01.drl"));
        Files.createSymbolicLink(rules.resolve("pt/PT-01.drl"), secret);
        assertThat(RuleSet.check(rules)).hasSize(1);
        assertThat(RuleSet.check(rules).get(0).toString())
                .startsWith("pt/PT-01.drl:0:0: ")
                .contains("leads out of the rules folder")
                .doesNotContain("secret;");
        assertThatThrownBy(() -> RuleSet.load(rules)).isInstanceOf(RuleSetException.class);
    }

    @Test
    void linksWithinTheRulesFolderAndToItAreFollowed() throws Exception {
        Path rules = TestFiles.copy(TestProgram.RULES, folder.resolve("rules"));
        Files.move(rules.resolve("pt/PT-01.drl"), rules.resolve("of-today.txt"));
        Files.createSymbolicLink(rules.resolve("pt/PT-01.drl"), Path.of("../of-today.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), rules);
        assertThat(RuleSet.check(link)).isEmpty();
        assertThat(RuleSet.load(link).version()).isEqualTo(TestProgram.ruleSet().version());
    }
}
