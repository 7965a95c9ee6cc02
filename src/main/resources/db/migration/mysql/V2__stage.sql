-- The delivery that is being read: one row per line of a feed, emptied when it has been published.

CREATE TABLE stage_policies (
    file_line BIGINT NOT NULL,
    policy_no VARCHAR(64) NOT NULL,
    policy_line VARCHAR(32) NOT NULL,
    institution_id VARCHAR(64) NOT NULL,
    agent_id VARCHAR(64),
    holder_party_id VARCHAR(64),
    insured_party_id VARCHAR(64) NOT NULL,
    vehicle_id VARCHAR(64) NOT NULL,
    issued_at DATETIME NOT NULL,
    paid_at DATETIME,
    start_at DATETIME NOT NULL,
    end_at DATETIME NOT NULL,
    previous_policy_no VARCHAR(64),
    previous_end_at DATETIME,
    pre_inspected BOOLEAN,
    updated_at DATETIME,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_policies ON stage_policies (policy_no);

CREATE TABLE stage_vehicles (
    file_line BIGINT NOT NULL,
    vehicle_id VARCHAR(64) NOT NULL,
    vin_hash VARCHAR(32),
    vin_mask VARCHAR(200),
    vin_check VARCHAR(8),
    plate_no_hash VARCHAR(32),
    plate_no_mask VARCHAR(200),
    use_class VARCHAR(32) NOT NULL,
    energy VARCHAR(32),
    make VARCHAR(64),
    model_code VARCHAR(64),
    colour VARCHAR(64),
    first_registered_on DATE,
    purchased_on DATE,
    purchase_price DECIMAL(14, 2),
    bought_used BOOLEAN,
    new_price DECIMAL(14, 2),
    actual_value DECIMAL(14, 2),
    transferred_on DATE,
    inspection_valid_to DATE,
    owner_party_id VARCHAR(64),
    updated_at DATETIME,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_vehicles ON stage_vehicles (vehicle_id);

CREATE TABLE stage_claims (
    file_line BIGINT NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    event_id VARCHAR(64) NOT NULL,
    policy_no VARCHAR(64) NOT NULL,
    coverage_code VARCHAR(32) NOT NULL,
    institution_id VARCHAR(64) NOT NULL,
    loss_at DATETIME NOT NULL,
    reported_at DATETIME NOT NULL,
    reporter_role VARCHAR(32),
    report_phone_hash VARCHAR(32),
    report_phone_mask VARCHAR(200),
    loss_cause VARCHAR(32) NOT NULL,
    collision_type VARCHAR(32),
    single_vehicle BOOLEAN,
    water_grade INTEGER,
    place_text_hash VARCHAR(32),
    place_text_mask VARCHAR(200),
    place_type VARCHAR(32),
    region_code VARCHAR(64),
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    left_scene BOOLEAN,
    discovered_at DATETIME,
    hospitalised BOOLEAN,
    police_reported BOOLEAN,
    police_certificate BOOLEAN,
    witness_count INTEGER,
    has_video BOOLEAN,
    injury_count INTEGER,
    serious_injury BOOLEAN,
    survey_waiver_code VARCHAR(32),
    waiver_approved_by VARCHAR(64),
    cat_event_id VARCHAR(64),
    disputed BOOLEAN,
    litigated BOOLEAN,
    reserve_amount DECIMAL(14, 2),
    submitted_at DATETIME,
    status VARCHAR(32) NOT NULL,
    closed_at DATETIME,
    paid_total DECIMAL(14, 2),
    updated_at DATETIME NOT NULL,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_claims ON stage_claims (claim_no);

CREATE TABLE stage_parties (
    file_line BIGINT NOT NULL,
    party_id VARCHAR(64) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    name_hash VARCHAR(32),
    name_mask VARCHAR(200),
    id_number_hash VARCHAR(32),
    id_number_mask VARCHAR(200),
    phone_hash VARCHAR(32),
    phone_mask VARCHAR(200),
    phone_verified BOOLEAN,
    address_hash VARCHAR(32),
    address_mask VARCHAR(200),
    bank_account_hash VARCHAR(32),
    bank_account_mask VARCHAR(200),
    bank_account_changed_at DATETIME,
    employer_party_id VARCHAR(64),
    licence_class VARCHAR(64),
    licence_valid_from DATE,
    licence_valid_to DATE,
    licence_status VARCHAR(32),
    updated_at DATETIME,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_parties ON stage_parties (party_id);

CREATE TABLE stage_coverages (
    file_line BIGINT NOT NULL,
    policy_no VARCHAR(64) NOT NULL,
    coverage_code VARCHAR(32) NOT NULL,
    sum_insured DECIMAL(14, 2),
    deductible DECIMAL(14, 2),
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_coverages ON stage_coverages (policy_no, coverage_code);

CREATE TABLE stage_endorsements (
    file_line BIGINT NOT NULL,
    endorsement_id VARCHAR(64) NOT NULL,
    policy_no VARCHAR(64) NOT NULL,
    type VARCHAR(32) NOT NULL,
    coverage_code VARCHAR(32),
    delta_amount DECIMAL(14, 2),
    issued_at DATETIME NOT NULL,
    effective_at DATETIME,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_endorsements ON stage_endorsements (endorsement_id);

CREATE TABLE stage_claim_vehicles (
    file_line BIGINT NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    seq INTEGER NOT NULL,
    side VARCHAR(32) NOT NULL,
    vehicle_id VARCHAR(64),
    driver_party_id VARCHAR(64),
    owner_party_id VARCHAR(64),
    liability_pct DOUBLE PRECISION,
    impact_points VARCHAR(64),
    severity_class INTEGER,
    speed_change_kmh DOUBLE PRECISION,
    object_type VARCHAR(32),
    airbags_deployed BOOLEAN,
    occupants INTEGER,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_claim_vehicles ON stage_claim_vehicles (claim_no, seq);

CREATE TABLE stage_claim_parties (
    file_line BIGINT NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    party_id VARCHAR(64) NOT NULL,
    role VARCHAR(32) NOT NULL,
    relationship VARCHAR(32),
    injury_class VARCHAR(32),
    added_at DATETIME,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_claim_parties ON stage_claim_parties (claim_no, party_id, role);

CREATE TABLE stage_surveys (
    file_line BIGINT NOT NULL,
    survey_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    dispatched_at DATETIME,
    arrived_at DATETIME,
    finished_at DATETIME,
    surveyor_id VARCHAR(64),
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    driver_statement_taken BOOLEAN,
    trace_match VARCHAR(32),
    flags VARCHAR(255),
    result VARCHAR(32) NOT NULL,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_surveys ON stage_surveys (survey_id);

CREATE TABLE stage_survey_photos (
    file_line BIGINT NOT NULL,
    photo_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    survey_id VARCHAR(64),
    category VARCHAR(32) NOT NULL,
    taken_at DATETIME,
    uploaded_at DATETIME,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    sha256 VARCHAR(64),
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_survey_photos ON stage_survey_photos (photo_id);

CREATE TABLE stage_estimates (
    file_line BIGINT NOT NULL,
    estimate_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    claim_vehicle_seq INTEGER,
    estimate_version INTEGER NOT NULL,
    shop_id VARCHAR(64),
    estimator_id VARCHAR(64),
    tool VARCHAR(32),
    model_picked VARCHAR(64),
    created_at DATETIME,
    repair_started_at DATETIME,
    remote_approved BOOLEAN,
    tow_fee DECIMAL(14, 2),
    total_amount DECIMAL(14, 2) NOT NULL,
    total_loss BOOLEAN,
    approved_amount DECIMAL(14, 2),
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_estimates ON stage_estimates (estimate_id);

CREATE TABLE stage_estimate_lines (
    file_line BIGINT NOT NULL,
    estimate_id VARCHAR(64) NOT NULL,
    line_no INTEGER NOT NULL,
    part_code VARCHAR(64),
    part_name VARCHAR(200),
    is_custom BOOLEAN,
    operation VARCHAR(32) NOT NULL,
    damage_grade VARCHAR(32),
    quantity DOUBLE PRECISION,
    unit_price DECIMAL(14, 2),
    labour_hours DOUBLE PRECISION,
    labour_rate DECIMAL(14, 2),
    amount DECIMAL(14, 2) NOT NULL,
    part_quality VARCHAR(32),
    teardown_photo_id VARCHAR(64),
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_estimate_lines ON stage_estimate_lines (estimate_id, line_no);

CREATE TABLE stage_repair_shops (
    file_line BIGINT NOT NULL,
    shop_id VARCHAR(64) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    contract BOOLEAN,
    direct_pay BOOLEAN,
    owner_party_id VARCHAR(64),
    phone_hash VARCHAR(32),
    phone_mask VARCHAR(200),
    bank_account_hash VARCHAR(32),
    bank_account_mask VARCHAR(200),
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    institution_id VARCHAR(64),
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_repair_shops ON stage_repair_shops (shop_id);

CREATE TABLE stage_payments (
    file_line BIGINT NOT NULL,
    payment_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    coverage_code VARCHAR(32),
    payee_party_id VARCHAR(64),
    bank_account_hash VARCHAR(32),
    bank_account_mask VARCHAR(200),
    amount DECIMAL(14, 2) NOT NULL,
    paid_at DATETIME,
    subrogation BOOLEAN,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_payments ON stage_payments (payment_id);

CREATE TABLE stage_documents (
    file_line BIGINT NOT NULL,
    document_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    type VARCHAR(32) NOT NULL,
    document_number VARCHAR(100),
    issuer VARCHAR(100),
    issued_on DATE,
    requested_at DATETIME,
    received_at DATETIME,
    status VARCHAR(32) NOT NULL,
    odometer_km INTEGER,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_documents ON stage_documents (document_id);

CREATE TABLE stage_investigations (
    file_line BIGINT NOT NULL,
    case_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    opened_at DATETIME NOT NULL,
    closed_at DATETIME,
    outcome VARCHAR(32),
    avoided_amount DECIMAL(14, 2),
    police_referred_at DATETIME,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_investigations ON stage_investigations (case_id);

CREATE TABLE stage_watch_list (
    file_line BIGINT NOT NULL,
    entry_id VARCHAR(64) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    value_key VARCHAR(64) NOT NULL,
    reason VARCHAR(32) NOT NULL,
    case_ref VARCHAR(64) NOT NULL,
    approved_by VARCHAR(64) NOT NULL,
    added_at DATETIME NOT NULL,
    expires_at DATETIME NOT NULL,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_watch_list ON stage_watch_list (entry_id);

CREATE TABLE stage_tip_offs (
    file_line BIGINT NOT NULL,
    tip_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    source VARCHAR(32) NOT NULL,
    received_at DATETIME NOT NULL,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_tip_offs ON stage_tip_offs (tip_id);

CREATE TABLE stage_salvage_register (
    file_line BIGINT NOT NULL,
    vin_hash VARCHAR(32) NOT NULL,
    vin_mask VARCHAR(200),
    kind VARCHAR(32) NOT NULL,
    since_on DATE NOT NULL,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_salvage_register ON stage_salvage_register (vin_hash, kind);

CREATE TABLE stage_claim_attributes (
    file_line BIGINT NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    attribute_name VARCHAR(64) NOT NULL,
    attribute_value VARCHAR(500) NOT NULL,
    known_at DATETIME,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_claim_attributes ON stage_claim_attributes (claim_no, attribute_name);

CREATE TABLE stage_institutions (
    file_line BIGINT NOT NULL,
    institution_id VARCHAR(64) NOT NULL,
    parent_id VARCHAR(64),
    level INTEGER NOT NULL,
    name VARCHAR(200) NOT NULL,
    region_code VARCHAR(64),
    investigation_daily_quota INTEGER,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_institutions ON stage_institutions (institution_id);

CREATE TABLE stage_part_catalog (
    file_line BIGINT NOT NULL,
    part_code VARCHAR(64) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    name_zh VARCHAR(200) NOT NULL,
    sided BOOLEAN NOT NULL,
    clocks VARCHAR(64),
    layer VARCHAR(32) NOT NULL,
    min_severity INTEGER,
    conduction VARCHAR(200),
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_part_catalog ON stage_part_catalog (part_code);

CREATE TABLE stage_part_prices (
    file_line BIGINT NOT NULL,
    model_code VARCHAR(64) NOT NULL,
    part_code VARCHAR(64) NOT NULL,
    region_code VARCHAR(64) NOT NULL,
    system_price DECIMAL(14, 2),
    local_price DECIMAL(14, 2),
    dealer_price DECIMAL(14, 2),
    contract_price DECIMAL(14, 2),
    valid_from DATE NOT NULL,
    valid_to DATE,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_part_prices ON stage_part_prices (model_code, part_code, region_code, valid_from);

CREATE TABLE stage_labour_standards (
    file_line BIGINT NOT NULL,
    model_code VARCHAR(64) NOT NULL,
    part_code VARCHAR(64) NOT NULL,
    operation VARCHAR(32) NOT NULL,
    standard_hours DOUBLE PRECISION NOT NULL,
    branch_rate DECIMAL(14, 2),
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_labour_standards ON stage_labour_standards (model_code, part_code, operation);

CREATE TABLE stage_cat_events (
    file_line BIGINT NOT NULL,
    cat_event_id VARCHAR(64) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    region_code VARCHAR(64),
    from_at DATETIME NOT NULL,
    to_at DATETIME NOT NULL,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_cat_events ON stage_cat_events (cat_event_id);

CREATE TABLE stage_work_calendar (
    file_line BIGINT NOT NULL,
    calendar_date DATE NOT NULL,
    is_workday BOOLEAN NOT NULL,
    row_hash BIGINT NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_stage_work_calendar ON stage_work_calendar (calendar_date);
