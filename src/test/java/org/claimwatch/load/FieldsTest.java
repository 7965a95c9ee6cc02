package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.Codes;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Points;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @TempDir
    Path folder;

    private Object read(Feed feed, String column, String text) {
        return Delivery.of(feed, folder, Map.of(column, text))
                .value(feed.column(column).stored());
    }

    private Reject refused(Feed feed, String column, String text) {
        Delivery delivery = Delivery.of(feed, folder, Map.of(column, text));
        assertThat(delivery.rows()).isEmpty();
        assertThat(delivery.reading().rejected()).isEqualTo(1);
        assertThat(delivery.reject().column()).isEqualTo(column);
        assertThat(delivery.reject().line()).isEqualTo(2);
        assertThat(delivery.reject().file()).isEqualTo(feed.fileName());
        return delivery.reject();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2024-02-29", "2000-02-29", "2026-12-31", "9999-12-31"})
    void takesRealDates(String text) {
        assertThat(read(Feed.VEHICLES, "purchased_on", text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
                        "1899-12-31",
                "0000-01-01", "2026-1-01", "2026/01/01", "20260101", "2026-01-01T00:00", "10000-01-01", "-026-01-01",
                        "٢٠٢٦-01-01",
                "2026-01- 1", "x", "2026-01-0١"
            })
    void refusesOtherDates(String text) {
        Reject reject = refused(Feed.VEHICLES, "purchased_on", text);
        assertThat(reject.code()).isEqualTo(RejectCode.BAD_DATE);
        assertThat(reject.detail()).isEqualTo("yyyy-MM-dd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31T22:05", "2026-03-31T22:05:09", "2026-03-31T00:00", "2026-03-31T23:59:59"})
    void takesDateTimes(String text) {
        assertThat(read(Feed.POLICIES, "paid_at", text)).isEqualTo(LocalDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-31",
                "2026-03-31T24:00",
                "2026-03-31T22:60",
                "2026-03-31T22:05:60",
                "2026-03-31 22:05",
                "2026-03-31T22",
                "2026-03-31T22:05Z",
                "2026-03-31T22:05:09.1",
                "2026-03-31T22:05:0",
                "2026-02-30T22:05",
                "2026-03-31T22-05",
                "2026-03-31T22:05-09",
                "2026-03-31T-1:05",
                "2026-03-31T22:05+08:00"
            })
    void refusesOtherDateTimes(String text) {
        assertThat(refused(Feed.POLICIES, "paid_at", text).code()).isEqualTo(RejectCode.BAD_DATE_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0.00",
        "1,1.00",
        "1.5,1.50",
        "1.05,1.05",
        "-0.01,-0.01",
        "007,7.00",
        "-0,0.00",
        "999999999999.99,999999999999.99",
        "-999999999999.99,-999999999999.99"
    })
    void takesMoney(String text, String value) {
        assertThat(read(Feed.CLAIMS, "reserve_amount", text)).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.", ".5", "1.234", "+1", "1,000", "1e3", "1 000", "--1", "-", "1.2.3", "0x10", "NaN", "１", "1-",
                "1..2", "¥5", "1.5-"
            })
    void refusesOtherMoney(String text) {
        Reject reject = refused(Feed.CLAIMS, "reserve_amount", text);
        assertThat(reject.code()).isEqualTo(RejectCode.BAD_NUMBER);
        assertThat(reject.detail()).isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000",
                "-1000000000000.00",
                "99999999999999999999999999999999",
                "9223372036854775807",
                "18446744073709551617"
            })
    void refusesMoneyOutOfRange(String text) {
        Reject reject = refused(Feed.CLAIMS, "reserve_amount", text);
        assertThat(reject.code()).isEqualTo(RejectCode.OUT_OF_RANGE);
        assertThat(reject.detail()).isEqualTo("-999999999999.99..999999999999.99");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.23041234567", "31.230416", "-90", "90", "0", "-0.000001", "89.999999", "1.1", "0.3", "-0"})
    void takesNumbers(String text) {
        assertThat(read(Feed.CLAIMS, "lat", text)).isEqualTo(Double.parseDouble(text) + 0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "90.000001,OUT_OF_RANGE",
        "-90.1,OUT_OF_RANGE",
        "999999999999999,OUT_OF_RANGE",
        "90.0000001,OUT_OF_RANGE",
        "1.123456789012345678901,BAD_NUMBER",
        "1e1,BAD_NUMBER",
        "Infinity,BAD_NUMBER",
        "1.,BAD_NUMBER"
    })
    void refusesOtherNumbers(String text, RejectCode code) {
        Reject reject = refused(Feed.CLAIMS, "lat", text);
        assertThat(reject.code()).isEqualTo(code);
        assertThat(reject.detail()).isEqualTo(code == RejectCode.OUT_OF_RANGE ? "-90..90" : "0.000000");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "4,4", "04,4"})
    void takesWholeNumbers(String text, int value) {
        assertThat(read(Feed.CLAIMS, "water_grade", text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0,OUT_OF_RANGE",
        "5,OUT_OF_RANGE",
        "-1,OUT_OF_RANGE",
        "4294967297,OUT_OF_RANGE",
        "1.0,BAD_NUMBER",
        "a,BAD_NUMBER"
    })
    void refusesOtherWholeNumbers(String text, RejectCode code) {
        Reject reject = refused(Feed.CLAIMS, "water_grade", text);
        assertThat(reject.code()).isEqualTo(code);
        assertThat(reject.detail()).isEqualTo(code == RejectCode.OUT_OF_RANGE ? "1..4" : "0");
    }

    @Test
    void takesTrueAndFalseOnly() {
        assertThat(read(Feed.CLAIMS, "disputed", "true")).isEqualTo(true);
        assertThat(read(Feed.CLAIMS, "disputed", "false")).isEqualTo(false);
        for (String text : new String[] {"TRUE", "1", "yes", "True", "是", "t"}) {
            assertThat(refused(Feed.CLAIMS, "disputed", text).code()).isEqualTo(RejectCode.BAD_BOOLEAN);
        }
    }

    @Test
    void takesTheCodesOfTheContract() {
        assertThat(read(Feed.VEHICLES, "energy", "BEV")).isEqualTo("BEV");
        for (String text : new String[] {"bev", "DIESEL", "BEV|ICE", "ICE " + "X"}) {
            Reject reject = refused(Feed.VEHICLES, "energy", text);
            assertThat(reject.code()).isEqualTo(RejectCode.UNKNOWN_CODE);
            assertThat(reject.detail()).isEqualTo("ICE|HEV|BEV");
        }
    }

    @Test
    void takesListsOfCodes() {
        assertThat(read(Feed.SURVEYS, "flags", "RUST|OLD_DAMAGE|RUST"))
                .isEqualTo(new Codes(Set.of("OLD_DAMAGE", "RUST")));
        for (String text : new String[] {"|RUST", "RUST|", "RUST||OLD_DAMAGE", "|"}) {
            assertThat(refused(Feed.SURVEYS, "flags", text).code()).isEqualTo(RejectCode.BAD_LIST);
        }
        assertThat(refused(Feed.SURVEYS, "flags", "RUST|MOSS").code()).isEqualTo(RejectCode.UNKNOWN_CODE);
        assertThat(refused(Feed.SURVEYS, "flags", "RUST,OLD_DAMAGE").code()).isEqualTo(RejectCode.UNKNOWN_CODE);
    }

    @Test
    void takesListsOfPoints() {
        assertThat(read(Feed.CLAIM_VEHICLES, "impact_points", "11|12|1|14")).isEqualTo(Points.of(11, 12, 1, 14));
        assertThat(read(Feed.CLAIM_VEHICLES, "impact_points", "7")).isEqualTo(Points.of(7));
        for (String text : new String[] {"a", "1||2", "1|", "|", "1 2", "-1", "1.5", "1|0|x"}) {
            assertThat(refused(Feed.CLAIM_VEHICLES, "impact_points", text).code())
                    .isEqualTo(RejectCode.BAD_LIST);
        }
        for (String text : new String[] {"0", "15", "1|15", "99999999999999999999", "4294967297"}) {
            Reject reject = refused(Feed.CLAIM_VEHICLES, "impact_points", text);
            assertThat(reject.code()).isEqualTo(RejectCode.OUT_OF_RANGE);
            assertThat(reject.detail()).isEqualTo("1..14");
        }
    }

    @Test
    void takesConductionPaths() {
        assertThat(read(Feed.PART_CATALOG, "conduction", "11|12>4;13>3")).isEqualTo("11|12>4;13>3");
        for (String text : new String[] {"11", "11>", ">3", "11>3;", ";", "11>3|4", "11>3>4", "11>3, 12>4", "a>1"}) {
            assertThat(refused(Feed.PART_CATALOG, "conduction", text).code()).isEqualTo(RejectCode.BAD_LIST);
        }
        for (String text : new String[] {"15>3", "11>5", "11>0", "0>1", "12>4;15>1"}) {
            assertThat(refused(Feed.PART_CATALOG, "conduction", text).code()).isEqualTo(RejectCode.OUT_OF_RANGE);
        }
        assertThat(refused(Feed.PART_CATALOG, "conduction", "1>1;".repeat(50) + "1>1")
                        .code())
                .isEqualTo(RejectCode.TOO_LONG);
    }

    @Test
    void takesAttributeNames() {
        assertThat(read(Feed.CLAIM_ATTRIBUTES, "name", "tow_km_2")).isEqualTo("tow_km_2");
        assertThat(read(Feed.CLAIM_ATTRIBUTES, "name", "拖车_km")).isEqualTo("拖车_km");
        for (String text : new String[] {"tow-km", "a b", "a.b", "a'"}) {
            assertThat(refused(Feed.CLAIM_ATTRIBUTES, "name", text).code()).isEqualTo(RejectCode.UNKNOWN_CODE);
        }
        assertThat(refused(Feed.CLAIM_ATTRIBUTES, "name", "a".repeat(65)).code())
                .isEqualTo(RejectCode.TOO_LONG);
    }

    @Test
    void takesTextUpToItsLength() {
        assertThat(read(Feed.VEHICLES, "make", "x".repeat(64))).isEqualTo("x".repeat(64));
        Reject reject = refused(Feed.VEHICLES, "make", "x".repeat(65));
        assertThat(reject.code()).isEqualTo(RejectCode.TOO_LONG);
        assertThat(reject.detail()).isEqualTo("64");
        assertThat(reject.value()).isEqualTo("a".repeat(40));
        assertThat(refused(Feed.PARTIES, "address", "路".repeat(501)).code()).isEqualTo(RejectCode.TOO_LONG);
    }

    @Test
    void stripsBlanksAroundAField() {
        assertThat(read(Feed.VEHICLES, "make", " \t\u3000\u00A0Audi A4\r\n ")).isEqualTo("Audi A4");
        assertThat(read(Feed.VEHICLES, "make", " \u3000\u00A0 ")).isNull();
        assertThat(read(Feed.VEHICLES, "purchase_price", " 12 ")).isEqualTo(new BigDecimal("12.00"));
    }

    @Test
    void anEmptyRequiredFieldIsMissing() {
        Reject reject = refused(Feed.VEHICLES, "use_class", "  ");
        assertThat(reject.code()).isEqualTo(RejectCode.MISSING_VALUE);
        assertThat(refused(Feed.SALVAGE_REGISTER, "vin", "--/--").code()).isEqualTo(RejectCode.MISSING_VALUE);
    }

    @Test
    void anEmptyPartOfAKeyIsAnEmptyText() {
        assertThat(Delivery.of(Feed.PART_PRICES, folder, Map.of("region_code", ""))
                        .value("region_code"))
                .isEqualTo("");
        assertThat(Delivery.of(Feed.PART_PRICES, folder, Map.of()).value("region_code"))
                .isEqualTo("");
        assertThat(Delivery.of(Feed.LABOUR_STANDARDS, folder, Map.of()).value("model_code"))
                .isEqualTo("");
        assertThat(Delivery.of(Feed.CAT_EVENTS, folder, Map.of("region_code", ""))
                        .value("region_code"))
                .isNull();
    }

    @Test
    void showsOnlyTheShapeOfABadValue() {
        assertThat(Shape.of("沪A-12345 Müller\n李①½")).isEqualTo("文a-99999 aaaaaa 文99");
        assertThat(Shape.of("９８")).isEqualTo("99");
        assertThat(Shape.of("𠮷".repeat(50))).isEqualTo("文".repeat(40));
        assertThat(Shape.of(null)).isEmpty();
        assertThat(refused(Feed.VEHICLES, "purchased_on", "沪A1234 2026.01.31").value())
                .isEqualTo("文a9999 9999.99.99");
    }
}
