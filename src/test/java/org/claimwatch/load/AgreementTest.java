package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwatch.claim.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract, the records and the tables say the same. */
class AgreementTest {

    private static final Map<Feed, Class<? extends Record>> RECORDS = Map.ofEntries(
            Map.entry(Feed.POLICIES, Policy.class),
            Map.entry(Feed.VEHICLES, Vehicle.class),
            Map.entry(Feed.CLAIMS, Claim.class),
            Map.entry(Feed.PARTIES, Party.class),
            Map.entry(Feed.COVERAGES, Coverage.class),
            Map.entry(Feed.ENDORSEMENTS, Endorsement.class),
            Map.entry(Feed.CLAIM_VEHICLES, ClaimVehicle.class),
            Map.entry(Feed.CLAIM_PARTIES, ClaimParty.class),
            Map.entry(Feed.SURVEYS, Survey.class),
            Map.entry(Feed.SURVEY_PHOTOS, SurveyPhoto.class),
            Map.entry(Feed.ESTIMATES, Estimate.class),
            Map.entry(Feed.ESTIMATE_LINES, EstimateLine.class),
            Map.entry(Feed.REPAIR_SHOPS, RepairShop.class),
            Map.entry(Feed.PAYMENTS, Payment.class),
            Map.entry(Feed.DOCUMENTS, Document.class),
            Map.entry(Feed.INVESTIGATIONS, Investigation.class),
            Map.entry(Feed.WATCH_LIST, WatchEntry.class),
            Map.entry(Feed.TIP_OFFS, TipOff.class),
            Map.entry(Feed.SALVAGE_REGISTER, SalvageEntry.class),
            Map.entry(Feed.CLAIM_ATTRIBUTES, ClaimAttribute.class),
            Map.entry(Feed.INSTITUTIONS, Institution.class),
            Map.entry(Feed.PART_CATALOG, Part.class),
            Map.entry(Feed.PART_PRICES, PartPrice.class),
            Map.entry(Feed.LABOUR_STANDARDS, LabourStandard.class),
            Map.entry(Feed.CAT_EVENTS, CatEvent.class),
            Map.entry(Feed.WORK_CALENDAR, CalendarDay.class));

    @ParameterizedTest
    @EnumSource(Feed.class)
    void recordsHaveTheStoredColumns(Feed feed) {
        List<String> components = Arrays.stream(RECORDS.get(feed).getRecordComponents())
                .map(component -> snake(component.getName()))
                .toList();
        assertThat(feed.storedColumns()).isEqualTo(components);
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void recordsHaveTheStoredTypes(Feed feed) {
        List<Class<?>> types = Arrays.stream(RECORDS.get(feed).getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
        List<Class<?>> expected = new ArrayList<>();
        for (Column column : feed.columns()) {
            column.storedColumns().forEach(stored -> expected.add(type(column.kind())));
        }
        assertThat(expected).isEqualTo(types);
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void tablesHaveTheStoredColumns(Feed feed) throws IOException {
        for (String database : List.of("h2", "mysql")) {
            List<String> definitions = table(database, feed.table());
            assertThat(definitions.stream().map(line -> line.split(" ")[0])).isEqualTo(feed.storedColumns());
            int at = 0;
            for (Column column : feed.columns()) {
                String definition = definitions.get(at);
                assertThat(definition.contains("NOT NULL"))
                        .as(definition)
                        .isEqualTo(column.required() || feed.isKey(column));
                Matcher length = Pattern.compile("VARCHAR\\((\\d+)\\)").matcher(definition);
                int needed = longest(column);
                if (length.find()) {
                    assertThat(Integer.parseInt(length.group(1))).as(definition).isGreaterThanOrEqualTo(needed);
                } else {
                    assertThat(needed).as(definition).isZero();
                }
                at += column.storedColumns().size();
            }
        }
    }

    private static int longest(Column column) {
        return switch (column.kind()) {
            case TEXT, DOCUMENT_NUMBER, ATTRIBUTE_NAME, CONDUCTION -> column.length();
            case CODE -> column.codes().stream().mapToInt(String::length).max().orElseThrow();
            case CODES -> String.join("|", column.codes()).length();
            case POINTS -> "1|2|3|4|5|6|7|8|9|10|11|12|13|14".length();
            case WATCHED -> 64;
            case DATE, DATE_TIME, MONEY, NUMBER, WHOLE, BOOLEAN -> 0;
            case NAME, ID_NUMBER, PHONE, PLATE, ADDRESS, ACCOUNT, VIN, PLACE -> 32;
        };
    }

    private static Class<?> type(Kind kind) {
        return switch (kind) {
            case CODES -> Codes.class;
            case POINTS -> Points.class;
            case DATE -> LocalDate.class;
            case DATE_TIME -> LocalDateTime.class;
            case MONEY -> BigDecimal.class;
            case NUMBER -> Double.class;
            case WHOLE -> Integer.class;
            case BOOLEAN -> Boolean.class;
            default -> String.class;
        };
    }

    /** The definitions of a table's columns without those that the store adds. */
    private static List<String> table(String database, String table) throws IOException {
        String file = "/db/migration/" + database + "/V1__feeds.sql";
        try (InputStream in = AgreementTest.class.getResourceAsStream(file)) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = Pattern.compile("(?is)CREATE TABLE `?" + table + "`? \\((.*?)\\n\\s*row_hash")
                    .matcher(sql);
            assertThat(matcher.find()).isTrue();
            return Arrays.stream(matcher.group(1).split(",\\s*\\n"))
                    .map(line -> line.strip().replace("`", ""))
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                    .toList();
        }
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
