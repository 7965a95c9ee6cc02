package org.claimwatch.claim;

import static org.claimwatch.claim.Column.code;
import static org.claimwatch.claim.Column.codes;
import static org.claimwatch.claim.Column.number;
import static org.claimwatch.claim.Column.of;
import static org.claimwatch.claim.Column.text;
import static org.claimwatch.claim.Column.whole;
import static org.claimwatch.claim.Kind.*;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract between an insurer's nightly extract and this program: one CSV file and one table per feed. Parents
 * stand before their children.
 */
public enum Feed {
    POLICIES(
            "policies",
            true,
            null,
            List.of("policy_no"),
            text("policy_no").inEveryRow(),
            code("line", "CTPL", "COMMERCIAL").storedAs("policy_line").inEveryRow(),
            text("institution_id").inEveryRow(),
            text("agent_id"),
            text("holder_party_id"),
            text("insured_party_id").inEveryRow(),
            text("vehicle_id").inEveryRow(),
            of("issued_at", DATE_TIME).inEveryRow(),
            of("paid_at", DATE_TIME),
            of("start_at", DATE_TIME).inEveryRow(),
            of("end_at", DATE_TIME).inEveryRow(),
            text("previous_policy_no"),
            of("previous_end_at", DATE_TIME),
            of("pre_inspected", BOOLEAN),
            of("updated_at", DATE_TIME)),
    VEHICLES(
            "vehicles",
            true,
            null,
            List.of("vehicle_id"),
            text("vehicle_id").inEveryRow(),
            of("vin", VIN),
            of("plate_no", PLATE),
            code(
                            "use_class",
                            "PRIVATE",
                            "COMPANY",
                            "GOVERNMENT",
                            "TAXI",
                            "RIDE_HAILING",
                            "RENTAL",
                            "BUS",
                            "COACH",
                            "FREIGHT_OWN",
                            "FREIGHT",
                            "SPECIAL",
                            "MOTORCYCLE",
                            "TRACTOR")
                    .inEveryRow(),
            code("energy", "ICE", "HEV", "BEV"),
            text("make"),
            text("model_code"),
            text("colour"),
            of("first_registered_on", DATE),
            of("purchased_on", DATE),
            of("purchase_price", MONEY),
            of("bought_used", BOOLEAN),
            of("new_price", MONEY),
            of("actual_value", MONEY),
            of("transferred_on", DATE),
            of("inspection_valid_to", DATE),
            text("owner_party_id"),
            of("updated_at", DATE_TIME)),
    CLAIMS(
            "claims",
            true,
            POLICIES,
            List.of("claim_no"),
            text("claim_no").inEveryRow(),
            text("event_id").inEveryRow(),
            text("policy_no").inEveryRow(),
            coverage().inEveryRow(),
            text("institution_id").inEveryRow(),
            of("loss_at", DATE_TIME).inEveryRow(),
            of("reported_at", DATE_TIME).inEveryRow(),
            code("reporter_role", "INSURED", "DRIVER", "SHOP_AGENT", "AGENT", "OTHER"),
            of("report_phone", PHONE),
            code(
                            "loss_cause",
                            "COLLISION",
                            "GLASS",
                            "FLOOD",
                            "FIRE",
                            "THEFT",
                            "PART_THEFT",
                            "SCRATCH",
                            "FALLING",
                            "UNDERBODY",
                            "OTHER")
                    .inEveryRow(),
            code(
                    "collision_type",
                    "FRONTAL",
                    "FRONT_CORNER_L",
                    "FRONT_CORNER_R",
                    "SIDE_L",
                    "SIDE_R",
                    "SIDESWIPE_L",
                    "SIDESWIPE_R",
                    "REAR",
                    "REAR_CORNER_L",
                    "REAR_CORNER_R",
                    "REVERSING",
                    "ROLLOVER",
                    "UNDERBODY",
                    "FALLING_OBJECT",
                    "PARKED_HIT",
                    "MULTI",
                    "NONE"),
            of("single_vehicle", BOOLEAN),
            whole("water_grade", 1, 4),
            of("place_text", PLACE),
            code(
                    "place_type",
                    "URBAN",
                    "RURAL",
                    "EMPTY_INDUSTRIAL",
                    "REGION_BORDER",
                    "CONSTRUCTION",
                    "HIGHWAY",
                    "PARKING"),
            text("region_code"),
            number("lat", -90, 90),
            number("lon", -180, 180),
            of("left_scene", BOOLEAN),
            of("discovered_at", DATE_TIME),
            of("hospitalised", BOOLEAN),
            of("police_reported", BOOLEAN),
            of("police_certificate", BOOLEAN),
            whole("witness_count", 0, 9999),
            of("has_video", BOOLEAN),
            whole("injury_count", 0, 9999),
            of("serious_injury", BOOLEAN),
            code(
                    "survey_waiver_code",
                    "POLICE_ORDERED_MOVE",
                    "MUTUAL_SELF_COMP",
                    "GLASS_ONLY",
                    "CAT",
                    "VIDEO_SURVEY",
                    "INJURY_RESCUE"),
            text("waiver_approved_by"),
            text("cat_event_id"),
            of("disputed", BOOLEAN),
            of("litigated", BOOLEAN),
            of("reserve_amount", MONEY),
            of("submitted_at", DATE_TIME),
            code("status", "OPEN", "REOPENED", "CLOSED", "WITHDRAWN").inEveryRow(),
            of("closed_at", DATE_TIME),
            of("paid_total", MONEY),
            of("updated_at", DATE_TIME).inEveryRow()),
    PARTIES(
            "parties",
            false,
            null,
            List.of("party_id"),
            text("party_id").inEveryRow(),
            code("kind", "PERSON", "ORGANISATION").inEveryRow(),
            of("name", NAME),
            of("id_number", ID_NUMBER),
            of("phone", PHONE),
            of("phone_verified", BOOLEAN),
            of("address", ADDRESS),
            of("bank_account", ACCOUNT),
            of("bank_account_changed_at", DATE_TIME),
            text("employer_party_id"),
            text("licence_class"),
            of("licence_valid_from", DATE),
            of("licence_valid_to", DATE),
            code("licence_status", "VALID", "EXPIRED", "SUSPENDED", "REVOKED", "NONE"),
            of("updated_at", DATE_TIME)),
    COVERAGES(
            "coverages",
            false,
            POLICIES,
            List.of("policy_no", "coverage_code"),
            text("policy_no").inEveryRow(),
            coverage().inEveryRow(),
            of("sum_insured", MONEY),
            of("deductible", MONEY)),
    ENDORSEMENTS(
            "endorsements",
            false,
            POLICIES,
            List.of("endorsement_id"),
            text("endorsement_id").inEveryRow(),
            text("policy_no").inEveryRow(),
            code("type", "OWNER_CHANGE", "COVERAGE_ADD", "SUM_INCREASE", "CONTACT_CHANGE", "ACCOUNT_CHANGE")
                    .inEveryRow(),
            coverage(),
            of("delta_amount", MONEY),
            of("issued_at", DATE_TIME).inEveryRow(),
            of("effective_at", DATE_TIME)),
    CLAIM_VEHICLES(
            "claim_vehicles",
            false,
            CLAIMS,
            List.of("claim_no", "seq"),
            text("claim_no").inEveryRow(),
            whole("seq", 0, 999999).inEveryRow(),
            code("side", "OWN", "THIRD").inEveryRow(),
            text("vehicle_id"),
            text("driver_party_id"),
            text("owner_party_id"),
            number("liability_pct", 0, 100),
            of("impact_points", POINTS),
            whole("severity_class", 1, 4),
            number("delta_v_kmh", 0, 1000).storedAs("speed_change_kmh"),
            code("object_type", "CAR", "TRUCK", "TWO_WHEELER", "PERSON", "POLE", "WALL", "KERB", "OTHER"),
            of("airbags_deployed", BOOLEAN),
            whole("occupants", 0, 999)),
    CLAIM_PARTIES(
            "claim_parties",
            false,
            CLAIMS,
            List.of("claim_no", "party_id", "role"),
            text("claim_no").inEveryRow(),
            text("party_id").inEveryRow(),
            code(
                            "role",
                            "INSURED",
                            "DRIVER",
                            "OWNER",
                            "REPORTER",
                            "WITNESS",
                            "PASSENGER",
                            "INJURED",
                            "PAYEE",
                            "AGENT",
                            "LAWYER",
                            "APPRAISER",
                            "HOSPITAL")
                    .inEveryRow(),
            code("relationship", "SELF", "FAMILY", "EMPLOYEE", "LESSOR", "DECLARED_DRIVER", "BORROWER", "UNKNOWN"),
            code("injury_class", "SOFT_TISSUE", "FRACTURE", "SERIOUS", "DEATH"),
            of("added_at", DATE_TIME)),
    SURVEYS(
            "surveys",
            false,
            CLAIMS,
            List.of("survey_id"),
            text("survey_id").inEveryRow(),
            text("claim_no").inEveryRow(),
            code("kind", "FIRST_SCENE", "NON_FIRST", "VIDEO", "RE_SURVEY_SCENE", "POST_REPAIR")
                    .inEveryRow(),
            of("dispatched_at", DATE_TIME),
            of("arrived_at", DATE_TIME),
            of("finished_at", DATE_TIME),
            text("surveyor_id"),
            number("lat", -90, 90),
            number("lon", -180, 180),
            of("driver_statement_taken", BOOLEAN),
            code("trace_match", "YES", "NO", "DOUBT", "NOT_CHECKED"),
            codes(
                    "flags",
                    "OLD_DAMAGE",
                    "RUST",
                    "DUST_IN_SCRATCH",
                    "PARTS_MISSING",
                    "SECOND_IMPACT_SUSPECTED",
                    "SECOND_IMPACT_CONFIRMED",
                    "NO_DEBRIS",
                    "ENGINE_COLD",
                    "BELT_NOT_LOCKED",
                    "TOW_DAMAGE",
                    "VIDEO_CONSISTENT",
                    "VIDEO_CONTRADICTS"),
            code("result", "DONE", "NO_SHOW", "REFUSED", "NOT_DISPATCHED").inEveryRow()),
    SURVEY_PHOTOS(
            "survey_photos",
            false,
            CLAIMS,
            List.of("photo_id"),
            text("photo_id").inEveryRow(),
            text("claim_no").inEveryRow(),
            text("survey_id"),
            code(
                            "category",
                            "SCENE_WIDE",
                            "CONTACT_POINT",
                            "DAMAGE",
                            "VIN",
                            "PLATE",
                            "LICENCE",
                            "TEARDOWN",
                            "OLD_PART",
                            "POST_REPAIR")
                    .inEveryRow(),
            of("taken_at", DATE_TIME),
            of("uploaded_at", DATE_TIME),
            number("lat", -90, 90),
            number("lon", -180, 180),
            text("sha256")),
    ESTIMATES(
            "estimates",
            false,
            CLAIMS,
            List.of("estimate_id"),
            text("estimate_id").inEveryRow(),
            text("claim_no").inEveryRow(),
            whole("claim_vehicle_seq", 0, 999999),
            whole("version", 0, 999999).storedAs("estimate_version").inEveryRow(),
            text("shop_id"),
            text("estimator_id"),
            code("tool", "CCC", "SYSTEM", "MANUAL"),
            text("model_picked"),
            of("created_at", DATE_TIME),
            of("repair_started_at", DATE_TIME),
            of("remote_approved", BOOLEAN),
            of("tow_fee", MONEY),
            of("total_amount", MONEY).inEveryRow(),
            of("total_loss", BOOLEAN),
            of("approved_amount", MONEY)),
    ESTIMATE_LINES(
            "estimate_lines",
            false,
            ESTIMATES,
            List.of("estimate_id", "line_no"),
            text("estimate_id").inEveryRow(),
            whole("line_no", 0, 999999).inEveryRow(),
            text("part_code"),
            text("part_name", 200),
            of("is_custom", BOOLEAN),
            operation().inEveryRow(),
            code("damage_grade", "LIGHT", "MEDIUM", "HEAVY"),
            number("quantity", 0, 1000000),
            of("unit_price", MONEY),
            number("labour_hours", 0, 10000),
            of("labour_rate", MONEY),
            of("amount", MONEY).inEveryRow(),
            code("part_quality", "OEM", "BRAND", "AFTERMARKET", "USED"),
            text("teardown_photo_id")),
    REPAIR_SHOPS(
            "repair_shops",
            false,
            null,
            List.of("shop_id"),
            text("shop_id").inEveryRow(),
            code("kind", "DEALER", "COOPERATIVE", "GENERAL", "PART_REPAIR", "SALVAGE", "ADJUSTER")
                    .inEveryRow(),
            of("contract", BOOLEAN),
            of("direct_pay", BOOLEAN),
            text("owner_party_id"),
            of("phone", PHONE),
            of("bank_account", ACCOUNT),
            number("lat", -90, 90),
            number("lon", -180, 180),
            text("institution_id")),
    PAYMENTS(
            "payments",
            false,
            CLAIMS,
            List.of("payment_id"),
            text("payment_id").inEveryRow(),
            text("claim_no").inEveryRow(),
            coverage(),
            text("payee_party_id"),
            of("bank_account", ACCOUNT),
            of("amount", MONEY).inEveryRow(),
            of("paid_at", DATE_TIME),
            of("subrogation", BOOLEAN)),
    DOCUMENTS(
            "documents",
            false,
            CLAIMS,
            List.of("document_id"),
            text("document_id").inEveryRow(),
            text("claim_no").inEveryRow(),
            code(
                            "type",
                            "POLICE_CERT",
                            "REPAIR_INVOICE",
                            "MEDICAL",
                            "AUTHORISATION",
                            "FIRE_CERT",
                            "KEYS",
                            "OWNERSHIP",
                            "LICENCE")
                    .inEveryRow(),
            of("number", DOCUMENT_NUMBER).upTo(100).storedAs("document_number"),
            text("issuer", 100),
            of("issued_on", DATE),
            of("requested_at", DATE_TIME),
            of("received_at", DATE_TIME),
            code("status", "REQUESTED", "RECEIVED", "REFUSED", "LOST").inEveryRow(),
            whole("odometer_km", 0, 99999999)),
    INVESTIGATIONS(
            "investigations",
            false,
            CLAIMS,
            List.of("case_id"),
            text("case_id").inEveryRow(),
            text("claim_no").inEveryRow(),
            of("opened_at", DATE_TIME).inEveryRow(),
            of("closed_at", DATE_TIME),
            code("outcome", "CONFIRMED", "REDUCED", "CLEARED", "INCONCLUSIVE"),
            of("avoided_amount", MONEY),
            of("police_referred_at", DATE_TIME)),
    WATCH_LIST(
            "watch_list",
            false,
            null,
            List.of("entry_id"),
            text("entry_id").inEveryRow(),
            code("kind", "PERSON", "VIN", "ACCOUNT", "SHOP").inEveryRow(),
            of("value", WATCHED).storedAs("value_key").inEveryRow(),
            code("reason", "CONFIRMED_FRAUD", "WITHDRAWN_TWICE", "COURT").inEveryRow(),
            text("case_ref").inEveryRow(),
            text("approved_by").inEveryRow(),
            of("added_at", DATE_TIME).inEveryRow(),
            of("expires_at", DATE_TIME).inEveryRow()),
    TIP_OFFS(
            "tip_offs",
            false,
            CLAIMS,
            List.of("tip_id"),
            text("tip_id").inEveryRow(),
            text("claim_no").inEveryRow(),
            code("source", "SHOP", "HOTLINE", "STAFF").inEveryRow(),
            of("received_at", DATE_TIME).inEveryRow()),
    SALVAGE_REGISTER(
            "salvage_register",
            false,
            null,
            List.of("vin", "kind"),
            of("vin", VIN).inEveryRow(),
            code("kind", "TOTAL_LOSS", "SCRAPPED", "STOLEN").inEveryRow(),
            of("since", DATE).storedAs("since_on").inEveryRow()),
    CLAIM_ATTRIBUTES(
            "claim_attributes",
            false,
            CLAIMS,
            List.of("claim_no", "name"),
            text("claim_no").inEveryRow(),
            of("name", ATTRIBUTE_NAME).upTo(64).storedAs("attribute_name").inEveryRow(),
            text("value", 500).storedAs("attribute_value").inEveryRow(),
            of("known_at", DATE_TIME)),
    INSTITUTIONS(
            "institutions",
            false,
            null,
            List.of("institution_id"),
            text("institution_id").inEveryRow(),
            text("parent_id"),
            whole("level", 1, 4).inEveryRow(),
            text("name", 200).inEveryRow(),
            text("region_code"),
            whole("investigation_daily_quota", 0, 1000000)),
    PART_CATALOG(
            "part_catalog",
            false,
            null,
            List.of("part_code"),
            text("part_code").inEveryRow(),
            text("name_en", 200).inEveryRow(),
            text("name_zh", 200).inEveryRow(),
            of("sided", BOOLEAN).inEveryRow(),
            of("clocks", POINTS),
            code("layer", "0", "1", "2", "3", "4", "X").inEveryRow(),
            whole("min_severity", 0, 4),
            of("conduction", CONDUCTION).upTo(200)),
    PART_PRICES(
            "part_prices",
            false,
            null,
            List.of("model_code", "part_code", "region_code", "valid_from"),
            text("model_code").inEveryRow(),
            text("part_code").inEveryRow(),
            text("region_code"),
            of("system_price", MONEY),
            of("local_price", MONEY),
            of("dealer_price", MONEY),
            of("contract_price", MONEY),
            of("valid_from", DATE).inEveryRow(),
            of("valid_to", DATE)),
    LABOUR_STANDARDS(
            "labour_standards",
            false,
            null,
            List.of("model_code", "part_code", "operation"),
            text("model_code"),
            text("part_code").inEveryRow(),
            operation().inEveryRow(),
            number("standard_hours", 0, 10000).inEveryRow(),
            of("branch_rate", MONEY)),
    CAT_EVENTS(
            "cat_events",
            false,
            null,
            List.of("cat_event_id"),
            text("cat_event_id").inEveryRow(),
            text("kind").inEveryRow(),
            text("region_code"),
            of("from_at", DATE_TIME).inEveryRow(),
            of("to_at", DATE_TIME).inEveryRow()),
    WORK_CALENDAR(
            "work_calendar",
            false,
            null,
            List.of("date"),
            of("date", DATE).storedAs("calendar_date").inEveryRow(),
            of("is_workday", BOOLEAN).inEveryRow());

