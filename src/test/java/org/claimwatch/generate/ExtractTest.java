package org.claimwatch.generate;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final int CLAIMS = 400;

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        Extract.write(folder, CLAIMS, 11, DATE);
    }

    @Test
    void sameSeedGivesSameBytes(@TempDir Path again) throws IOException {
        Extract.write(again, CLAIMS, 11, DATE);

        assertThat(Folder.files(again)).isEqualTo(Folder.files(folder));
    }

    @Test
    void anotherSeedGivesOtherClaims(@TempDir Path other) throws IOException {
        Extract.write(other, CLAIMS, 12, DATE);

        assertThat(Folder.files(other).get("claims.csv"))
                .isNotEqualTo(Folder.files(folder).get("claims.csv"));
    }

    @Test
    void theSampleIsWhatTheGeneratorWrites(@TempDir Path again) throws IOException {
        Extract.write(again, 150, 2026, DATE);

        assertThat(Folder.files(Path.of("sample-data"))).isEqualTo(Folder.files(again));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 44, 45, 150})
    void writesAsManyOpenClaimsAsAskedFor(int asked, @TempDir Path small) throws IOException {
        Extract.write(small, asked, 5, LocalDate.of(2025, 1, 2));

        assertThat(Folder.rows(small, "claims.csv"))
                .filteredOn(claim -> Set.of("OPEN", "REOPENED").contains(claim.getField("status")))
                .hasSize(asked);
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void requiredColumnsAreFilled(Feed feed) throws IOException {
        List<NamedCsvRecord> rows = Folder.rows(folder, feed.file());

        assertThat(rows).isNotEmpty();
        for (NamedCsvRecord row : rows) {
            for (String column : feed.required()) {
                assertThat(row.getField(column))
                        .as("%s %s %s", feed, column, row)
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void keysAreUnique(Feed feed) throws IOException {
        Set<List<String>> keys = new HashSet<>();

        for (NamedCsvRecord row : Folder.rows(folder, feed.file())) {
            List<String> key = feed.key().stream().map(row::getField).toList();
            assertThat(keys.add(key)).as("%s %s", feed, key).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "claims.csv,policy_no,policies.csv,policy_no",
        "claims.csv,institution_id,institutions.csv,institution_id",
        "claims.csv,cat_event_id,cat_events.csv,cat_event_id",
        "policies.csv,vehicle_id,vehicles.csv,vehicle_id",
        "policies.csv,insured_party_id,parties.csv,party_id",
        "policies.csv,holder_party_id,parties.csv,party_id",
        "policies.csv,previous_policy_no,policies.csv,policy_no",
        "policies.csv,institution_id,institutions.csv,institution_id",
        "vehicles.csv,owner_party_id,parties.csv,party_id",
        "coverages.csv,policy_no,policies.csv,policy_no",
        "endorsements.csv,policy_no,policies.csv,policy_no",
        "claim_vehicles.csv,claim_no,claims.csv,claim_no",
        "claim_vehicles.csv,vehicle_id,vehicles.csv,vehicle_id",
        "claim_vehicles.csv,driver_party_id,parties.csv,party_id",
        "claim_vehicles.csv,owner_party_id,parties.csv,party_id",
        "claim_parties.csv,claim_no,claims.csv,claim_no",
        "claim_parties.csv,party_id,parties.csv,party_id",
        "surveys.csv,claim_no,claims.csv,claim_no",
        "survey_photos.csv,claim_no,claims.csv,claim_no",
        "survey_photos.csv,survey_id,surveys.csv,survey_id",
        "estimates.csv,claim_no,claims.csv,claim_no",
        "estimates.csv,shop_id,repair_shops.csv,shop_id",
        "estimate_lines.csv,estimate_id,estimates.csv,estimate_id",
        "estimate_lines.csv,teardown_photo_id,survey_photos.csv,photo_id",
        "payments.csv,claim_no,claims.csv,claim_no",
        "payments.csv,payee_party_id,parties.csv,party_id",
        "documents.csv,claim_no,claims.csv,claim_no",
        "investigations.csv,claim_no,claims.csv,claim_no",
        "tip_offs.csv,claim_no,claims.csv,claim_no",
        "claim_attributes.csv,claim_no,claims.csv,claim_no",
        "institutions.csv,parent_id,institutions.csv,institution_id",
        "truth.csv,claim_no,claims.csv,claim_no"
    })
    void referencesResolve(String file, String column, String target, String key) throws IOException {
        Set<String> known = Folder.rows(folder, target).stream()
                .map(row -> row.getField(key))
                .collect(Collectors.toSet());

        assertThat(Folder.rows(folder, file))
                .extracting(row -> row.getField(column))
                .filteredOn(value -> !value.isEmpty())
                .isSubsetOf(known);
    }

    @Test
    void nothingIsLaterThanTheBusinessDate() throws IOException {
        for (Feed feed : List.of(Feed.CLAIMS, Feed.SURVEYS, Feed.ESTIMATES, Feed.PAYMENTS, Feed.DOCUMENTS)) {
            for (NamedCsvRecord row : Folder.rows(folder, feed.file())) {
                for (Map.Entry<String, String> field : row.getFieldsAsMap().entrySet()) {
                    if (field.getKey().endsWith("_at")) {
                        assertThat(field.getValue()).as("%s %s", feed, row).isLessThan("2026-04-01");
                    }
                }
            }
        }
    }

    @Test
    void linesAddUpToTheirEstimate() throws IOException {
        Map<String, Double> sums = Folder.rows(folder, "estimate_lines.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("estimate_id"),
                        Collectors.summingDouble(row -> Double.parseDouble(row.getField("amount")))));

        for (NamedCsvRecord row : Folder.rows(folder, "estimates.csv")) {
            double total = Double.parseDouble(row.getField("total_amount"));
            double sum = sums.getOrDefault(row.getField("estimate_id"), total);
            assertThat(sum).as(row.toString()).isCloseTo(total, org.assertj.core.data.Offset.offset(0.5));
        }
    }

    @Test
    void lossComesBeforeReportAndCoverBeforeItsEnd() throws IOException {
        assertThat(Folder.rows(folder, "claims.csv"))
                .allMatch(row -> row.getField("loss_at").compareTo(row.getField("reported_at")) <= 0);
        assertThat(Folder.rows(folder, "policies.csv"))
                .allMatch(row -> row.getField("start_at").compareTo(row.getField("end_at")) < 0);
    }
}
