-- One table per feed: every delivered version of a row, valid from delivered_on until before replaced_on.

CREATE TABLE policies (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (policy_no, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_policies_vehicle_id ON policies (vehicle_id);

CREATE TABLE vehicles (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (vehicle_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_vehicles_vin_hash ON vehicles (vin_hash);

CREATE TABLE claims (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (claim_no, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_claims_policy_no ON claims (policy_no);
CREATE INDEX ix_claims_event_id ON claims (event_id);

CREATE TABLE parties (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (party_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE coverages (
    policy_no VARCHAR(64) NOT NULL,
    coverage_code VARCHAR(32) NOT NULL,
    sum_insured DECIMAL(14, 2),
    deductible DECIMAL(14, 2),
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (policy_no, coverage_code, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE endorsements (
    endorsement_id VARCHAR(64) NOT NULL,
    policy_no VARCHAR(64) NOT NULL,
    type VARCHAR(32) NOT NULL,
    coverage_code VARCHAR(32),
    delta_amount DECIMAL(14, 2),
    issued_at DATETIME NOT NULL,
    effective_at DATETIME,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (endorsement_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_endorsements_policy_no ON endorsements (policy_no);

CREATE TABLE claim_vehicles (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (claim_no, seq, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE claim_parties (
    claim_no VARCHAR(64) NOT NULL,
    party_id VARCHAR(64) NOT NULL,
    role VARCHAR(32) NOT NULL,
    relationship VARCHAR(32),
    injury_class VARCHAR(32),
    added_at DATETIME,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (claim_no, party_id, role, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE surveys (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (survey_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_surveys_claim_no ON surveys (claim_no);

CREATE TABLE survey_photos (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (photo_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_survey_photos_claim_no ON survey_photos (claim_no);

CREATE TABLE estimates (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (estimate_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_estimates_claim_no ON estimates (claim_no);

CREATE TABLE estimate_lines (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (estimate_id, line_no, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE repair_shops (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (shop_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE payments (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (payment_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_payments_claim_no ON payments (claim_no);
CREATE INDEX ix_payments_bank_account_hash ON payments (bank_account_hash);

CREATE TABLE documents (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (document_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_documents_claim_no ON documents (claim_no);

CREATE TABLE investigations (
    case_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    opened_at DATETIME NOT NULL,
    closed_at DATETIME,
    outcome VARCHAR(32),
    avoided_amount DECIMAL(14, 2),
    police_referred_at DATETIME,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (case_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_investigations_claim_no ON investigations (claim_no);

CREATE TABLE watch_list (
    entry_id VARCHAR(64) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    value_key VARCHAR(64) NOT NULL,
    reason VARCHAR(32) NOT NULL,
    case_ref VARCHAR(64) NOT NULL,
    approved_by VARCHAR(64) NOT NULL,
    added_at DATETIME NOT NULL,
    expires_at DATETIME NOT NULL,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (entry_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE tip_offs (
    tip_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    source VARCHAR(32) NOT NULL,
    received_at DATETIME NOT NULL,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (tip_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_tip_offs_claim_no ON tip_offs (claim_no);

CREATE TABLE salvage_register (
    vin_hash VARCHAR(32) NOT NULL,
    vin_mask VARCHAR(200),
    kind VARCHAR(32) NOT NULL,
    since_on DATE NOT NULL,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (vin_hash, kind, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE claim_attributes (
    claim_no VARCHAR(64) NOT NULL,
    attribute_name VARCHAR(64) NOT NULL,
    attribute_value VARCHAR(500) NOT NULL,
    known_at DATETIME,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (claim_no, attribute_name, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE institutions (
    institution_id VARCHAR(64) NOT NULL,
    parent_id VARCHAR(64),
    level INTEGER NOT NULL,
    name VARCHAR(200) NOT NULL,
    region_code VARCHAR(64),
    investigation_daily_quota INTEGER,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (institution_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE part_catalog (
    part_code VARCHAR(64) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    name_zh VARCHAR(200) NOT NULL,
    sided BOOLEAN NOT NULL,
    clocks VARCHAR(64),
    layer VARCHAR(32) NOT NULL,
    min_severity INTEGER,
    conduction VARCHAR(200),
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (part_code, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE part_prices (
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
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (model_code, part_code, region_code, valid_from, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE labour_standards (
    model_code VARCHAR(64) NOT NULL,
    part_code VARCHAR(64) NOT NULL,
    operation VARCHAR(32) NOT NULL,
    standard_hours DOUBLE PRECISION NOT NULL,
    branch_rate DECIMAL(14, 2),
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (model_code, part_code, operation, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE cat_events (
    cat_event_id VARCHAR(64) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    region_code VARCHAR(64),
    from_at DATETIME NOT NULL,
    to_at DATETIME NOT NULL,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (cat_event_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE work_calendar (
    calendar_date DATE NOT NULL,
    is_workday BOOLEAN NOT NULL,
    row_hash BIGINT NOT NULL,
    delivered_on DATE NOT NULL,
    replaced_on DATE NOT NULL,
    PRIMARY KEY (calendar_date, delivered_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
