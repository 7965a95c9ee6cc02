package org.claimwatch.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    private static final String HEADER = "policy_no,coverage_code,sum_insured\n";
    private static final String GOOD = HEADER + "P1,GLASS,1\n";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private Delivery read(String text) {
        return Delivery.of(Feed.COVERAGES, folder, text);
    }

    private static void assertRefused(Delivery delivery, long line, RejectCode code, String detail) {
        assertThat(delivery.rows()).isEmpty();
        assertThat(delivery.reading().rows()).isZero();
        assertThat(delivery.reading().unknownColumns()).isEmpty();
        assertThat(delivery.reject().line()).isEqualTo(line);
        assertThat(delivery.reject().code()).isEqualTo(code);
        assertThat(delivery.reject().detail()).isEqualTo(detail);
        assertThat(code.refusesFile()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n\r\n\n"})
    void refusesAnEmptyFile(String text) {
        assertRefused(read(text), 0, RejectCode.EMPTY_FILE, "");
    }

    @Test
    void aFileWithoutRowsIsGood() {
        Delivery delivery = read("policy_no,coverage_code");
        assertThat(delivery.rejects()).isEmpty();
        assertThat(delivery.reading().rows()).isZero();
    }

    @Test
    void refusesAFileThatLacksRequiredColumns() {
        Delivery delivery = read("sum_insured,coverage,Policy_no\n1,GLASS,P1\n");
        assertRefused(delivery, 1, RejectCode.MISSING_COLUMN, "policy_no|coverage_code");
        assertThat(delivery.reject().column()).isEqualTo("policy_no");
    }

    @Test
    void refusesAFileWithoutHeaderAndTellsNothingOfIt() {
        Delivery delivery = read("张三,13800001111\nP1,GLASS\n");
        assertRefused(delivery, 1, RejectCode.MISSING_COLUMN, "policy_no|coverage_code");
        assertThat(delivery.toString()).doesNotContain("张三").doesNotContain("13800001111");
    }

    @Test
    void refusesAFileThatHasAColumnTwice() {
        Delivery delivery = read("policy_no,coverage_code,policy_no\nP1,GLASS,P1\n");
        assertRefused(delivery, 1, RejectCode.DUPLICATE_COLUMN, "policy_no");
    }

    @Test
    void digestsEveryByteEvenOfARefusedFile() throws Exception {
        for (String text :
                new String[] {GOOD, "\ufeff" + GOOD, "nothing\n" + "x\n".repeat(100_000), "", "PK\3\4rest"}) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assertThat(read(text).reading().sha256())
                    .isEqualTo(HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8))));
        }
    }

    @Test
    void refusesOtherEncodingsAndPackedFiles() throws IOException {
        assertRefused(Delivery.of(Feed.COVERAGES, folder, GOOD.getBytes(UTF_16)), 0, RejectCode.UNREADABLE, "UTF-8");
        assertRefused(
                Delivery.of(Feed.COVERAGES, folder, ("\ufeff" + GOOD).getBytes(UTF_16LE)),
                0,
                RejectCode.UNREADABLE,
                "UTF-8");
        assertRefused(Delivery.of(Feed.COVERAGES, folder, GOOD.getBytes(UTF_16LE)), 1, RejectCode.UNREADABLE, "UTF-8");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("coverages.csv"));
            out.write(GOOD.getBytes(UTF_8));
        }
        assertRefused(Delivery.of(Feed.COVERAGES, folder, zip.toByteArray()), 0, RejectCode.UNREADABLE, "UTF-8");
        byte[] gbk = ("保单," + GOOD).getBytes(Charset.forName("GBK"));
        assertRefused(Delivery.of(Feed.COVERAGES, folder, gbk), 1, RejectCode.UNREADABLE, "UTF-8");
    }

    @Test
    void refusesTheRowsOfAnotherEncodingOneByOne() {
        String text = "party_id,kind,name,note\nP1,PERSON,Ann,\nP2,PERSON,张三,\nP3,PERSON,,李\nP4,PERSON,Bob,\n";
        Delivery delivery = Delivery.of(Feed.PARTIES, folder, text.getBytes(Charset.forName("GBK")));
        assertThat(delivery.rows()).extracting(FeedRow::line).containsExactly(2L, 5L);
        assertThat(delivery.rejects())
                .extracting(reject -> reject.line() + " " + reject.column() + " " + reject.code())
                .containsExactly("3 name BAD_ENCODING", "4  BAD_ENCODING");
        assertThat(delivery.reading().rejected()).isEqualTo(2);
    }

    @Test
    void brokenSequencesDoNotSwallowSeparators() {
        String latin = "policy_no,coverage_code\nP\u00e9,GLASS\nP\u00f0\nP3,GLASS\n";
        Delivery delivery = Delivery.of(Feed.COVERAGES, folder, latin.getBytes(ISO_8859_1));
        assertThat(delivery.rejects())
                .extracting(reject -> reject.line() + " " + reject.code())
                .containsExactly("2 BAD_ENCODING", "3 BAD_ENCODING");
        assertThat(delivery.rows()).hasSize(1);
    }

    @Test
    void aReplacementCharacterInTheFileIsNoText() {
        Reject reject = read(HEADER + "P\uFFFD,GLASS,1,5\n").reject();
        assertThat(reject.code()).isEqualTo(RejectCode.BAD_ENCODING);
        assertThat(reject.value()).isEqualTo("a\uFFFD");
        assertThat(read(HEADER + "P1,GLASS,1,\uFFFD\n").reject().code()).isEqualTo(RejectCode.BAD_ENCODING);
    }

    @Test
    void stopsAtAQuoteThatNeverCloses() {
        Delivery delivery = read(GOOD + "P2,GLASS,2\nP3,\"GLASS,3\nP4,GLASS,4\n");
        assertThat(delivery.rows()).hasSize(2);
        assertThat(delivery.reading().rows()).isEqualTo(2);
        assertThat(delivery.reject())
                .isEqualTo(new Reject("coverages.csv", 4, "", RejectCode.UNREADABLE, "RFC 4180", ""));
    }

    @Test
    void stopsBehindAClosedQuote() {
        Delivery delivery = read(GOOD + "\"P\"2,GLASS,2\nP3,GLASS,3\n");
        assertThat(delivery.rows()).hasSize(1);
        assertThat(delivery.reject().line()).isEqualTo(3);
        assertThat(delivery.reject().code()).isEqualTo(RejectCode.UNREADABLE);
    }

    @Test
    void aQuoteInsideAFieldIsACharacter() {
        Delivery delivery = read("policy_no,coverage_code\nP\"1,GLASS\n");
        assertThat(delivery.value("policy_no")).isEqualTo("P\"1");
    }

    @Test
    void stopsAtANul() {
        Delivery delivery = read(GOOD + "P2,GLASS,\0\n");
        assertThat(delivery.rows()).hasSize(1);
        assertThat(delivery.reject()).isEqualTo(new Reject("coverages.csv", 3, "", RejectCode.UNREADABLE, "UTF-8", ""));
    }

    @Test
    void takesALongFieldThatNobodyNeeds() {
        Delivery delivery = read("note,policy_no,coverage_code\n" + "x".repeat(500_000) + ",P1,GLASS\n");
        assertThat(delivery.row().values()).contains("P1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"x", ",", "\"\n", "汉"})
    void anEndlessRowTakesBoundedMemory(String pattern) throws IOException {
        String start = pattern.startsWith("\"") ? "\"" : "";
        byte[] block = pattern.substring(start.length()).repeat(MEGABYTE / 4).getBytes(UTF_8);
        int blocks = 200 * MEGABYTE / block.length;
        InputStream file = new SequenceInputStream(
                new ByteArrayInputStream((GOOD + start).getBytes(UTF_8)), new Repeated(block, blocks));
        Delivery.Sink sink = new Delivery.Sink();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        FeedReading reading = new FeedReader(Delivery.KEY).read(Feed.COVERAGES, "coverages.csv", file, sink);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20L * MEGABYTE);
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(sink.rejects).hasSize(1);
        assertThat(sink.rejects.get(0).line()).isEqualTo(3);
        assertThat(sink.rejects.get(0).code()).isEqualTo(RejectCode.UNREADABLE);
        assertThat(file.read()).isEqualTo(-1);
    }

    @Test
    void aFileThatIsNotThereIsAnInputError() {
        assertThatThrownBy(() -> new FeedReader(Delivery.KEY)
                        .read(Feed.CLAIMS, folder.resolve("claims.csv"), new Delivery.Sink()))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** A block of bytes many times over. */
    private static final class Repeated extends InputStream {
        private final byte[] block;
        private long left;
        private int at;

        Repeated(byte[] block, int times) {
            this.block = block;
            this.left = (long) block.length * times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(left, Math.min(length, block.length - at));
            System.arraycopy(block, at, bytes, offset, count);
            at = (at + count) % block.length;
            left -= count;
            return count;
        }
    }
}
