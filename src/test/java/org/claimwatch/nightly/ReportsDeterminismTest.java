package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.claimwatch.generate.Extract;
import org.claimwatch.nightly.NightOutcome.End;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a night don't depend on the threads, the database, the language and the time zone of the machine. */
class ReportsDeterminismTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    /** More than a page of claims. */
    private static final int CLAIMS = 600;

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
        input = shared.resolve("input");
        Extract.write(input, CLAIMS, 11, DATE);
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
        expected = night(TestDatabase.H2, 1, shared);
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
        "H2, 1, tr-TR, America/New_York",
        "H2, 2, ar-EG-u-nu-arab, Europe/Berlin",
        "H2, 8, zh-CN, Asia/Shanghai",
        "MYSQL, 1, de-DE, America/New_York",
        "MYSQL, 2, zh-CN, Asia/Shanghai",
        "MYSQL, 8, th-TH-u-ca-buddhist-nu-thai, Europe/Berlin",
        "MARIADB, 1, zh-CN, Asia/Shanghai",
        "MARIADB, 2, fr-FR, America/New_York",
        "MARIADB, 8, tr-TR, America/New_York"
    })
    void theSameBytesElsewhere(TestDatabase database, int threads, String locale, String zone) throws SQLException {
        change(Locale.forLanguageTag(locale), zone);

        NightFiles.assertSame(night(database, threads, folder), expected);
    }

    private static SortedMap<String, byte[]> night(TestDatabase database, int threads, Path folder)
            throws SQLException {
        Path output = folder.resolve("output");
        try (TestProgram program = database.create(folder).start("--claimwatch.threads=" + threads)) {
            NightOutcome outcome =
                    program.night(new NightRequest(DATE, input, output, false, Locale.ENGLISH, new SilentProgress()));
            assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        }
        return NightFiles.read(output.resolve(DATE.toString()));
    }

    private static void change(Locale locale, String zone) {
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }
}
