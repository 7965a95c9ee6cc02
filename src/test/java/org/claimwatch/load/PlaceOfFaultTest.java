package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reject names the line that an editor shows, whatever stands above it. */
class PlaceOfFaultTest {
    private static final String HEADER = "policy_no,coverage_code,sum_insured,note";

    @TempDir
    Path folder;

    private Delivery read(String text) {
        return Delivery.of(Feed.COVERAGES, folder, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedBehindFieldsOfSeveralLines(String end) {
        String text = "\ufeff"
                + String.join(
                        end,
                        HEADER,
                        "P1,GLASS,1,\"one" + end + "two" + end + end + "four\"",
                        "P2,GLASS,bad,",
                        "",
                        "P3,GLASS,1,\"\"",
                        "P4,\"GLASS\",bad,\"a" + end + "\"",
                        "P5,GLASS,bad,x",
                        "");
        assertThat(read(text).rejects())
                .extracting(Reject::line, Reject::column)
                .containsExactly(tuple(6L, "sum_insured"), tuple(9L, "sum_insured"), tuple(11L, "sum_insured"));
        assertThat(read(text).rows()).extracting(FeedRow::line).containsExactly(2L, 8L);
    }

    /** Against a second way to count: how many line ends stand before the row. */
    @Test
    void linesAreRightInFilesOfEveryMix() {
        SplittableRandom random = new SplittableRandom(11);
        String[] ends = {"\n", "\r\n", "\r"};
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "\ufeff" : "").append(HEADER);
            List<Long> bad = new ArrayList<>();
            for (int row = 0; row < 12; row++) {
                text.append(ends[random.nextInt(3)]);
                // An LF that follows a CR would end the same line.
                if (text.charAt(text.length() - 1) == '\r') {
                    text.append(ends[1].substring(1).repeat(random.nextInt(2)));
                }
                boolean isBad = random.nextBoolean();
                if (isBad) {
                    bad.add(1 + lineEnds(text));
                }
                text.append("P")
                        .append(row)
                        .append(",GLASS,")
                        .append(isBad ? "x" : "1")
                        .append(",\"");
                for (int part = random.nextInt(4); part > 0; part--) {
                    text.append("t").append(ends[random.nextInt(3)]).append("u\"\"");
                }
                text.append('"');
            }
            assertThat(read(text.toString()).rejects()).extracting(Reject::line).containsExactlyElementsOf(bad);
        }
    }

    private static long lineEnds(CharSequence text) {
        return text.toString()
                .replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }

    @Test
    void aQuoteThatNeverClosesIsReportedWhereItOpens() {
        Delivery delivery = read(HEADER + "\nP1,GLASS,1,\"a\nb\"\nP2,\"GL\nASS\",1,\"open\nP3,GLASS,1,\nP4,GLASS,1,\n");
        assertThat(delivery.rows()).hasSize(1);
        assertThat(delivery.reject())
                .isEqualTo(new Reject("coverages.csv", 5, "", RejectCode.UNREADABLE, "RFC 4180", ""));
    }

    @Test
    void anOpenQuoteThatALaterOneClosesIsReportedWhereItOpens() {
        Delivery delivery = read(HEADER + "\nP1,GLASS,1,\"open\nP2,GLASS,1,\nP3,GLASS,1,\"closed\"\n");
        assertThat(delivery.rows()).isEmpty();
        assertThat(delivery.reject())
                .isEqualTo(new Reject("coverages.csv", 2, "", RejectCode.UNREADABLE, "RFC 4180", ""));
    }

    @Test
    void aFieldOfFiftyLinesIsTakenForAnOpenQuote() {
        String row = "P,GLASS,1,\n";
        Delivery delivery = read(HEADER + "\n" + row + "P1,GLASS,1,\"open\n" + row.repeat(49) + "\",GLASS,1\n" + row);
        assertThat(delivery.rows()).hasSize(1);
        assertThat(delivery.reject())
                .isEqualTo(new Reject("coverages.csv", 3, "", RejectCode.UNREADABLE, "RFC 4180", ""));
        assertThat(read(HEADER + "\nP1,GLASS,1,\"x" + "\n".repeat(49) + "\"\n" + row)
                        .rows())
                .hasSize(2);
    }

    @Test
    void aValueThatSlippedIntoTheHeaderIsShownAsItsShape() {
        Delivery delivery = read("policy_no,coverage_code,extra_1,张三,13800001111,沪A12345\nP1,GLASS,,,,\n");
        assertThat(delivery.reading().unknownColumns()).containsExactly("extra_1", "文文", "99999999999", "文a99999");
    }

    @Test
    void manyColumnsAreReadAndTwentyOfThemNamed() {
        StringBuilder header = new StringBuilder("policy_no,coverage_code");
        for (int i = 0; i < 50_000; i++) {
            header.append(",x").append(Integer.toString(i, 26).replaceAll("[0-9]", "q"));
        }
        Delivery delivery = read(header + "\nP1,GLASS" + ",".repeat(50_000) + "\nP2,GLASS\n");
        assertThat(delivery.rows()).hasSize(1);
        assertThat(delivery.reading().unknownColumns()).hasSize(20);
        assertThat(delivery.reject().code()).isEqualTo(RejectCode.FIELD_COUNT);
        assertThat(read("a,".repeat(600_000)).reject().code()).isEqualTo(RejectCode.UNREADABLE);
    }
}
