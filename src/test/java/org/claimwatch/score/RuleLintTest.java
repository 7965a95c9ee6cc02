package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLintTest {
    @TempDir
    private Path temp;

    private RulesFolder rules;

    @BeforeEach
    void aFolderThatIsRight() {
        rules = new RulesFolder(temp);
    }

    @Test
    void theFolderIsRightBeforeItIsBroken() {
        assertThat(rules.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // names
                "rule \"TP-02 moderate\" ~ rule \"TP-03 moderate\" ~ 3:6: the rule's name must begin with the file's code",
                "rule \"TP-02 moderate\" ~ rule \"TP-02 severe\" ~ 3:6: the rule's name must end with a tier: decisive, strong",
                "rule \"TP-02 unknown\" ~ rule TP ~ 14:6: expected the rule's name in quotes, found TP",
                // metadata
                "@code(TP-02) ~ @code(TP-01) ~ 4:6: @code is TP-01, but the file's name says TP-02",
                "@group(TP) ~ @group(PT) ~ 4:19: @group is PT, but the code begins with TP",
                "@owner(\"Claims review\") ~ @owner(\"\") ~ 4:30: @owner is empty",
                "@owner(\"Claims review\") ~ @boss(\"me\") ~ 3:6: the first rule lacks @owner",
                "@owner(\"Claims review\") ~ @boss(\"me\") ~ 4:30: @boss is not known; allowed are @code",
                "@owner(\"Claims review\") ~ @owner(Claims review) ~ 4:43: the value of @owner has blanks: put it in quotes",
                "@owner(\"Claims review\") ~ @owner(Claims ~ 4:43: expected ) to close @owner, found @",
                "@status(ACTIVE) ~ @status(DRAFT) ~ 4:54: @status is ACTIVE or OFF, not DRAFT",
                "@status(ACTIVE) ~ @status(ACTIVE) @status(OFF) ~ @status is given twice",
                // facts
                "hospitalised != ~ hospitalized != ~ 9:13: there is no fact hospitalized; did you mean hospitalised?",
                "hospitalised != true ~ insuredGender == \"F\" ~ 9:13: insuredGender is an attribute of a person; rules must not weigh it",
                "hospitalised != true ~ age > 0 ~ 9:13: age is an attribute of a person; rules must not weigh it",
                "hospitalised != true ~ postcodeOfHome == \"1\" ~ postcodeOfHome is an attribute of a person",
                // comparisons
                "hospitalised != true ~ hospitalised > 0 ~ hospitalised is true or false and can't be compared with a number",
                "hospitalised != true ~ lossCause == true ~ 9:26: lossCause is a text and can't be compared with true or false",
                "hospitalised != true ~ lossCause > \"A\" ~ only numbers can be compared with >",
                "hospitalised != true ~ night == null ~ 9:19: night is always known",
                "hospitalised != true ~ hospitalised > null ~ null (not known) can only be compared with == or !=",
                "hospitalised != true ~ injuryCount in (\"1\") ~ injuryCount is no text and can't be looked up in a list",
                "hospitalised != true ~ injuryCount >= 2 ~ 9:28: the number 2 belongs in parameters.yml",
                "hospitalised != true ~ hospitalised ~ 9:25: expected a comparison (== != < <= > >= in, not in), found )",
                "hospitalised != true ~ lossCause matches \"x\" ~ 9:23: expected a comparison",
                "hospitalised != true ~ injuryCount == policyCount ~ 9:28: expected limit.of(\"…\"), 0, a text in quotes, true, false or null, found policyCount",
                // parameters
                "> limit.of(\"TP-02.moderate.above_hours\") ~ > limit.of(\"TP-02.moderate.above_hour\") ~ 8:41: there is no parameter TP-02.moderate.above_hour; did you mean TP-02.moderate.above_hours?",
                // consequences
                "flags.unknown(\"TP-02\") ~ flags.unknown(\"TP-01\") ~ 18:23: \"TP-01\" must be the code of the file",
                "\"moderate\", $hours ~ \"strong\", $hours ~ 11:30: \"strong\" must be the tier in the rule's name",
                "$hours, limit ~ $days, limit ~ 11:42: $days is given no fact in the conditions",
                "$hours, limit ~ 7, limit ~ 11:42: a sentence's values are facts named with $ in the conditions, or limits; found 7",
                // characters
                "hospitalised != true ~ hospitalised != true # ~ 9:34: the sign # has no meaning in a rule",
                "\"Claims review\" ~ \"Claims review ~ 4:36: this text has no closing quote on its line",
                "// Late ~ /* Late ~ 1:1: this comment is not closed",
            })
    void saysWhereAndWhat(String from, String to, String finding) {
        rules.change(RulesFolder.RULE, from, to);

        assertThat(rules.findings())
                .anySatisfy(found ->
                        assertThat(found).startsWith(RulesFolder.RULE + ":").contains(finding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File;",
                "import java.util.*",
                "package org.claimwatch.claim",
                "global java.util.List list",
                "function void f() { System.exit(1); }",
                "query q() ClaimFacts() end",
                "declare Thing name : String end",
                "dialect \"java\"",
                "unit Unit"
            })
    void nothingButRulesStandsInAFile(String statement) {
        rules.write(RulesFolder.RULE, statement + "\n" + rules.read(RulesFolder.RULE));

        String word = statement.split(" ")[0];
        assertThat(rules.findings())
                .contains(RulesFolder.RULE + ":1:1: a rule file holds rules only, " + word
                        + " is not allowed here: facts, flags and limits are there without it");
    }

    @ParameterizedTest
    @CsvSource({
        "salience 10, salience",
        "date-effective \"01-Jan-2026\", date-effective",
        "no-loop true, no-loop",
        "timer (cron: 0), timer",
        "enabled false, enabled",
        "extends \"other\", extends"
    })
    void aRuleHasNoAttributes(String attribute, String name) {
        rules.change(RulesFolder.RULE, "@status(ACTIVE)\n", "@status(ACTIVE)\n    " + attribute + "\n");

        assertThat(rules.findings())
                .anyMatch(finding ->
                        finding.startsWith(RulesFolder.RULE + ":5:5: " + name + " is not allowed: a rule has"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval(true)",
                "$x : Object() from flags",
                "not ClaimFacts(night == true)",
                "exists RedFlag(points > 0)",
                "accumulate(RedFlag(); count(1))",
                "java.lang.Runtime()",
                "Object()"
            })
    void conditionsAreClaimFactsAndRedFlagsOnly(String condition) {
        rules.change(RulesFolder.RULE, "ClaimFacts(singleVehicle", condition + " ClaimFacts(singleVehicle");

        assertThat(rules.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .startsWith(RulesFolder.RULE + ":16:9: a condition is ClaimFacts( … ) or RedFlag( … )"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1) == 0",
                "claimNo.length() > 0",
                "eval(true)",
                "this.claimNo == \"1\"",
                "new java.io.File(\"x\") == null",
                "claimNo == System.getenv()",
                "getClass() == null",
                "reportDelayHours > limit.getClass()",
                "reportDelayHours > limit.of(claimNo)",
                "(night = true)",
                "night == true ? true : false",
                "reportDelayHours + 1 > 0",
                "claimNo == 'x'",
                "claimNo == \"\\u0022\"",
                "claimNo soundslike \"x\"",
                "claimNo str[startsWith] \"x\""
            })
    void aConditionComparesFactsAndDoesNothingElse(String condition) {
        rules.change(RulesFolder.RULE, "hospitalised != true)", condition + ")");

        assertThat(rules.findings()).isNotEmpty().allMatch(finding -> finding.startsWith(RulesFolder.RULE + ":9:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "flags.unknown(\"TP-02\"); System.exit(1);",
                "flags.unknown(\"TP-02\"); flags.unknown(\"TP-02\");",
                "flags.unknown(\"TP-02\".concat(\"x\"));",
                "flags.raise(\"TP-02\", \"moderate\");",
                "flags.unknown(Runtime.getRuntime());",
                "flags.getClass();",
                "insert(new Object());",
                "update($claim);",
                "retract($claim);",
                "drools.halt();",
                "while (true) {}",
                "modify($claim) {}",
                "Thread.sleep(1);",
                ""
            })
    void aConsequenceRaisesOneFlag(String consequence) {
        rules.change(RulesFolder.RULE, "flags.unknown(\"TP-02\");", consequence);

        List<String> findings = rules.findings();

        assertThat(findings).isNotEmpty().allMatch(finding -> finding.startsWith(RulesFolder.RULE + ":1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "RedFlag(code == \"TP-02\", points > 0) ~ 16:17: the flag of TP-02 leads back to itself (TP-02 ← TP-02): it would be raised without end",
                "RedFlag(code in (\"TP-02\")) ~ 16:17: the flag of TP-02 leads back to itself",
                "RedFlag(points > 0) ~ 14:6: RedFlag( … ) must name the indicator it builds on, as in RedFlag(code == \"SE-01\", points > 0)",
                "RedFlag(code != \"TP-01\") ~ 14:6: RedFlag( … ) must name the indicator it builds on",
                "RedFlag(code == \"TP-02\" || points > 0) ~ 14:6: RedFlag( … ) must name the indicator it builds on",
                "RedFlag(code == \"TP-03\") ~ 16:17: there is no indicator TP-03; did you mean TP-02?",
            })
    void noFlagLeadsBackToItself(String pattern, String finding) {
        rules.change(
                RulesFolder.RULE, "ClaimFacts(singleVehicle == null", pattern + " ClaimFacts(singleVehicle == null");

        assertThat(rules.findings())
                .anySatisfy(found -> assertThat(found).startsWith(RulesFolder.RULE + ":" + finding));
    }

    @Test
    void noFlagLeadsBackToItselfOverAnother() {
        rules.write(
                "tp/TP-03.drl",
                rules.read(RulesFolder.RULE)
                        .replace("TP-02", "TP-03")
                        .replace(
                                "when\n        ClaimFacts(\n",
                                "when\n        RedFlag(code == \"TP-02\")\n        ClaimFacts(\n"));
        rules.change(
                RulesFolder.RULE,
                "when\n        ClaimFacts(\n",
                "when\n        RedFlag(code == \"TP-03\")\n        ClaimFacts(\n");

        assertThat(rules.findings())
                .contains(
                        "tp/TP-02.drl:6:17: the flag of TP-02 leads back to itself (TP-02 ← TP-03 ← TP-02): it would be"
                                + " raised without end",
                        "tp/TP-03.drl:6:17: the flag of TP-03 leads back to itself (TP-03 ← TP-02 ← TP-03): it would be"
                                + " raised without end");
    }

    @Test
    void everythingIsSaidAtOnce() {
        rules.change(RulesFolder.RULE, "reportDelayHours >", "delay >");
        rules.change(RulesFolder.RULE, "night ==", "dark ==");
        rules.change("parameters.yml", "points: 15", "points: 17");
        rules.change("messages_en.properties", "TP-02.next", "TP-02.nest");
        rules.change(RulesFolder.CASES, "hospitalised", "hospital");

        assertThat(rules.findings())
                .containsExactly(
                        "messages_en.properties:5:1: no rule uses the message TP-02.nest; did you mean TP-02.next?",
                        "parameters.yml:2:0: TP-02.moderate.points must be 15, the points of the word moderate"
                                + " (decisive 50, strong 30, moderate 15, weak 5)",
                        "tp/TP-02.csv:1:4: there is no fact hospital",
                        "tp/TP-02.drl:0:0: messages_en.properties has no message TP-02.next",
                        "tp/TP-02.drl:8:13: there is no fact delay",
                        "tp/TP-02.drl:16:43: there is no fact dark");
    }

    @Test
    void aCodeIsThereOnceAndInTheFolderOfItsGroup() {
        rules.write("pt/TP-02.drl", rules.read(RulesFolder.RULE));

        assertThat(rules.findings())
                .contains(
                        "pt/TP-02.drl:0:0: the file belongs in the folder of its group: tp/TP-02.drl",
                        "tp/TP-02.drl:0:0: the code TP-02 is taken by pt/TP-02.drl");
    }

    @Test
    void aFileIsNamedAfterItsCode() {
        rules.write("tp/late.drl", rules.read(RulesFolder.RULE));

        assertThat(rules.findings())
                .contains("tp/late.drl:0:0: a rule file is named after its code, as in PT-01.drl, not late.drl");
    }

    @Test
    void twoRulesOfATierNeedDifferentNames() {
        rules.change(RulesFolder.RULE, "rule \"TP-02 unknown\"", "rule \"TP-02 moderate\"")
                .change(RulesFolder.RULE, "flags.unknown(\"TP-02\")", "flags.raise(\"TP-02\", \"moderate\")");

        assertThat(rules.findings())
                .contains("tp/TP-02.drl:14:6: there is another rule \"TP-02 moderate\" in this file");
    }

    @Test
    void anEmptyFolderHasNoRules() {
        assertThatThrownBy(() -> RuleSet.load(temp.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        RuleSetException.class,
                        e -> assertThat(e.findings())
                                .contains(new Finding("", 0, 0, "there is no rule file (.drl) in this folder")));
    }
}
