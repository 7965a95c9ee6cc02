package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.oracle.DenseClaims;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Two nights, and the first of them again after the second one's delivery has come. */
@OnEachDatabase
@ParameterizedClass
@ValueSource(longs = {11, 12})
class PastNightTest {
    private static final LocalDate D1 = LocalDate.of(2026, 3, 24);
    private static final LocalDate D2 = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = 600;

    @Parameter
    long seed;

    private static Path folder;
    private static TestProgram program;
    private static Path first;
    private static Path second;
    private static SortedMap<String, byte[]> firstTime;

    @BeforeParameterizedClassInvocation
    static void runBothNights(long seed, @TempDir Path data) throws SQLException {
        folder = data;
        first = folder.resolve("first");
        second = folder.resolve("second");
        DenseClaims.write(first, seed, CLAIMS, D1);
        DenseClaims.writeLater(second, seed, CLAIMS, D1, D2);
        program = TestProgram.in(folder);
        night(D1, first, "output", false);
        firstTime = NightFiles.read(folder.resolve("output/" + D1));
        night(D2, second, "output", false);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        program.close();
    }

    @Test
    void theFirstNightAgreesWithTheSpecification() {
        assertThat(ScoreLines.written(folder.resolve("output/" + D1 + "/claim-scores.csv")))
                .containsExactlyEntriesOf(ScoreLines.specified(new TreeMap<>(Map.of(D1, first)), D1));
    }

    @Test
    void theSecondNightAgreesWithTheSpecificationOverBothDeliveries() {
        SortedMap<String, String> expected = ScoreLines.specified(new TreeMap<>(Map.of(D1, first, D2, second)), D2);

        assertThat(ScoreLines.written(folder.resolve("output/" + D2 + "/claim-scores.csv")))
                .containsExactlyEntriesOf(expected)
                .isNotEqualTo(ScoreLines.specified(new TreeMap<>(Map.of(D2, second)), D2));
    }

    @Test
    void theFirstNightAgainGivesWhatItGaveThen() throws SQLException {
        long runs = program.count("select count(*) from night");

        night(D1, null, "again", true);

        assertThat(program.count("select count(*) from night")).isEqualTo(runs + 1);
        NightFiles.assertSame(NightFiles.read(folder.resolve("again/" + D1)), firstTime);
    }

    @Test
    void theFirstNightAgainWithItsDeliveryGivesWhatItGaveThen() throws SQLException {
        Map<?, ?> stored = StoredRows.of(program);

        night(D1, first, "again with input", true);

        assertThat(StoredRows.of(program)).isEqualTo(stored);
        NightFiles.assertSame(NightFiles.read(folder.resolve("again with input/" + D1)), firstTime);
    }

    @Test
    void theSecondNightAgainIsNotTouchedByTheFirst() throws SQLException {
        SortedMap<String, byte[]> before = NightFiles.read(folder.resolve("output/" + D2));

        night(D1, null, "elsewhere", true);
        night(D2, null, "second again", true);

        NightFiles.assertSame(NightFiles.read(folder.resolve("second again/" + D2)), before);
    }

    @Test
    void aNightWithoutADeliveryScoresWhatTheDatabaseHolds() throws SQLException {
        LocalDate between = D1.plusDays(3);

        night(between, null, "between", false);

        assertThat(ScoreLines.written(folder.resolve("between/" + between + "/claim-scores.csv")))
                .containsExactlyEntriesOf(ScoreLines.specified(new TreeMap<>(Map.of(D1, first, D2, second)), between));
    }

    private static void night(LocalDate date, Path input, String output, boolean rerun) throws SQLException {
        NightOutcome outcome = program.night(
                new NightRequest(date, input, folder.resolve(output), rerun, Locale.ENGLISH, new SilentProgress()));
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
    }
}
