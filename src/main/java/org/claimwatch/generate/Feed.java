package org.claimwatch.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of an extract and their columns; a star marks a column that is always filled. */
enum Feed {
    CLAIMS(
            "claim_no* event_id* policy_no* coverage_code* institution_id* loss_at* reported_at*"
                    + " reporter_role report_phone loss_cause* collision_type single_vehicle water_grade"
                    + " place_text place_type region_code lat lon left_scene discovered_at hospitalised"
                    + " police_reported police_certificate witness_count has_video injury_count"
                    + " serious_injury survey_waiver_code waiver_approved_by cat_event_id disputed litigated"
                    + " reserve_amount submitted_at status* closed_at paid_total updated_at*",
            1),
    POLICIES(
            "policy_no* line* institution_id* agent_id holder_party_id insured_party_id* vehicle_id*"
                    + " issued_at* paid_at start_at* end_at* previous_policy_no previous_end_at pre_inspected"
                    + " updated_at",
            1),
    VEHICLES(
            "vehicle_id* vin plate_no use_class* energy make model_code colour first_registered_on"
                    + " purchased_on purchase_price bought_used new_price actual_value transferred_on"
                    + " inspection_valid_to owner_party_id updated_at",
            1),
    PARTIES(
            "party_id* kind* name id_number phone phone_verified address bank_account"
                    + " bank_account_changed_at employer_party_id licence_class licence_valid_from"
                    + " licence_valid_to licence_status updated_at",
            1),
    COVERAGES("policy_no* coverage_code* sum_insured deductible", 2),
    ENDORSEMENTS("endorsement_id* policy_no* type* coverage_code delta_amount issued_at* effective_at", 1),
    CLAIM_VEHICLES(
            "claim_no* seq* side* vehicle_id driver_party_id owner_party_id liability_pct impact_points"
                    + " severity_class delta_v_kmh object_type airbags_deployed occupants",
            2),
    CLAIM_PARTIES("claim_no* party_id* role* relationship injury_class added_at", 3),
    SURVEYS(
            "survey_id* claim_no* kind* dispatched_at arrived_at finished_at surveyor_id lat lon"
                    + " driver_statement_taken trace_match flags result*",
            1),
    SURVEY_PHOTOS("photo_id* claim_no* survey_id category* taken_at uploaded_at lat lon sha256", 1),
    ESTIMATES(
            "estimate_id* claim_no* claim_vehicle_seq version* shop_id estimator_id tool model_picked"
                    + " created_at repair_started_at remote_approved tow_fee total_amount* total_loss"
                    + " approved_amount",
            1),
    ESTIMATE_LINES(
            "estimate_id* line_no* part_code part_name is_custom operation* damage_grade quantity"
                    + " unit_price labour_hours labour_rate amount* part_quality teardown_photo_id",
            2),
    REPAIR_SHOPS("shop_id* kind* contract direct_pay owner_party_id phone bank_account lat lon" + " institution_id", 1),
    PAYMENTS("payment_id* claim_no* coverage_code payee_party_id bank_account amount* paid_at" + " subrogation", 1),
    DOCUMENTS(
            "document_id* claim_no* type* number issuer issued_on requested_at received_at status*" + " odometer_km",
            1),
    INVESTIGATIONS("case_id* claim_no* opened_at* closed_at outcome avoided_amount police_referred_at", 1),
    WATCH_LIST("entry_id* kind* value* reason* case_ref* approved_by* added_at* expires_at*", 1),
    TIP_OFFS("tip_id* claim_no* source* received_at*", 1),
    SALVAGE_REGISTER("vin* kind* since*", 2),
    CLAIM_ATTRIBUTES("claim_no* name* value* known_at", 2),
    INSTITUTIONS("institution_id* parent_id level* name* region_code investigation_daily_quota", 1),
    PART_CATALOG("part_code* name_en* name_zh* sided* clocks layer* min_severity conduction", 1),
    PART_PRICES(
            "model_code* part_code* region_code system_price local_price dealer_price contract_price"
                    + " valid_from* valid_to",
            4,
            "model_code part_code region_code valid_from"),
    LABOUR_STANDARDS("model_code part_code* operation* standard_hours* branch_rate", 3),
    CAT_EVENTS("cat_event_id* kind* region_code from_at* to_at*", 1),
    WORK_CALENDAR("date* is_workday*", 1);

    private final List<String> columns = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    Feed(String columns, int keyColumns, String... key) {
        for (String column : columns.split(" ", -1)) {
            String name = column.replace("*", "");
            positions.put(name, this.columns.size());
            this.columns.add(name);
            if (column.endsWith("*")) {
                required.add(name);
            }
        }
        this.key.addAll(key.length == 0 ? this.columns.subList(0, keyColumns) : List.of(key[0].split(" ", -1)));
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> columns() {
        return columns;
    }

    List<String> required() {
        return required;
    }

    /** The columns that tell two rows apart. */
    List<String> key() {
        return key;
    }

    int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException(file() + " has no column " + column);
        }
        return position;
    }
}
