package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimwatch.nightly.TestFiles;
import org.claimwatch.report.TextTable;
import org.claimwatch.score.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesListCommandTest {
    private static final int INDICATORS =
            RuleSet.load(Path.of("rules")).indicators().size();

    @TempDir
    private Path temp;

    @Test
    void theTableHasARowForEachIndicatorAndItsColumnsAreAligned() {
        Console console = list("table", "zh");

        assertThat(console.code()).isZero();
        List<String> lines = console.lines();
        assertThat(lines).hasSize(INDICATORS + 1);
        assertThat(lines.get(0)).startsWith("代码").contains("英文名称").endsWith("文件");
        int file = TextTable.width(lines.get(1).substring(0, lines.get(1).lastIndexOf("  ") + 2));
        assertThat(lines.stream().map(line -> TextTable.width(line.substring(0, line.lastIndexOf("  ") + 2))))
                .containsOnly(file);
    }

    @Test
    void aChineseCharacterTakesTheRoomOfTwoLetters() {
        assertThat(TextTable.of(List.of(List.of("a", "b", "c"), List.of("起保,（x）", "1", "2"), List.of("é", "1", "2"))))
                .isEqualTo("a           b  c\n" + "起保,（x）  1  2\n" + "é           1  2\n");
    }

    @Test
    void csvHasOneRowForEachIndicator() {
        Console console = list("csv", "zh");

        assertThat(console.lines())
                .hasSize(INDICATORS + 1)
                .startsWith("code,name_en,name_zh,group,points,owner,status,file")
                .contains("TP-02,Late reporting,报案延迟,TP,15|5,Claims review,ACTIVE,tp/TP-02.drl");
    }

    @Test
    void jsonHasPointsAsNumbers() {
        JsonNode indicators = JsonMapper.shared().readTree(list("json", "en").out());

        assertThat(indicators.size()).isEqualTo(INDICATORS);
        JsonNode first = indicators.get(0);
        assertThat(first.get("code").asString()).isEqualTo("AP-01");
        assertThat(first.get("points").get(0).asInt()).isEqualTo(30);
        assertThat(first.propertyNames())
                .containsExactly("code", "name_en", "name_zh", "group", "points", "owner", "status", "file");
    }

    @Test
    void anIndicatorThatIsSwitchedOffIsListedAsSuch() {
        Path rules = TestFiles.copy(Path.of("rules"), temp.resolve("rules"));
        TestFiles.edit(
                rules.resolve("tp/TP-02.drl"),
                lines -> lines.stream()
                        .map(line -> line.replace("@status(ACTIVE)", "@status(OFF)"))
                        .toList());

        Console console = Console.run("rules", "list", "--rules", rules.toString(), "--format", "csv");

        assertThat(console.out()).contains("TP-02,Late reporting,报案延迟,TP,15|5,Claims review,OFF,tp/TP-02.drl\n");
    }

    @ParameterizedTest
    @CsvSource({"en, README.md", "zh, README.zh.md"})
    void thePageBesideTheRulesIsCurrent(String language, String page) throws IOException {
        assertThat(list("markdown", language).out())
                .as("write it again: claimwatch rules list --format markdown --lang %s > rules/%s", language, page)
                .isEqualTo(Files.readString(Path.of("rules", page)));
    }

    @Test
    void rulesThatDoNotPassTheCheckAreNotListed() {
        Console console = Console.run("rules", "list", "--rules", temp.toString(), "--lang", "en");

        assertThat(console.code()).isEqualTo(3);
        assertThat(console.out()).isEmpty();
    }

    private static Console list(String format, String language) {
        return Console.run("rules", "list", "--format", format, "--lang", language);
    }
}
