package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Kind;
import org.claimwatch.claim.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @TempDir
    Path folder;

    private static String hash(Kind kind, String clear) {
        return Delivery.KEY.hash(kind, clear);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PLATE; 沪a·12-345; 沪A12345",
                "PLATE; 沪Ａ１２３４５; 沪A12345",
                "ID_NUMBER; 11010119900101123x; 11010119900101123X",
                "ACCOUNT; 6222 0212-3456 7890; 6222021234567890",
                "PHONE; +86 138-0000-1111; 13800001111",
                "PHONE; ＋８６１３８００００１１１１; 13800001111",
                "PHONE; (+86)13800001111; 13800001111",
                "PHONE; 0086 13800001111; 13800001111",
                "PHONE; 13800001111; 13800001111",
                "PHONE; 8613800001111; 8613800001111",
                "PHONE; +852 6123 4567; 85261234567",
                "ACCOUNT; 0086123; 0086123",
                "NAME; müller, Jörg; MÜLLERJÖRG",
                "NAME; 𠮷田; 𠮷田",
                "ADDRESS; 上海市 浦东新区(张江)１号; 上海市浦东新区张江1号"
            })
    void normalises(Kind kind, String clear, String normal) {
        assertThat(Normal.of(kind, clear)).isEqualTo(normal);
    }

    @Test
    void whatHasNeitherLetterNorDigitIsNotKnown() {
        assertThat(hash(Kind.NAME, " -·/ ")).isNull();
        assertThat(IdentifierKey.mask(Kind.NAME, "*** ")).isNull();
        assertThat(hash(Kind.PHONE, "+86")).isNull();
        Delivery delivery = Delivery.of(Feed.PARTIES, folder, Map.of("name", "--", "phone", "+86"));
        assertThat(delivery.value("name_hash")).isNull();
        assertThat(delivery.value("name_mask")).isNull();
        assertThat(delivery.value("phone_hash")).isNull();
    }

    @Test
    void isAnHmacWithTheKindInFront() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("0123456789abcdef".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal("PHONE\00013800001111".getBytes(StandardCharsets.UTF_8));
        IdentifierKey key = IdentifierKey.of("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        assertThat(key.hash(Kind.PHONE, "138 0000 1111"))
                .isEqualTo(HexFormat.of().formatHex(expected).substring(0, 32));
    }

    @Test
    void keysAndKindsSeparate() {
        Set<String> hashes = new HashSet<>();
        int kinds = 0;
        for (Kind kind : Kind.values()) {
            if (kind.isIdentifier()) {
                kinds++;
                hashes.add(hash(kind, "13800001111"));
                hashes.add(IdentifierKey.of(new byte[16]).hash(kind, "13800001111"));
            }
        }
        assertThat(hashes).hasSize(2 * kinds);
        assertThatThrownBy(() -> hash(Kind.TEXT, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IdentifierKey.of(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalThreadsShareAKey() {
        String expected = hash(Kind.NAME, "n7");
        assertThat(IntStream.range(0, 10_000)
                        .parallel()
                        .mapToObj(i -> hash(Kind.NAME, "n" + i % 10))
                        .filter(expected::equals)
                        .count())
                .isEqualTo(1000);
    }

    @Test
    void phonesAndAccountsJoinAcrossFeeds() {
        Object party = Delivery.of(Feed.PARTIES, folder, Map.of("phone", "+86 13800001111", "bank_account", "622 1"))
                .value("phone_hash");
        assertThat(Delivery.of(Feed.CLAIMS, folder, Map.of("report_phone", "138-0000-1111"))
                        .value("report_phone_hash"))
                .isEqualTo(party);
        assertThat(Delivery.of(Feed.REPAIR_SHOPS, folder, Map.of("phone", "00861380000 1111"))
                        .value("phone_hash"))
                .isEqualTo(party);
        Object account = Delivery.of(Feed.PAYMENTS, folder, Map.of("bank_account", "6222-0001"))
                .value("bank_account_hash");
        assertThat(Delivery.of(Feed.PARTIES, folder, Map.of("bank_account", "62220001"))
                        .value("bank_account_hash"))
                .isEqualTo(account);
        assertThat(Delivery.of(Feed.WATCH_LIST, folder, Map.of("kind", "ACCOUNT", "value", "6222 0001"))
                        .value("value_key"))
                .isEqualTo(account);
    }

    @Test
    void watchedValuesAreHashedByTheirKind() {
        assertThat(Delivery.of(Feed.WATCH_LIST, folder, Map.of("kind", "PERSON", "value", "1101x"))
                        .value("value_key"))
                .isEqualTo(hash(Kind.ID_NUMBER, "1101X"));
        assertThat(Delivery.of(Feed.WATCH_LIST, folder, Map.of("kind", "VIN", "value", "lsv1"))
                        .value("value_key"))
                .isEqualTo(hash(Kind.VIN, "LSV1"));
        assertThat(Delivery.of(Feed.WATCH_LIST, folder, Map.of("kind", "SHOP", "value", " S-1 "))
                        .value("value_key"))
                .isEqualTo("S-1");
        assertThat(Delivery.of(Feed.WATCH_LIST, folder, Map.of("kind", "VIN", "value", "-"))
                        .reject()
                        .code())
                .isEqualTo(RejectCode.MISSING_VALUE);
        assertThat(Delivery.of(Feed.WATCH_LIST, folder, Map.of("kind", "SHOP", "value", "S".repeat(65)))
                        .reject()
                        .code())
                .isEqualTo(RejectCode.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ID_NUMBER; 110101199001011234; 110*************34",
                "ID_NUMBER; 1101; ****",
                "PHONE; +86 13812345678; 138****5678",
                "PHONE; 12345; *****",
                "PLATE; 沪A12345; 沪A12***",
                "PLATE; 沪AD12345; 沪AD12***",
                "PLATE; A1; **",
                "ACCOUNT; 6222021234567890; ************7890",
                "ACCOUNT; 1234567; *******",
                "NAME; 张三; 张*",
                "NAME; 张三丰; 张*",
                "NAME; 欧阳修; 欧阳*",
                "NAME; 欧阳; 欧*",
                "NAME; 王; *",
                "NAME; John Smith; J*",
                "NAME; 𠮷田一; 𠮷*",
                "VIN; LSVAA49J132047371; LSV**********7371",
                "VIN; ABC1234; *******",
                "ADDRESS; 上海市浦东新区张江路1号; 上海市浦东新区***",
                "ADDRESS; 江苏省苏州市昆山市前进路1号; 江苏省苏州市昆山市***",
                "ADDRESS; 浙江省台州市路桥区银安街2号; 浙江省台州市路桥区***",
                "ADDRESS; 广西壮族自治区南宁市青秀区民族大道1号; 广西壮族自治区南宁市青秀区***",
                "ADDRESS; 苏州市建设路1号市场; 苏州市***",
                "ADDRESS; 苏州市幸福小区3栋; 苏州市***",
                "ADDRESS; 青海省海西州德令哈河东街道祁连西路; 青海省海西州***",
                "ADDRESS; 建设路12号3单元402室; 建设路***",
                "ADDRESS; 建设路1; 建设***",
                "ADDRESS; 5 Elm Street, Springfield; ***",
                "PLACE; G2京沪高速1023公里; G***",
                "PLACE; 杭州市西湖区文三路口; 杭州市西湖区***"
            })
    void masks(Kind kind, String clear, String mask) {
        assertThat(IdentifierKey.mask(kind, clear)).isEqualTo(mask);
    }

    @Test
    void masksAreShort() {
        for (Kind kind : Kind.values()) {
            if (kind.isIdentifier()) {
                assertThat(IdentifierKey.mask(kind, "市".repeat(500))).hasSizeLessThanOrEqualTo(200);
                assertThat(IdentifierKey.mask(kind, "9".repeat(500)))
                        .hasSizeLessThanOrEqualTo(kind == Kind.PLATE ? 200 : 30);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1M8GDM9AXKP042788,VALID",
        "1m8gdm9a-xkp042788,VALID",
        "11111111111111111,VALID",
        "5GZCZ43D13S812715,VALID",
        "1M8GDM9A1KP042788,WRONG",
        "LSVAA49J132047371,VALID",
        "LSVAA49J032047371,WRONG",
        "1M8GDM9AXKP04278,",
        "1M8GDM9AXKP0427880,",
        "1M8GDM9AXKO042788,",
        "WVWZZZ1JZ3W386752,",
        "张M8GDM9AXKP042788,"
    })
    void checksVehicleNumbers(String vin, String check) {
        assertThat(Vin.check(Normal.of(Kind.VIN, vin))).isEqualTo(check);
        Delivery delivery = Delivery.of(Feed.VEHICLES, folder, Map.of("vin", vin));
        assertThat(delivery.value("vin_check")).isEqualTo(check);
        assertThat(delivery.value("vin_hash")).isEqualTo(hash(Kind.VIN, vin));
    }

    @Test
    void noClearValueComesOut() {
        Map<String, String> clear = Map.of(
                "name", "诸葛孔明",
                "id_number", "110101199001011234",
                "phone", "13812345678",
                "address", "北京市朝阳区建国路88号",
                "bank_account", "6222021234567890");
        Delivery good = Delivery.of(Feed.PARTIES, folder, clear);
        assertThat(good.rows()).hasSize(1);
        Delivery wrongColumns = Delivery.of(
                Feed.PARTIES,
                folder,
                "party_id,kind,phone_verified,licence_valid_from,updated_at,licence_status,licence_class\n"
                        + "P1,诸葛孔明,13812345678,110101199001011234,北京市朝阳区建国路88号,6222021234567890,C1\n");
        assertThat(wrongColumns.rejects()).hasSize(5);
        for (String value : clear.values()) {
            assertThat(good.toString()).doesNotContain(value);
            assertThat(wrongColumns.toString()).doesNotContain(value);
        }
        assertThat(good.toString()).doesNotContain("孔明").doesNotContain("建国路").doesNotContain("19900101");
    }
}
