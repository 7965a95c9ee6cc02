package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lint says of parameters, messages and cases. */
class BesideRulesLintTest {
    @TempDir
    private Path temp;

    private RulesFolder rules;

    @BeforeEach
    void aFolderThatIsRight() {
        rules = new RulesFolder(temp);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "parameters.yml ~ above_hours: 48 ~ above_hours: two days ~ parameters.yml:2:39: TP-02.moderate.above_hours must be a plain number, as in 7, 0.40 or -10",
                "parameters.yml ~ above_hours: 48 ~ above_hours: .inf ~ parameters.yml:2:39: TP-02.moderate.above_hours must be a plain number, as in 7, 0.40 or -10",
                "parameters.yml ~ above_hours: 48 ~ above_hours: 48, above_hours: 49 ~ parameters.yml:2:43: TP-02.moderate.above_hours is given twice",
                "parameters.yml ~ above_hours: 48} ~ above_hours: 48 ~ parameters.yml:3:4: this is no valid YAML: expected ',' or '}', but got :",
                "parameters.yml ~ points: 15, above ~ above ~ tp/TP-02.drl:3:6: the tier has no points: parameters.yml lacks TP-02.moderate.points",
                "parameters.yml ~ moderate: { ~ weak: {points: 5}\\n  moderate: { ~ parameters.yml:2:0: no rule of tp/TP-02.drl has the tier weak",
                "parameters.yml ~ above_hours: 48 ~ above_hours: 48, above_hour: 49 ~ parameters.yml:2:0: nothing reads the parameter TP-02.moderate.above_hour; did you mean TP-02.moderate.above_hours?",
                "parameters.yml ~ cap: {TP: 30} ~ TP-03.weak.points: 5\\ncap: {TP: 30} ~ parameters.yml:3:0: nothing reads the parameter TP-03.weak.points",
                "parameters.yml ~ cap: {TP: 30} ~ cap: {TP: 30, PT: 30} ~ parameters.yml:3:0: nothing reads the parameter cap.PT; did you mean cap.TP?",
                "parameters.yml ~ cap: {TP: 30} ~ cap: {PT: 30} ~ tp/TP-02.drl:0:0: the group TP has no cap: parameters.yml lacks cap.TP",
                "parameters.yml ~ weak_cap: 10 ~ weak_cap: 10.5 ~ parameters.yml:4:0: score.weak_cap must be a whole number",
                "parameters.yml ~ weak_cap: 10, ~ '' ~ parameters.yml:0:0: the parameter score.weak_cap is missing",
                "messages_en.properties ~ TP-02.moderate= ~ TP-02.other= ~ tp/TP-02.drl:3:6: messages_en.properties has no message TP-02.moderate",
                "messages_zh.properties ~ TP-02.unknown= ~ TP-02.other= ~ tp/TP-02.drl:14:6: messages_zh.properties has no message TP-02.unknown",
                "messages_en.properties ~ (limit {1}) ~ (limit {2}) ~ messages_en.properties:2:1: TP-02.moderate names {2}, but its rule gives 2 values",
                "messages_en.properties ~ (limit {1}) ~ (limit {1) ~ messages_en.properties:2:1: TP-02.moderate can't be read as a sentence",
                "messages_en.properties ~ Travel ~ Not a fraud ~ messages_en.properties:4:1: TP-02.innocent says fraud: a flag is a reason to look, not evidence",
                "messages_zh.properties ~ Travel ~ 涉嫌诈骗 ~ messages_zh.properties:4:1: TP-02.innocent says 骗",
                "messages_en.properties ~ Travel ~ '' ~ messages_en.properties:4:1: TP-02.innocent is empty",
                "messages_en.properties ~ =Travel ~ ' is travel' ~ messages_en.properties:4:1: expected  KEY=sentence  on one line, without backslashes",
                "messages_en.properties ~ TP-02.next ~ TP-02.name ~ messages_en.properties:5:1: TP-02.name is given twice",
                "tp/TP-02.csv ~ case,expect ~ name,expect ~ tp/TP-02.csv:1:1: the first two columns are case and expect, then come the names of facts",
                "tp/TP-02.csv ~ hospitalised ~ hospitalized ~ tp/TP-02.csv:1:4: there is no fact hospitalized; did you mean hospitalised?",
                "tp/TP-02.csv ~ ,hospitalised ~ ,reportDelayHours ~ tp/TP-02.csv:1:4: the column reportDelayHours is there twice",
                "tp/TP-02.csv ~ late,moderate ~ late,HIT ~ tp/TP-02.csv:2:2: expect is CLEAR, UNKNOWN or a tier of the rule (moderate), not HIT",
                "tp/TP-02.csv ~ late,moderate ~ late,CLEAR ~ tp/TP-02.csv:0:0: no case fires",
                "tp/TP-02.csv ~ in time,CLEAR ~ in time,UNKNOWN ~ tp/TP-02.csv:0:0: no case is CLEAR",
                "tp/TP-02.csv ~ in time ~ late ~ tp/TP-02.csv:3:1: there is another case \"late\"",
                "tp/TP-02.csv ~ 48 ~ two ~ tp/TP-02.csv:3:3: reportDelayHours can't be two: expected a number",
                "tp/TP-02.csv ~ 48,false ~ 48,no ~ tp/TP-02.csv:3:4: hospitalised can't be no: expected true or false",
                "tp/TP-02.csv ~ 48,false ~ 48 ~ tp/TP-02.csv:3:0: the row has 3 fields, the header 4",
            })
    void saysWhereAndWhat(String file, String from, String to, String finding) {
        rules.change(file, from, to.replace("\\n", "\n"));

        assertThat(rules.findings()).anySatisfy(found -> assertThat(found).startsWith(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "parameters.yml ~ parameters.yml:0:0: the file is missing",
                "messages_zh.properties ~ messages_zh.properties:0:0: the file is missing",
                "tp/TP-02.csv ~ tp/TP-02.drl:0:0: there are no cases: TP-02.csv is missing",
                "tp/TP-02.drl ~ tp/TP-02.csv:0:0: these cases belong to no rule file"
            })
    void missesAFile(String file, String finding) {
        rules.delete(file);

        assertThat(rules.findings()).contains(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "parameters.yml ~ 'a: &x {b: *x}' ~ parameters.yml:0:0: this is no valid YAML: Number of aliases",
                "parameters.yml ~ a\u0007: 1 ~ parameters.yml:0:0: this is no valid YAML: ",
                "parameters.yml ~ - 1 ~ parameters.yml:1:1: expected names with numbers, as in  name: 5",
                "messages_en.properties ~ TP-02.moderate={2147483647} ~ messages_en.properties:1:1: TP-02.moderate can't be read as a sentence: a value's number has one digit, not 2147483647",
                "tp/TP-02.csv ~ 'case,expect,reportDelayHours\nlate,moderate,NaN' ~ tp/TP-02.csv:2:3: reportDelayHours can't be NaN: expected a number",
                "tp/TP-02.csv ~ 'case,expect,reportDelayHours\nlate,moderate,1e999' ~ tp/TP-02.csv:2:3: reportDelayHours can't be 1e999: expected a number",
            })
    void aFileThatIsMeantToHarmIsAFinding(String file, String text, String finding) {
        rules.write(file, text.replace("\\n", "\n"));

        assertThat(rules.findings()).anySatisfy(found -> assertThat(found).startsWith(finding));
    }

    @Test
    void bracketsWithoutEndAreAFinding() {
        rules.change(RulesFolder.RULE, "night == true", "(".repeat(100_000) + "night == true");

        assertThat(rules.findings()).contains("tp/TP-02.drl:16:54: conditions may stand in at most 10 brackets");
    }

    @Test
    void casesMayCarryAByteOrderMark() {
        rules.write(RulesFolder.CASES, "\uFEFF" + rules.read(RulesFolder.CASES).replace("\n", "\r\n"));

        assertThat(rules.findings()).isEmpty();
    }

    @Test
    void aRuleWithoutPointsDoesNotHideTheOtherFindings() {
        rules.change("parameters.yml", "moderate:", "moderat:").delete("messages_zh.properties");

        assertThat(rules.findings())
                .contains(
                        "messages_zh.properties:0:0: the file is missing",
                        "tp/TP-02.drl:8:41: there is no parameter TP-02.moderate.above_hours;"
                                + " did you mean TP-02.moderat.above_hours?");
    }
}
