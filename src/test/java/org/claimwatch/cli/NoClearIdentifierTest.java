package org.claimwatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.Feed;
import org.claimwatch.nightly.LeakSearch;
import org.claimwatch.nightly.PlantedDelivery;
import org.claimwatch.nightly.PlantedValues;
import org.claimwatch.nightly.ReviewedWorkbook;
import org.claimwatch.nightly.TestProgram;
import org.claimwatch.support.DatabaseServer;
import org.claimwatch.support.DatabaseText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plants names, phones, plates, addresses, accounts and numbers in a delivery, where they belong and where they do not,
 * runs what people run on it, and looks for them in all that is left: the bytes of the database, reports, logs, temporary
 * files and what was said.
 */
class NoClearIdentifierTest {
    private static final String DATE = "2026-03-31";

    @TempDir
    Path folder;

    private final PlantedValues planted = new PlantedValues();
    private final List<String> said = new ArrayList<>();
    private Path good;
    private Path work;
    private List<String> options;

    @BeforeEach
    void plant() throws Exception {
        work = Files.createDirectory(folder.resolve("work"));
        Files.createDirectory(work.resolve("tmp"));
        good = PlantedDelivery.write(planted, folder.resolve("good"));
        assertThat(planted.values()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    @Test
    void isLeftOnAnEmbeddedDatabase(TestReporter reporter) throws Exception {
        options = List.of(
                "-Djava.io.tmpdir=" + work.resolve("tmp"),
                "-Dlogging.level.org.claimwatch=debug",
                "-Dspring.datasource.url=jdbc:h2:file:" + work.resolve("claimwatch"),
                "-Dspring.datasource.username=claimwatch");
        runAll();

        LeakSearch search = new LeakSearch().folder(work).text("said", String.join("\n", said));
        assertThat(search.find(planted)).isEmpty();
        reporter.publishEntry("embedded", search.counts(planted));
        assertThat(search.find("C-LEAK-1")).as("what is kept is found").anyMatch(place -> place.endsWith(".mv.db"));
        assertThat(search.find("PT-LEAK")).isNotEmpty();
    }

    @Test
    void isLeftOnADatabaseServer(TestReporter reporter) throws Exception {
        DatabaseServer server = DatabaseServer.assumeMysql();
        String url = server.newDatabase();
        options = List.of(
                "-Djava.io.tmpdir=" + work.resolve("tmp"),
                "-Dlogging.level.org.claimwatch=debug",
                "-Dspring.datasource.url=" + url,
                "-Dspring.datasource.username=" + server.user(),
                "-Dspring.datasource.password=" + server.password());
        runAll();

        LeakSearch search = new LeakSearch()
                .folder(work)
                .text("said", String.join("\n", said))
                .text("database", DatabaseText.of(DriverManager.getConnection(url, server.user(), server.password())));
        assertThat(search.find(planted)).isEmpty();
        reporter.publishEntry("server", search.counts(planted));
        assertThat(search.find("C-LEAK-1")).as("what is kept is found").contains("C-LEAK-1 in database");
    }

    private void runAll() throws Exception {
        Path output = work.resolve("output");
        run(0, "load", "--input", good, "--date", "2026-03-30", "--output", output);
        run(0, "nightly", "--input", good, "--date", DATE, "--output", output, "--rules", rules());
        run(0, "report", "--date", DATE, "--output", work.resolve("again"), "--rules", rules(), "--lang", "zh");
        run(0, "status");
        run(0, "explain", "C-LEAK-1", "--date", DATE, "--rules", rules());
        Path reviewed = ReviewedWorkbook.fill(
                output.resolve(DATE).resolve("flagged-claims.xlsx"),
                folder.resolve("reviewed.xlsx"),
                planted.name() + " " + planted.phone(),
                Map.of("C-LEAK-1", List.of(planted.name(), "A1")));
        run(0, "load", "--feedback", reviewed, "--date", DATE, "--output", output);
        assertThat(said.get(said.size() - 1)).contains("rows refused 1");
        for (Damage damage : damages()) {
            Path bad = PlantedDelivery.write(planted, folder.resolve("bad-" + said.size()));
            damage.doTo(bad);
            run(4, "load", "--input", bad, "--date", "2026-04-01", "--output", output);
        }
        Path occupied = Files.writeString(work.resolve("occupied"), "");
        run(1, "nightly", "--input", good, "--date", "2026-04-02", "--output", occupied, "--rules", rules());
    }

    private static Path rules() {
        return TestProgram.RULES.toAbsolutePath();
    }

    private interface Damage {
        void doTo(Path delivery) throws Exception;
    }

    private List<Damage> damages() {
        return List.of(
                delivery -> append(delivery.resolve("parties.csv"), "P-OPEN,PERSON,\"" + planted.name()),
                delivery -> {
                    Path parties = delivery.resolve("parties.csv");
                    String text = Files.readString(parties, StandardCharsets.ISO_8859_1);
                    Files.writeString(parties, text.substring(text.indexOf('\n') + 1), StandardCharsets.ISO_8859_1);
                    Files.write(
                            delivery.resolve("vehicles.csv"),
                            (planted.name() + "," + planted.plate()).getBytes(Charset.forName("GBK")));
                    Files.writeString(
                            delivery.resolve("manifest.csv"),
                            "file,rows,sha256\n" + planted.name() + ".csv," + planted.phone() + "," + planted.account()
                                    + "\n");
                },
                delivery -> {
                    String phone = planted.phone();
                    String name = planted.name();
                    StringBuilder rows = new StringBuilder();
                    for (int i = 0; i < 25; i++) {
                        rows.append("C-X").append(i);
                        for (int field = 1; field < Feed.CLAIMS.columns().size(); field++) {
                            rows.append(',').append(field % 2 == 0 ? phone : name);
                        }
                        rows.append('\n');
                    }
                    append(delivery.resolve("claims.csv"), rows.toString());
                });
    }

    private static void append(Path file, String text) throws Exception {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private void run(int code, Object... arguments) throws Exception {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        ProgramProcess process = ProgramProcess.start(options, work, texts);
        int ended = process.waitFor();
        String output = process.output();
        assertThat(ended).as(output).isEqualTo(code);
        said.add(output);
    }
}
