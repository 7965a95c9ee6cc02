package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.claimwatch.nightly.NightOutcome.End;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a night don't depend on the language and the time zone of the machine. */
class ReportsDeterminismTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    /** Neither time exists where the clock is put forward: in New York, and in Berlin. */
    private static final List<String> SKIPPED = List.of("2026-03-08T02:20", "2026-03-29T02:20");

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private static Path shared;

    private static Path input;
    private static SortedMap<String, byte[]> expected;

    @TempDir
    Path folder;

    @BeforeAll
    static void runAsUsual() throws SQLException {
        input = TestFiles.copy(Path.of("sample-data"), shared.resolve("input"));
        TestFiles.edit(input.resolve("claims.csv"), lines -> {
            for (int i = 1; i <= 20; i++) {
                String[] fields = lines.get(i).split(",", -1);
                fields[5] = SKIPPED.get(i % 2);
                fields[6] = fields[5].replace(":20", ":40");
                lines.set(i, String.join(",", fields));
            }
            return lines;
        });
        change(Locale.ROOT, "UTC");
        expected = night(TestDatabase.H2, shared, Locale.ENGLISH);
        assertThat(NightFiles.text(expected.get("flagged-claims.csv")))
                .contains(SKIPPED)
                .contains("2026-03-08T02:40", "2026-03-29T02:40");
    }

    @AfterEach
    void changeBack() {
        change(LOCALE, ZONE.getID());
    }

    @ParameterizedTest
    @CsvSource({
        "H2, tr-TR, America/New_York",
        "H2, ar-EG-u-nu-arab, Europe/Berlin",
        "H2, zh-CN, Asia/Shanghai",
        "MYSQL, de-DE, America/New_York",
        "MYSQL, th-TH-u-ca-buddhist-nu-thai, Europe/Berlin",
        "MARIADB, fr-FR, America/New_York"
    })
    void theSameBytesElsewhere(TestDatabase database, String locale, String zone) throws SQLException {
        change(Locale.forLanguageTag(locale), zone);

        NightFiles.assertSame(night(database, folder, Locale.ENGLISH), expected);
    }

    private static SortedMap<String, byte[]> night(TestDatabase database, Path folder, Locale language)
            throws SQLException {
        Path output = folder.resolve("output");
        try (TestProgram program = database.create(folder).start()) {
            NightOutcome outcome =
                    program.night(new NightRequest(DATE, input, output, false, language, new SilentProgress()));
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        }
        return NightFiles.read(output.resolve(DATE.toString()));
    }

    private static void change(Locale locale, String zone) {
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }
}
