package org.claimwatch.oracle;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All feeds of the contract, as rows that can be written as CSV files. */
final class FeedTables {

    static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

    static {
        feed(
                "claims",
                "claim_no event_id policy_no coverage_code institution_id loss_at reported_at reporter_role"
                        + " report_phone loss_cause collision_type single_vehicle water_grade place_text"
                        + " place_type region_code lat lon left_scene discovered_at hospitalised"
                        + " police_reported police_certificate witness_count has_video injury_count"
                        + " serious_injury survey_waiver_code waiver_approved_by cat_event_id disputed"
                        + " litigated reserve_amount submitted_at status closed_at paid_total updated_at");
        feed(
                "policies",
                "policy_no line institution_id agent_id holder_party_id insured_party_id vehicle_id"
                        + " issued_at paid_at start_at end_at previous_policy_no previous_end_at"
                        + " pre_inspected updated_at");
        feed(
                "vehicles",
                "vehicle_id vin plate_no use_class energy make model_code colour first_registered_on"
                        + " purchased_on purchase_price bought_used new_price actual_value transferred_on"
                        + " inspection_valid_to owner_party_id updated_at");
        feed(
                "parties",
                "party_id kind name id_number phone phone_verified address bank_account"
                        + " bank_account_changed_at employer_party_id licence_class licence_valid_from"
                        + " licence_valid_to licence_status updated_at");
        feed("coverages", "policy_no coverage_code sum_insured deductible");
        feed("endorsements", "endorsement_id policy_no type coverage_code delta_amount issued_at effective_at");
        feed(
                "claim_vehicles",
                "claim_no seq side vehicle_id driver_party_id owner_party_id liability_pct impact_points"
                        + " severity_class delta_v_kmh object_type airbags_deployed occupants");
        feed("claim_parties", "claim_no party_id role relationship injury_class added_at");
        feed(
                "surveys",
                "survey_id claim_no kind dispatched_at arrived_at finished_at surveyor_id lat lon"
                        + " driver_statement_taken trace_match flags result");
        feed("survey_photos", "photo_id claim_no survey_id category taken_at uploaded_at lat lon sha256");
        feed(
                "estimates",
                "estimate_id claim_no claim_vehicle_seq version shop_id estimator_id tool model_picked"
                        + " created_at repair_started_at remote_approved tow_fee total_amount total_loss"
                        + " approved_amount");
        feed(
                "estimate_lines",
                "estimate_id line_no part_code part_name is_custom operation damage_grade quantity"
                        + " unit_price labour_hours labour_rate amount part_quality teardown_photo_id");
        feed(
                "repair_shops",
                "shop_id kind contract direct_pay owner_party_id phone bank_account lat lon" + " institution_id");
        feed("payments", "payment_id claim_no coverage_code payee_party_id bank_account amount paid_at subrogation");
        feed(
                "documents",
                "document_id claim_no type number issuer issued_on requested_at received_at status" + " odometer_km");
        feed("investigations", "case_id claim_no opened_at closed_at outcome avoided_amount police_referred_at");
        feed("watch_list", "entry_id kind value reason case_ref approved_by added_at expires_at");
        feed("tip_offs", "tip_id claim_no source received_at");
        feed("salvage_register", "vin kind since");
        feed("claim_attributes", "claim_no name value known_at");
        feed("institutions", "institution_id parent_id level name region_code investigation_daily_quota");
        feed("part_catalog", "part_code name_en name_zh sided clocks layer min_severity conduction");
        feed(
                "part_prices",
                "model_code part_code region_code system_price local_price dealer_price contract_price"
                        + " valid_from valid_to");
        feed("labour_standards", "model_code part_code operation standard_hours branch_rate");
        feed("cat_events", "cat_event_id kind region_code from_at to_at");
        feed("work_calendar", "date is_workday");
    }

    private static void feed(String name, String columns) {
        COLUMNS.put(name, List.of(columns.split(" ")));
    }

    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    List<Map<String, String>> rows(String feed) {
        return rows.computeIfAbsent(feed, f -> new ArrayList<>());
    }

    /** Adds a row from names and values in turn; a null value stays empty. */
    Map<String, String> add(String feed, Object... namesAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String column = (String) namesAndValues[i];
            if (!COLUMNS.get(feed).contains(column)) {
                throw new IllegalArgumentException(feed + "." + column);
            }
            if (namesAndValues[i + 1] != null) {
                row.put(column, namesAndValues[i + 1].toString());
            }
        }
        rows(feed).add(row);
        return row;
    }

    /** Writes the feed with rows and columns in a random order. */
    void write(Path folder, String feed, Dice dice) {
        List<String> columns = dice.shuffled(COLUMNS.get(feed));
        boolean windows = dice.chance(0.3);
        boolean bom = dice.chance(0.3);
        Path file = folder.resolve(feed + ".csv");
        try (Writer out = Files.newBufferedWriter(file);
                CsvWriter csv = CsvWriter.builder()
                        .lineDelimiter(windows ? LineDelimiter.CRLF : LineDelimiter.LF)
                        .build(out)) {
            if (bom) {
                out.write('\uFEFF');
            }
            csv.writeRecord(columns);
            for (Map<String, String> row : dice.shuffled(rows(feed))) {
                String[] fields = columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toArray(String[]::new);
                csv.writeRecord(Arrays.asList(fields));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
