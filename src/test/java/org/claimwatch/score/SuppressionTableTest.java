package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimwatch.claim.Suppression;
import org.claimwatch.claim.Suppression.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check says of suppressions, and what they do to the version of a rule set. */
class SuppressionTableTest {
    private static final String HEADER = "code,claim_no,policy_no,shop_id,until,by,why\n";
    private static final String ROW = "TP-02,C-1,,,2026-03-31,Li,storm";

    @TempDir
    private Path temp;

    private RulesFolder rules;

    @BeforeEach
    void aFolderThatIsRight() {
        rules = new RulesFolder(temp);
    }

    @Test
    void aClaimAPolicyAndAShopCanBeNamed() {
        rules.write(
                "suppressions.csv",
                HEADER + ROW + "\nTP-02,,PL-1,,2026-03-31,Li,storm\nTP-02,,,S-1,2026-04-30,Li,storm\n");

        assertThat(rules.findings()).isEmpty();
        assertThat(RuleSet.load(temp).suppressions().all())
                .containsExactly(
                        new Suppression("TP-02", Scope.CLAIM, "C-1", LocalDate.of(2026, 3, 31), "Li", "storm"),
                        new Suppression("TP-02", Scope.POLICY, "PL-1", LocalDate.of(2026, 3, 31), "Li", "storm"),
                        new Suppression("TP-02", Scope.SHOP, "S-1", LocalDate.of(2026, 4, 30), "Li", "storm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "TP-03,C-1,,,2026-03-31,Li,storm ~ 2:1: there is no indicator TP-03; did you mean TP-02?",
                "TP-02,,,,2026-03-31,Li,storm ~ 2:2: say for which claim, policy or shop: one of claim_no, policy_no and shop_id",
                "TP-02,C-1,,S-1,2026-03-31,Li,storm ~ 2:2: only one of claim_no, policy_no and shop_id; write a row for each",
                "TP-02,C-1,,,31/03/2026,Li,storm ~ 2:5: until is the last business date on which it holds, as in 2026-03-31, not 31/03/2026",
                "TP-02,C-1,,,2026-02-29,Li,storm ~ 2:5: until is the last business date on which it holds, as in 2026-03-31, not 2026-02-29",
                "TP-02,C-1,,,2026-03-31,,storm ~ 2:6: by is empty: say who decided it",
                "TP-02,C-1,,,2026-03-31,Li,' ' ~ 2:7: why is empty: say the reason",
                "TP-02,C-1,,,2026-03-31,Li,no fraud ~ 2:7: why says fraud: no sentence may say more than that there is a reason",
                "TP-02,C-1,,,2026-03-31,Li ~ 2:0: the row has 6 fields, the header 7",
                "'TP-02,C-1,,,2026-03-31,Li,storm\\nTP-02,C-1,,,2026-04-30,Li,storm' ~ 3:1: TP-02 is suppressed for C-1 in line 2 already",
            })
    void saysWhereAndWhat(String rows, String finding) {
        rules.write(
                "suppressions.csv",
                HEADER + rows.replace("\\n", "\n").replace("' '", " ").replace("'", "") + "\n");

        assertThat(rules.findings()).containsExactly("suppressions.csv:" + finding);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        rules.write("suppressions.csv", HEADER + "XX-99,,,,soon,,\n" + ROW + "\n");

        assertThat(rules.findings()).hasSize(5);
    }

    @Test
    void theColumnsAreFixed() {
        rules.write("suppressions.csv", "code,claim_no,until\nTP-02,C-1,2026-03-31\n");

        assertThat(rules.findings())
                .containsExactly("suppressions.csv:1:1: the columns are code,claim_no,policy_no,shop_id,until,by,why");
    }

    @Test
    void whatIsTooLongForTheDatabaseIsSaid() {
        rules.write("suppressions.csv", HEADER + "TP-02,C-1,,,2026-03-31,Li," + "x".repeat(1001) + "\n");

        assertThat(rules.findings()).containsExactly("suppressions.csv:2:7: this is longer than 1000 characters");
    }

    @Test
    void aSuppressionChangesTheVersionAndAnEmptyTableDoesNot() {
        String without = RuleFolder.read(temp).version();
        rules.write("suppressions.csv", HEADER);
        assertThat(RuleFolder.read(temp).version()).isEqualTo(without);

        rules.write("suppressions.csv", HEADER + ROW + "\n");
        String with = RuleFolder.read(temp).version();
        rules.write("suppressions.csv", HEADER + ROW.replace("03-31", "04-30") + "\n");

        assertThat(List.of(with, RuleFolder.read(temp).version()))
                .doesNotContain(without)
                .doesNotHaveDuplicates();
    }
}
