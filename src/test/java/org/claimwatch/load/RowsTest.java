package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {

    private static final String TIP_OFFS = "tip_id,claim_no,source,received_at\n";

    @TempDir
    Path folder;

    @Test
    void takesAnyOrderOfColumns() {
        FeedRow one = Delivery.of(Feed.TIP_OFFS, folder, TIP_OFFS + "T1,C1,SHOP,2026-01-01T00:00\n")
                .row();
        FeedRow other = Delivery.of(
                        Feed.TIP_OFFS, folder, "received_at,source,claim_no,tip_id\n2026-01-01T00:00:00,SHOP,C1,T1\n")
                .row();
        assertThat(one.values()).containsExactly("T1", "C1", "SHOP", LocalDateTime.of(2026, 1, 1, 0, 0));
        assertThat(other).isEqualTo(one);
    }

    @Test
    void anAbsentOptionalColumnIsNotKnown() {
        Delivery delivery = Delivery.of(Feed.COVERAGES, folder, "policy_no,coverage_code\nP1,GLASS\n");
        assertThat(delivery.row().values()).containsExactly("P1", "GLASS", null, null);
    }

    @Test
    void ignoresButNamesUnknownColumns() {
        Delivery delivery =
                Delivery.of(Feed.COVERAGES, folder, "policy_no,note,coverage_code,,note,x\ty\nP1,hello,GLASS,1,2,3\n");
        assertThat(delivery.row().values()).containsExactly("P1", "GLASS", null, null);
        assertThat(delivery.reading().unknownColumns()).containsExactly("note", "", "a a");
    }

    @Test
    void namesEveryOffendingFieldAndCountsTheRowOnce() {
        Delivery delivery =
                Delivery.of(Feed.TIP_OFFS, folder, TIP_OFFS + "T1,,FRIEND,soon\nT2,C2,SHOP,2026-01-01T00:00\n,,,\n");
        assertThat(delivery.rows()).extracting(FeedRow::line).containsExactly(3L);
        assertThat(delivery.reading().rows()).isEqualTo(3);
        assertThat(delivery.reading().rejected()).isEqualTo(2);
        assertThat(delivery.rejects())
                .extracting(reject -> reject.line() + " " + reject.column() + " " + reject.code())
                .containsExactly(
                        "2 claim_no MISSING_VALUE",
                        "2 source UNKNOWN_CODE",
                        "2 received_at BAD_DATE_TIME",
                        "4 tip_id MISSING_VALUE",
                        "4 claim_no MISSING_VALUE",
                        "4 source MISSING_VALUE",
                        "4 received_at MISSING_VALUE");
    }

    @Test
    void refusesRowsOfAnotherWidth() {
        Delivery delivery =
                Delivery.of(Feed.COVERAGES, folder, "policy_no,coverage_code\nP1\nP1,GLASS,3\nP1,GLASS\n \n");
        assertThat(delivery.rows()).extracting(FeedRow::line).containsExactly(4L);
        assertThat(delivery.rejects())
                .containsExactly(
                        new Reject("coverages.csv", 2, "", RejectCode.FIELD_COUNT, "2", ""),
                        new Reject("coverages.csv", 3, "", RejectCode.FIELD_COUNT, "2", ""),
                        new Reject("coverages.csv", 5, "", RejectCode.FIELD_COUNT, "2", ""));
    }

    @Test
    void countsPhysicalLines() {
        String text = "\ufeffpolicy_no,coverage_code,note\r\n"
                + "P1,GLASS,\"one\r\ntwo\nthree\"\r\n"
                + "\r\n"
                + "P2,GLASS,\"say \"\"hi\"\", then\"\r\n"
                + "P3,GLAS,\r\n"
                + "P4,GLASS,";
        Delivery delivery = Delivery.of(Feed.COVERAGES, folder, text);
        assertThat(delivery.rows()).extracting(FeedRow::line).containsExactly(2L, 6L, 8L);
        assertThat(delivery.reject().line()).isEqualTo(7);
        assertThat(delivery.reading().rows()).isEqualTo(4);
    }

    @Test
    void takesQuotedHeadersAndFieldsBehindAMark() {
        Delivery delivery = Delivery.of(
                Feed.CLAIM_ATTRIBUTES,
                folder,
                "\ufeff\"claim_no\",\"name\",\"value\"\n\"C1\",\"n\",\"a,\"\"b\"\"\nc\"\n");
        assertThat(delivery.value("attribute_value")).isEqualTo("a,\"b\"\nc");
    }

    @Test
    void aClaimIsNotReportedBeforeItsLoss() {
        Map<String, String> same = Map.of("loss_at", "2026-03-01T10:00", "reported_at", "2026-03-01T10:00");
        assertThat(Delivery.of(Feed.CLAIMS, folder, same).rows()).hasSize(1);
        Map<String, String> before = Map.of("loss_at", "2026-03-01T10:00:01", "reported_at", "2026-03-01T10:00");
        assertThat(Delivery.of(Feed.CLAIMS, folder, before).reject())
                .isEqualTo(new Reject(
                        "claims.csv", 2, "reported_at", RejectCode.BAD_ORDER, "loss_at", "9999-99-99a99:99"));
    }

    @Test
    void aPolicyEndsAfterItsStart() {
        Map<String, String> same = Map.of("start_at", "2026-03-01T10:00", "end_at", "2026-03-01T10:00");
        Reject reject = Delivery.of(Feed.POLICIES, folder, same).reject();
        assertThat(reject.code()).isEqualTo(RejectCode.BAD_ORDER);
        assertThat(reject.column()).isEqualTo("end_at");
        assertThat(reject.detail()).isEqualTo("start_at");
        Map<String, String> bad = Map.of("start_at", "never", "end_at", "2026-03-01T10:00");
        assertThat(Delivery.of(Feed.POLICIES, folder, bad).reject().column()).isEqualTo("start_at");
    }

    @Test
    void aBadWatchKindIsOneFault() {
        assertThat(Delivery.of(Feed.WATCH_LIST, folder, Map.of("kind", "CAT"))
                        .reject()
                        .column())
                .isEqualTo("kind");
        assertThat(Delivery.of(Feed.WATCH_LIST, folder, Map.of("kind", "CAT", "value", ""))
                        .rejects())
                .extracting(Reject::column)
                .containsExactly("kind", "value");
    }
}
