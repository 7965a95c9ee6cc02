package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Night.Status;
import org.claimwatch.nightly.NightOutcome.End;
import org.claimwatch.support.OnEachDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Deliveries that are refused as a whole, after a good one of the day before. */
@OnEachDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedDeliveryTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 30);
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final Path GOOD = Path.of("sample-data");

    private static TestProgram program;
    private static Map<Feed, List<String>> stored;

    @TempDir
    Path folder;

    @BeforeAll
    static void loadTheDayBefore(@TempDir Path data) throws Exception {
        program = TestProgram.in(data);
        assertThat(program.load(BEFORE, GOOD).end()).isEqualTo(End.COMPLETE);
        stored = StoredRows.of(program);
        assertThat(stored.get(Feed.CLAIMS)).hasSize(600);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                refused("a core file is missing", "claims.csv", file -> remove(file)),
                refused("another core file is missing", "policies.csv", file -> remove(file)),
                refused("a core file has no rows", "vehicles.csv", keep(lines -> lines.subList(0, 1))),
                refused("a core file is empty", "claims.csv", keep(lines -> List.of())),
                refused("any file is empty", "surveys.csv", keep(lines -> List.of())),
                refused(
                        "a required column is missing",
                        "claims.csv",
                        keep(lines -> header(lines, lines.get(0).replace(",policy_no,", ",policy,")))),
                refused(
                        "a required column is missing in another file",
                        "estimate_lines.csv",
                        keep(lines -> header(lines, lines.get(0).replace(",amount,", ",sum,")))),
                refused(
                        "a column comes twice",
                        "surveys.csv",
                        keep(lines -> header(lines, lines.get(0).replace(",lon,", ",lat,")))),
                refused("twenty rows are bad", "vehicles.csv", damage(20, ",PRIVATE,", ",SPACESHIP,")),
                refused("twenty rows are orphans", "surveys.csv", damage(20, ",C2026-0", ",X2026-0")),
                refused(
                        "twenty rows have a twin",
                        "documents.csv",
                        keep(lines -> more(lines, lines.subList(1, 11).toArray(String[]::new)))),
                refused("a quote does not close", "documents.csv", keep(lines -> more(lines, "X-1,\"C2026-000001"))),
                refused("it is not UTF-8", "parties.csv", RefusedDeliveryTest::utf16));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad")
    @Order(1)
    void takesAndScoresNothingWhen(String what, String file, Consumer<Path> damage) throws Exception {
        Path input = TestFiles.copy(GOOD, folder.resolve("input"));
        damage.accept(input.resolve(file));

        NightOutcome outcome = program.night(DATE, input, folder.resolve("output"));

        assertThat(outcome.end()).as(what).isEqualTo(End.INPUT_REFUSED);
        assertThat(outcome.night().status()).isEqualTo(Status.REFUSED);
        assertThat(outcome.messages())
                .hasSize(1)
                .first()
                .asString()
                .contains(file)
                .doesNotContain("Exception");
        assertNothingTaken();
        assertThat(folder.resolve("output")).doesNotExist();

        program.bean(Reporting.class).writeDelivery(DATE, Locale.ENGLISH, folder.resolve("output"));
        assertThat(NightFiles.csv(folder.resolve("output/2026-03-31/rejected-rows.csv")))
                .as("rows or files named in rejected-rows.csv")
                .hasSize(what.startsWith("twenty") ? 20 : what.equals("a core file has no rows") ? 0 : 1)
                .allSatisfy(row -> assertThat(row.getField("file")).isEqualTo(file));
    }

    @Test
    @Order(2)
    void namesEveryFileThatIsTheCause() throws Exception {
        Path input = TestFiles.copy(GOOD, folder.resolve("input"));
        remove(input.resolve("policies.csv"));
        damage(20, ",PRIVATE,", ",SPACESHIP,").accept(input.resolve("vehicles.csv"));

        NightOutcome outcome = program.load(DATE, input);

        assertThat(outcome.end()).isEqualTo(End.INPUT_REFUSED);
        assertThat(outcome.messages()).hasSize(2);
        assertThat(outcome.messages().get(0)).contains("policies.csv");
        assertThat(outcome.messages().get(1)).contains("vehicles.csv", "20", "599");
        assertNothingTaken();
    }

    @Test
    @Order(3)
    void aShareAboveTheLimitIsRefusedAndTheLimitItselfIsNot() throws Exception {
        Path input = TestFiles.copy(GOOD, folder.resolve("input"));
        Path prices = input.resolve("part_prices.csv");
        TestFiles.edit(prices, lines -> prices(lines.get(0), 3999, 20));

        assertThat(program.load(DATE, input).end()).isEqualTo(End.INPUT_REFUSED);
        assertNothingTaken();

        LocalDate later = DATE.plusDays(1);
        TestFiles.edit(prices, lines -> prices(lines.get(0), 4000, 20));
        assertThat(program.load(later, input).end()).isEqualTo(End.COMPLETE);
        assertThat(program.count("select count(*) from part_prices where model_code = 'M-1'"))
                .isEqualTo(3980);
    }

    @Test
    @Order(4)
    void nineteenBadRowsOfFewAreTaken() throws Exception {
        Path input = TestFiles.copy(GOOD, folder.resolve("input"));
        TestFiles.edit(input.resolve("institutions.csv"), lines -> {
            for (int i = 0; i < 19; i++) {
                lines.add("X" + i + ",,9,level out of range,,");
            }
            return lines;
        });

        LocalDate later = DATE.plusDays(2);
        assertThat(program.load(later, input).end()).isEqualTo(End.COMPLETE);
        assertThat(program.count(
                        "select count(*) from reject where business_date = ? and feed = 'institutions'", later))
                .isEqualTo(19);
    }

    @Test
    @Order(5)
    void aCorrectedDeliveryCompletesTheNight() throws Exception {
        Path output = folder.resolve("output");
        long runs = program.count("select count(*) from night");

        NightOutcome outcome = program.night(DATE, GOOD, output);

        assertThat(outcome.end()).as("%s", outcome.messages()).isEqualTo(End.COMPLETE);
        assertThat(program.count("select count(*) from night"))
                .as("it goes on with the refused run")
                .isEqualTo(runs);
        assertThat(NightFiles.csv(output.resolve("2026-03-31/rejected-rows.csv")))
                .isEmpty();
        assertThat(NightFiles.run(output.resolve("2026-03-31"))
                        .get("counts")
                        .get("scored")
                        .asLong())
                .isEqualTo(150);
    }

    private static void assertNothingTaken() {
        assertThat(StoredRows.of(program)).isEqualTo(stored);
        assertThat(program.count("select count(*) from delivery where business_date = ?", DATE))
                .isZero();
        assertThat(program.count("select count(*) from claim_score")).isZero();
        assertThat(program.count("select count(*) from red_flag")).isZero();
    }

    private static Arguments refused(String what, String file, Consumer<Path> damage) {
        return Arguments.of(what, file, damage);
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void utf16(Path file) {
        try {
            Files.writeString(file, Files.readString(file), StandardCharsets.UTF_16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<Path> keep(UnaryOperator<List<String>> change) {
        return file -> TestFiles.edit(file, change);
    }

    /** Damages so many of the rows that can be damaged. */
    private static Consumer<Path> damage(int rows, String good, String bad) {
        return keep(lines -> {
            int left = rows;
            for (int i = 1; i < lines.size() && left > 0; i++) {
                if (lines.get(i).contains(good)) {
                    lines.set(i, lines.get(i).replace(good, bad));
                    left--;
                }
            }
            assertThat(left).isZero();
            return lines;
        });
    }

    private static List<String> header(List<String> lines, String header) {
        assertThat(header).isNotEqualTo(lines.set(0, header));
        return lines;
    }

    private static List<String> more(List<String> lines, String... more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        return all;
    }

    private static List<String> prices(String header, int rows, int bad) {
        List<String> lines = new ArrayList<>(List.of(header));
        for (int i = 0; i < rows; i++) {
            lines.add("M-1,P-" + i + ",," + (i < bad ? "much" : "10.00") + ",,,,2026-01-01,");
        }
        return lines;
    }
}
