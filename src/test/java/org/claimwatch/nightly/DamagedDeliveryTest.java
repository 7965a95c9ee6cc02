package org.claimwatch.nightly;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimwatch.claim.Feed;
import org.claimwatch.nightly.NightOutcome.End;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as they arrive when something went wrong on the way: refused in a sentence, and nothing of them is kept. */
@Timeout(600)
class DamagedDeliveryTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = 30;

    private static TestProgram program;

    @TempDir
    Path folder;

    /** What is done to a file of a good delivery. */
    interface Damage {
        void doTo(Path file) throws IOException;
    }

    @BeforeAll
    static void start(@TempDir Path data) {
        program = TestProgram.onH2(data);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    static Stream<Arguments> damages() {
        String notUtf8 = "the file is not UTF-8 text";
        return Stream.of(
                damage("GBK", "claims.csv", recode(Charset.forName("GBK"), "备注,"), ", line 1", notUtf8),
                damage("UTF-16 with a mark", "claims.csv", recode(UTF_16, ""), "", notUtf8),
                damage("UTF-16LE without", "claims.csv", recode(UTF_16LE, ""), ", line 1", notUtf8),
                damage("UTF-16BE without", "policies.csv", recode(UTF_16BE, ""), "", notUtf8),
                damage("UTF-32", "vehicles.csv", recode(Charset.forName("UTF-32"), ""), "", notUtf8),
                damage("noise", "parties.csv", file -> Files.write(file, noise(100_000)), ", line 1", ""),
                damage("a zip bomb", "claims.csv", file -> Files.write(file, zip()), "", notUtf8),
                damage("a gz file", "claims.csv", file -> Files.write(file, gzip(file)), "", notUtf8),
                damage("1 GB of zeros behind a good row", "surveys.csv", file -> hole(file), ", line 2", "1048576"),
                damage("a line of 40 MB", "surveys.csv", append("x".repeat(40 << 20)), ", line 2", "1048576"),
                damage("a NUL", "claims.csv", append("C-NUL,\0,x\n"), ", line " + (CLAIMS + 3), notUtf8),
                damage(
                        "an open quote",
                        "claims.csv",
                        append("C-1,\"E"),
                        ", line " + (CLAIMS + 3),
                        "a quote that opens"),
                damage("an open quote in line 3", "claims.csv", line(3, "C-1,\"E1,"), ", line 3", "a quote that opens"),
                damage("0 bytes", "claims.csv", file -> Files.write(file, new byte[0]), "", "no header row"),
                damage("empty lines", "policies.csv", file -> Files.writeString(file, "\n\r\n\n"), "", "no header row"),
                damage("a header alone", "claims.csv", DamagedDeliveryTest::headerOnly, "", "has no rows"),
                damage("no file", "vehicles.csv", Files::delete, "", "the file is missing"),
                damage(
                        "a required column less",
                        "claims.csv",
                        header("status", "state"),
                        ", line 1, column status",
                        ""),
                damage("a column twice", "claims.csv", header("lat", "lon"), ", line 1, column lon", "twice"),
                damage("a field too many in every row", "claims.csv", header("claim_no,", ""), ", line 1", "claim_no"),
                damage(
                        "columns swapped",
                        "claims.csv",
                        DamagedDeliveryTest::swap,
                        ", line 2, column",
                        "above the limit"),
                damage("a folder", "surveys.csv", DamagedDeliveryTest::folder, "", "a folder, link"),
                damage("a link to itself", "surveys.csv", file -> link(file, file), "", "a folder, link"),
                damage("a link out of the folder", "surveys.csv", file -> linkOut(file), "", "a folder, link"),
                damage("a pipe", "surveys.csv", DamagedDeliveryTest::pipe, "", "a folder, link"),
                damage("a manifest with more rows", "claims.csv", manifest("claims.csv,99,"), "", ": 31/99"),
                damage(
                        "a manifest with another hash",
                        "claims.csv",
                        manifest("claims.csv,31," + "0".repeat(64)),
                        "",
                        "SHA-256"),
                damage(
                        "a manifest with a file that is missing",
                        "payments.csv",
                        manifest("payments.csv,1,"),
                        "",
                        "manifest.csv:2"),
                damage(
                        "a manifest that is none",
                        "manifest.csv",
                        file -> Files.writeString(file, "claims"),
                        ", line 1",
                        "file"));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("damages")
    void isRefusedInASentence(String what, String file, Damage damage, String place, String words) throws Exception {
        Path input = good().write(folder.resolve("input"));
        damage.doTo(input.resolve(file));

        NightOutcome english = load(input, Locale.ENGLISH);
        NightOutcome chinese = load(input, Locale.CHINESE);

        assertThat(english.end()).isEqualTo(End.INPUT_REFUSED);
        // Claims whose policies can't be read are told as well, but after the cause.
        assertThat(english.messages()).hasSizeBetween(1, file.equals("policies.csv") ? 2 : 1);
        assertThat(english.messages().get(0))
                .contains(file + place)
                .contains(words)
                .doesNotContain("Exception");
        assertThat(chinese.messages()).hasSameSizeAs(english.messages());
        assertThat(chinese.messages().get(0)).contains(file).containsPattern("\\p{IsHan}{4,}");
        assertThat(StoredRows.counts(program))
                .allSatisfy((feed, rows) -> assertThat(rows).isZero());
        for (Feed feed : Feed.values()) {
            assertThat(program.count("select count(*) from stage_" + feed.table()))
                    .isZero();
        }
        assertThat(program.count("select count(*) from reject")).isZero();
    }

    @Test
    void aMarkWindowsLineEndsAndAManifestAreInOrder(@TempDir Path data) throws Exception {
        Path input = good().write(folder.resolve("input"));
        Path claims = input.resolve("claims.csv");
        Files.writeString(claims, "\ufeff" + Files.readString(claims).replace("\n", "\r\n"));
        Files.writeString(input.resolve("manifest.csv"), "file,rows,sha256\nclaims.csv,31,\npolicies.csv,1,\n");
        try (TestProgram other = TestProgram.onH2(data)) {
            assertThat(other.load(DATE, input).end()).isEqualTo(End.COMPLETE);
            assertThat(other.count("select count(*) from claims")).isEqualTo(31);
        }
    }

    @Test
    void aFileCutOffInARowIsNoticedWithAManifestAlone(@TempDir Path data) throws Exception {
        Path input = good().write(folder.resolve("input"));
        Path claims = input.resolve("claims.csv");
        byte[] all = Files.readAllBytes(claims);
        Files.write(claims, Arrays.copyOf(all, all.length - 30));
        try (TestProgram other = TestProgram.onH2(data)) {
            Files.writeString(input.resolve("manifest.csv"), "file,rows\nclaims.csv,31\n");
            assertThat(other.load(DATE, input).end())
                    .as("the last row is there and rejected")
                    .isEqualTo(End.COMPLETE);
            assertThat(other.count("select count(*) from claims")).isEqualTo(30);
            assertThat(other.count("select count(*) from reject where line_no = 32"))
                    .isEqualTo(1);
            Files.write(claims, Arrays.copyOf(all, all.length / 2));
            assertThat(other.load(DATE, input).end()).isEqualTo(End.INPUT_REFUSED);
        }
    }

    private NightOutcome load(Path input, Locale locale) throws SQLException {
        return program.bean(DeliveryRunner.class).run(input, DATE, locale, new SilentProgress());
    }

    private static SmallDelivery good() {
        SmallDelivery delivery = new SmallDelivery();
        for (int i = 0; i < CLAIMS; i++) {
            delivery.row(Feed.CLAIMS, "claim_no", "C-" + i, "reporter_role", "DRIVER");
        }
        return delivery.row(Feed.SURVEYS, "survey_id", "S-1").row(Feed.PARTIES, "party_id", "P1");
    }

    private static Arguments damage(String what, String file, Damage damage, String place, String words) {
        return Arguments.of(what, file, damage, place, words);
    }

    private static Damage recode(Charset charset, String before) {
        return file -> Files.write(file, (before + Files.readString(file)).getBytes(charset));
    }

    private static Damage append(String text) {
        return file -> {
            String old = Files.readString(file);
            boolean instead = text.length() > 1000;
            Files.writeString(file, instead ? old.substring(0, old.indexOf('\n') + 1) + text : old + text);
        };
    }

    private static Damage line(int number, String text) {
        return file -> TestFiles.edit(file, lines -> {
            lines.set(number - 1, text);
            return lines;
        });
    }

    private static Damage header(String column, String instead) {
        return file -> TestFiles.edit(file, lines -> {
            lines.set(0, lines.get(0).replaceFirst("\\b" + column, instead));
            return lines;
        });
    }

    private static Damage manifest(String row) {
        return file -> Files.writeString(file.resolveSibling("manifest.csv"), "file,rows,sha256\n" + row + "\n");
    }

    private static void headerOnly(Path file) {
        TestFiles.edit(file, lines -> lines.subList(0, 1));
    }

    private static void swap(Path file) {
        TestFiles.edit(file, lines -> {
            List<String> names = new ArrayList<>(List.of(lines.get(0).split(",")));
            int one = names.indexOf("loss_at");
            int other = names.indexOf("reporter_role");
            names.set(one, "reporter_role");
            names.set(other, "loss_at");
            lines.set(0, String.join(",", names));
            return lines;
        });
    }

    private static void folder(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectories(file.resolve("claims.csv"));
    }

    private static void link(Path file, Path target) throws IOException {
        Files.delete(file);
        Files.createSymbolicLink(file, target);
    }

    private static void linkOut(Path file) throws IOException {
        Path outside = file.getParent().resolveSibling("outside.csv");
        Files.copy(file, outside);
        link(file, outside);
    }

    private static void pipe(Path file) throws IOException {
        Files.delete(file);
        try {
            assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes no room on the disk. */
    private static void hole(Path file) throws IOException {
        headerOnly(file);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new SplittableRandom(5).nextBytes(noise);
        return noise;
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("claims.csv"));
            zeros(zip);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readString(file).getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private static void zeros(OutputStream out) throws IOException {
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < 20; i++) {
            out.write(block);
        }
    }
}
