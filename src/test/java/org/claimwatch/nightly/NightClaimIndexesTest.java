package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indexes of the night's claims, which a night makes anew, are those of the migrations. */
@OnEachDatabase
class NightClaimIndexesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    @Test
    void standAfterEachNightWhateverADeadOneLeft() throws SQLException {
        Path input = folder.resolve("input");
        Extract.write(input, 60, 5, DATE);
        try (TestProgram program = TestProgram.in(folder)) {
            SortedMap<String, String> ofTheMigrations = indexes(program);
            assertThat(ofTheMigrations).hasSize(4);
            night(program, input);
            assertThat(indexes(program)).isEqualTo(ofTheMigrations);

            if (!isEmbedded(program)) {
                program.bean(JdbcTemplate.class).execute("drop index ix_night_claim_plates on night_claim");
                night(program, input);
                assertThat(indexes(program)).isEqualTo(ofTheMigrations);
            }
        }
    }

    private void night(TestProgram program, Path input) throws SQLException {
        NightOutcome outcome = program.night(
                new NightRequest(DATE, input, folder.resolve("output"), true, Locale.ENGLISH, new SilentProgress()));
        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
    }

    private static boolean isEmbedded(TestProgram program) throws SQLException {
        try (Connection connection = program.bean(DataSource.class).getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    /** The columns of each index, in their order. */
    private static SortedMap<String, String> indexes(TestProgram program) throws SQLException {
        SortedMap<String, String> indexes = new TreeMap<>();
        try (Connection connection = program.bean(DataSource.class).getConnection()) {
            DatabaseMetaData schema = connection.getMetaData();
            String table = schema.storesUpperCaseIdentifiers() ? "NIGHT_CLAIM" : "night_claim";
            try (ResultSet columns = schema.getIndexInfo(connection.getCatalog(), null, table, false, true)) {
                while (columns.next()) {
                    indexes.merge(
                            columns.getString("INDEX_NAME"),
                            columns.getString("COLUMN_NAME"),
                            (before, column) -> before + ", " + column);
                }
            }
        }
        return indexes;
    }
}
