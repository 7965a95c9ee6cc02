package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.claimwatch.claim.Feed;
import org.claimwatch.nightly.KeyGuard.Change;
import org.claimwatch.nightly.NightOutcome.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database keeps to its key, and a new key can follow it. */
class IdentifierKeyOfDatabaseTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 30);
    private static final Path SAMPLE = Path.of("sample-data");
    private static final String FIRST = "the first key, long enough";
    private static final String SECOND = "the second key, long enough";
    private static final String KEY = "--claimwatch.identifier.key=";

    @TempDir
    Path folder;

    private static SmallDelivery person(String id, String phone) {
        return new SmallDelivery()
                .row(Feed.PARTIES, "party_id", id, "phone", phone, "name", "张三", "id_number", "110101199003070011")
                .row(
                        Feed.WATCH_LIST,
                        "entry_id",
                        id,
                        "kind",
                        "PERSON",
                        "value",
                        "110101199003070011",
                        "reason",
                        "COURT",
                        "case_ref",
                        "R",
                        "approved_by",
                        "A",
                        "added_at",
                        "2026-03-01T10:00",
                        "expires_at",
                        "2027-03-01T10:00")
                .row(
                        Feed.WATCH_LIST,
                        "entry_id",
                        id + "-shop",
                        "kind",
                        "SHOP",
                        "value",
                        "S01",
                        "reason",
                        "COURT",
                        "case_ref",
                        "R",
                        "approved_by",
                        "A",
                        "added_at",
                        "2026-03-01T10:00",
                        "expires_at",
                        "2027-03-01T10:00")
                .row(Feed.SALVAGE_REGISTER, "vin", "LSVAB4182E2184" + id, "kind", "STOLEN", "since", "2026-01-01");
    }

    private NightOutcome load(TestProgram program, LocalDate date, SmallDelivery delivery) throws Exception {
        return program.load(date, delivery.write(folder.resolve("input-" + date)));
    }

    @Test
    void aDifferentKeyIsNoticedBeforeAnythingIsRead() throws Exception {
        try (TestProgram program = TestProgram.onH2(folder, KEY + FIRST)) {
            assertThat(load(program, DATE, person("101", "13800001111")).end()).isEqualTo(End.COMPLETE);
        }
        try (TestProgram program = TestProgram.onH2(folder, KEY + SECOND)) {
            var before = StoredRows.of(program);
            assertThatThrownBy(() -> load(program, DATE.plusDays(1), person("102", "13800001111")))
                    .isInstanceOfSatisfying(WrongSetting.class, wrong -> {
                        assertThat(wrong).hasMessageContaining("not the one that this database was loaded with");
                        assertThat(wrong.sentence(Locale.CHINESE)).contains("标识密钥");
                    });
            assertThatThrownBy(() -> program.bean(KeyGuard.class).change()).isInstanceOf(WrongSetting.class);
            assertThat(StoredRows.of(program)).isEqualTo(before);
        }
        try (TestProgram program = TestProgram.onH2(folder, KEY + FIRST)) {
            assertThat(load(program, DATE.plusDays(1), person("102", "13800001111"))
                            .end())
                    .isEqualTo(End.COMPLETE);
            assertThat(program.bean(KeyGuard.class).change()).isEqualTo(Change.NOTHING_TO_DO);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"H2", "MYSQL", "MARIADB"})
    void whatWasLoadedUnderTheEarlierKeyIsLinkedToWhatComesUnderTheNewOne(TestDatabase kind) throws Exception {
        TestDatabase.Location database = kind.create(folder);
        try (TestProgram program = database.start(KEY + FIRST)) {
            load(program, DATE, person("101", "13800001111"));
            assertThat(links(program)).isEqualTo(1);
        }
        try (TestProgram program = database.start(KEY + FIRST + "\n" + SECOND)) {
            assertThatThrownBy(() -> load(program, DATE, person("101", "13800001111")))
                    .hasMessageContaining("key rotate");
            List<String> before = hashes(program);

            assertThat(program.bean(KeyGuard.class).change()).isEqualTo(Change.DONE);

            assertThat(hashes(program)).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
            assertThat(program.count("select count(*) from watch_list where value_key = 'S01'"))
                    .isEqualTo(1);
            assertThat(program.count("select count(*) from key_change")).isZero();
            assertThat(program.bean(KeyGuard.class).change()).isEqualTo(Change.NOTHING_TO_DO);
            load(program, DATE.plusDays(1), person("102", "13800001111"));
            assertThat(program.count("select count(distinct phone_hash) from parties"))
                    .as("the same phone before and after the change")
                    .isEqualTo(1);
            assertThat(links(program)).isEqualTo(4);
        }
        try (TestProgram program = database.start(KEY + SECOND)) {
            assertThatThrownBy(() -> load(program, DATE.plusDays(2), person("103", "13800001111")))
                    .as("the earlier keys are needed too")
                    .isInstanceOf(WrongSetting.class);
        }
        try (TestProgram program = database.start(KEY + FIRST)) {
            assertThatThrownBy(() -> load(program, DATE.plusDays(2), person("103", "13800001111")))
                    .isInstanceOf(WrongSetting.class);
        }
    }

    /** Persons on the watch list. */
    private static long links(TestProgram program) {
        return program.count("select count(*) from parties p join watch_list w on w.value_key = p.id_number_hash"
                + " and w.kind = 'PERSON'");
    }

    private static List<String> hashes(TestProgram program) {
        return program.bean(JdbcTemplate.class)
                .queryForList(
                        "select phone_hash from parties where phone_hash is not null union select name_hash from parties"
                                + " where name_hash is not null union select vin_hash from salvage_register",
                        String.class);
    }

    @Test
    void theNightFindsTheSameBeforeAndAfterAChange() throws Exception {
        try (TestProgram program = TestProgram.onH2(folder, KEY + FIRST)) {
            assertThat(program.night(DATE.plusDays(1), SAMPLE, folder.resolve("one"))
                            .end())
                    .isEqualTo(End.COMPLETE);
        }
        try (TestProgram program = TestProgram.onH2(folder, KEY + FIRST + "\n" + SECOND)) {
            assertThat(program.bean(KeyGuard.class).change()).isEqualTo(Change.DONE);
            NightRequest again = new NightRequest(
                    DATE.plusDays(1), SAMPLE, folder.resolve("two"), true, Locale.ENGLISH, new SilentProgress());
            assertThat(program.night(again).end()).isEqualTo(End.COMPLETE);
        }
        NightFiles.assertSame(
                NightFiles.read(folder.resolve("two/2026-03-31")), NightFiles.read(folder.resolve("one/2026-03-31")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parties", "watch_list", "salvage_register", "identifier_key"})
    void aChangeThatWasCutOffGoesOn(String table) throws Exception {
        try (TestProgram program = TestProgram.onH2(folder, KEY + FIRST)) {
            load(program, DATE, person("101", "13800001111"));
        }
        try (TestProgram program = TestProgram.onH2(folder, KEY + FIRST + "\n" + SECOND)) {
            JdbcTemplate jdbc = program.bean(JdbcTemplate.class);
            jdbc.execute("create trigger cut before update on " + table + " for each row call '"
                    + CutOff.class.getName() + "'");
            CutOff.armed = true;
            assertThatThrownBy(() -> program.bean(KeyGuard.class).change()).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> load(program, DATE, person("101", "13800001111")))
                    .isInstanceOf(WrongSetting.class);
            CutOff.armed = false;
            assertThat(program.bean(KeyGuard.class).change()).isEqualTo(Change.DONE);
            load(program, DATE.plusDays(1), person("102", "13800001111"));
            assertThat(program.count("select count(distinct phone_hash) from parties"))
                    .isEqualTo(1);
            assertThat(links(program)).isEqualTo(4);
        }
    }

    /** Fails in the middle of a statement, as when the process is killed there. */
    public static final class CutOff implements org.h2.api.Trigger {
        static volatile boolean armed;

        @Override
        public void fire(java.sql.Connection connection, Object[] old, Object[] now) throws java.sql.SQLException {
            boolean begins = now.length == 3 && old[2] == null;
            if (armed && !begins) {
                throw new java.sql.SQLException("cut off");
            }
        }
    }

    @Test
    void outsideOfTrialsAKeyHasToBeSet() {
        KeySettings none = new KeySettings(null, null);
        assertThatThrownBy(() -> none.read(true)).hasMessageContaining("CLAIMWATCH_IDENTIFIER_KEY");
        assertThat(none.read(false).check()).hasSize(32);
        assertThatThrownBy(() -> new KeySettings("too short", null).read(false)).hasMessageContaining("16 bytes");
        assertThatThrownBy(() -> new KeySettings(FIRST + "\nshort", null).read(false))
                .hasMessageContaining("16 bytes");
    }

    @Test
    void aDatabaseServerAsksForAKeyAndAnEmbeddedOneOnlyWhenToldTo() throws Exception {
        try (TestProgram program = TestProgram.onH2(folder, KEY, "--claimwatch.production=true")) {
            assertThatThrownBy(() -> load(program, DATE, person("101", "13800001111")))
                    .hasMessageContaining("no identifier key is set");
        }
        try (TestProgram program = TestDatabase.MYSQL.create(folder).start(KEY)) {
            assertThatThrownBy(() -> load(program, DATE, person("101", "13800001111")))
                    .hasMessageContaining("no identifier key is set");
        }
    }

    @Test
    void onlyTheOwnerMayReadTheFileOfTheKey() throws Exception {
        Path file = Files.writeString(folder.resolve("key"), FIRST + "\n");
        KeySettings settings = new KeySettings(null, file);
        for (String open : List.of("rw-r--r--", "rw----r--", "rw--w----", "rwx------", "r--r-----")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open));
            assertThatThrownBy(() -> settings.read(true)).hasMessageContaining("chmod 600");
        }
        for (String kept : List.of("rw-------", "r--------")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(kept));
            assertThat(settings.read(true).check())
                    .isEqualTo(new KeySettings(FIRST, null).read(true).check());
        }
        Files.delete(file);
        assertThatThrownBy(() -> settings.read(true)).hasMessageContaining("there is no identifier key file");
        assertThatThrownBy(() -> new KeySettings(null, folder).read(true)).isInstanceOf(WrongSetting.class);
    }
}
