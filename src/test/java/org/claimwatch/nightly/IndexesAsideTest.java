package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.claimwatch.claim.Feed;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indexes that a night sets aside while it fills their tables are those of the migrations afterwards. */
@OnEachDatabase
class IndexesAsideTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    @Test
    void standAfterEachNight() throws SQLException {
        Path input = folder.resolve("input");
        Extract.write(input, 60, 5, DATE);
        try (TestProgram program = TestProgram.in(folder)) {
            SortedMap<String, String> ofTheMigrations = indexes(program);
            assertThat(ofTheMigrations).hasSizeGreaterThan(40).containsKey("claims.ix_claims_policy_no");

            night(program, input);
            assertThat(indexes(program)).isEqualTo(ofTheMigrations);

            night(program, input);
            assertThat(indexes(program)).isEqualTo(ofTheMigrations);
            assertThat(notes(program)).isZero();
        }
    }

    @Test
    void ofALargeFirstDeliveryStandWithItsRows() throws Exception {
        Path input = folder.resolve("input");
        Extract.write(input, 60, 5, DATE);
        String claim = Files.readAllLines(input.resolve("claims.csv")).get(1).split(",", 2)[0];
        Files.write(
                input.resolve("tip_offs.csv"),
                IntStream.rangeClosed(0, 50_000)
                        .mapToObj(row -> row == 0
                                ? "tip_id,claim_no,source,received_at"
                                : "T" + row + "," + claim + ",SHOP,2026-03-26T14:25")
                        .toList());
        try (TestProgram program = TestProgram.in(folder)) {
            SortedMap<String, String> ofTheMigrations = indexes(program);

            night(program, input);

            assertThat(indexes(program)).isEqualTo(ofTheMigrations).containsKey("tip_offs.ix_tip_offs_claim_no");
            assertThat(program.bean(JdbcTemplate.class)
                            .queryForObject("select count(*) from tip_offs where claim_no = ?", Integer.class, claim))
                    .isEqualTo(50_000);
        }
    }

    @Test
    void standAgainWhateverADeadRunLeftAside() throws SQLException {
        Path input = folder.resolve("input");
        Extract.write(input, 60, 5, DATE);
        try (TestProgram program = TestProgram.in(folder)) {
            night(program, input);
            SortedMap<String, String> standing = indexes(program);

            JdbcTemplate jdbc = program.bean(JdbcTemplate.class);
            if (!isEmbedded(program)) {
                note(jdbc, "claims", "ix_claims_policy_no", "policy_no");
                jdbc.execute("alter table claims drop index ix_claims_policy_no");
                note(jdbc, "night_claim", "ix_night_claim_plates", "plate_hash, vin_hash, is_open");
                jdbc.execute("alter table night_claim drop index ix_night_claim_plates");
                note(jdbc, "vehicles", "ix_vehicles_vin_hash", "vin_hash");
            }
            night(program, input);

            assertThat(indexes(program)).isEqualTo(standing);
            assertThat(notes(program)).isZero();
        }
    }

    private static void note(JdbcTemplate jdbc, String table, String index, String columns) {
        jdbc.update(
                "insert into index_aside (table_name, index_name, column_list) values (?, ?, ?)",
                table,
                index,
                columns);
    }

    private static int notes(TestProgram program) {
        Integer notes =
                program.bean(JdbcTemplate.class).queryForObject("select count(*) from index_aside", Integer.class);
        return notes == null ? -1 : notes;
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

    /** The columns of each index of the feeds and of the night's claims, in their order. */
    private static SortedMap<String, String> indexes(TestProgram program) throws SQLException {
        SortedMap<String, String> indexes = new TreeMap<>();
        try (Connection connection = program.bean(DataSource.class).getConnection()) {
            DatabaseMetaData schema = connection.getMetaData();
            for (String table : Stream.concat(Stream.of(Feed.values()).map(Feed::table), Stream.of("night_claim"))
                    .toList()) {
                String name = schema.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
                try (ResultSet columns = schema.getIndexInfo(connection.getCatalog(), null, name, false, true)) {
                    while (columns.next()) {
                        indexes.merge(
                                table + "." + columns.getString("INDEX_NAME").toLowerCase(Locale.ROOT),
                                columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                                (before, column) -> before + ", " + column);
                    }
                }
            }
        }
        return indexes;
    }
}