    private final String table;
    private final boolean core;
    private final @Nullable Feed parent;
    private final List<String> key;
    private final List<Column> columns;

    Feed(String table, boolean core, @Nullable Feed parent, List<String> key, Column... columns) {
        this.table = table;
        this.core = core;
        this.parent = parent;
        this.key = key;
        this.columns = List.of(columns);
    }

    /** The table of its rows, and the file's name without its ending. */
    public String table() {
        return table;
    }

    public String fileName() {
        return table + ".csv";
    }

    /** Whether a night needs the file. */
    public boolean isCore() {
        return core;
    }

    /** The feed whose row every row of this one refers to, by that feed's key. */
    public Optional<Feed> parent() {
        return Optional.ofNullable(parent);
    }

    public List<Column> columns() {
        return columns;
    }

    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table + " has no column " + name));
    }

    /** The columns that tell one row from another. */
    public List<Column> key() {
        return key.stream().map(this::column).toList();
    }

    public boolean isKey(Column column) {
        return key.contains(column.name());
    }

    /** Whether, of two rows with one key, {@code updated_at} says which is the later one. */
    public boolean hasUpdateTime() {
        return columns.stream().anyMatch(column -> column.name().equals("updated_at"));
    }

    /** The table columns of a row, in order. */
    public List<String> storedColumns() {
        return columns.stream()
                .flatMap(column -> column.storedColumns().stream())
                .toList();
    }

    private static Column operation() {
        return code("operation", "REPLACE", "REPAIR", "REFINISH", "R_AND_I", "ALIGN", "SUBLET", "MATERIAL");
    }

    private static Column coverage() {
        return code(
                "coverage_code",
                "OWN_DAMAGE",
                "THIRD_PARTY",
                "THEFT",
                "GLASS",
                "SCRATCH",
                "FIRE",
                "WATER",
                "SEAT",
                "EXTRA_EQUIPMENT");
    }
}
