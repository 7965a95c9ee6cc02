-- The files of each delivery that was taken.
CREATE TABLE delivery (
    business_date DATE NOT NULL,
    feed VARCHAR(32) NOT NULL,
    row_count BIGINT NOT NULL,
    reject_count BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    PRIMARY KEY (business_date, feed)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The same for the files that stand in the stage tables, until they are published.
CREATE TABLE staged_file (
    feed VARCHAR(32) NOT NULL,
    business_date DATE NOT NULL,
    row_count BIGINT NOT NULL,
    reject_count BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    PRIMARY KEY (feed)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Rows, fields and files that broke the contract, by delivery.
CREATE TABLE reject (
    business_date DATE NOT NULL,
    feed VARCHAR(32) NOT NULL,
    line_no BIGINT NOT NULL,
    column_name VARCHAR(64) NOT NULL,
    code VARCHAR(32) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    value_shape VARCHAR(64) NOT NULL,
    PRIMARY KEY (business_date, feed, line_no, column_name, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The nights; several for a date when it was run again on purpose.
CREATE TABLE night (
    run_id BIGINT NOT NULL,
    business_date DATE NOT NULL,
    status VARCHAR(16) NOT NULL,
    rule_set VARCHAR(64) NOT NULL,
    started_at DATETIME(3) NOT NULL,
    finished_at DATETIME(3),
    holder VARCHAR(200) NOT NULL,
    count_read BIGINT NOT NULL,
    count_scored BIGINT NOT NULL,
    count_rejected BIGINT NOT NULL,
    count_out_of_scope BIGINT NOT NULL,
    PRIMARY KEY (run_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_night_date ON night (business_date);

CREATE TABLE night_step (
    run_id BIGINT NOT NULL,
    step_no INTEGER NOT NULL,
    step_name VARCHAR(64) NOT NULL,
    millis BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    PRIMARY KEY (run_id, step_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row, locked while a night runs.
CREATE TABLE run_lock (
    lock_id INTEGER NOT NULL,
    PRIMARY KEY (lock_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO run_lock (lock_id) VALUES (1);

-- Which of the following tables have been made, and for which run.
CREATE TABLE night_work (
    table_name VARCHAR(64) NOT NULL,
    run_id BIGINT NOT NULL,
    PRIMARY KEY (table_name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The claims that count in the night at work, with what links them.
CREATE TABLE night_claim (
    claim_no VARCHAR(64) NOT NULL,
    event_id VARCHAR(64) NOT NULL,
    loss_at DATETIME NOT NULL,
    is_open BOOLEAN NOT NULL,
    frequency_counts BOOLEAN NOT NULL,
    own_seq INTEGER,
    vehicle_id VARCHAR(64),
    vehicle_key VARCHAR(70),
    vin_hash VARCHAR(32),
    plate_hash VARCHAR(32),
    insured_key VARCHAR(70),
    place_hash VARCHAR(32),
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    PRIMARY KEY (claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_night_claim_vehicle ON night_claim (vehicle_key, claim_no);
CREATE INDEX ix_night_claim_plate ON night_claim (plate_hash, claim_no);

-- Who drove which vehicle in those claims, on either side.
CREATE TABLE night_drive (
    claim_no VARCHAR(64) NOT NULL,
    seq INTEGER NOT NULL,
    own_driver BOOLEAN NOT NULL,
    driver_key VARCHAR(70) NOT NULL,
    vehicle_key VARCHAR(70),
    owner_key VARCHAR(70),
    PRIMARY KEY (claim_no, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_night_drive_driver ON night_drive (driver_key, claim_no);

-- The repair invoices of those claims, by issuer and number.
CREATE TABLE night_invoice (
    issuer VARCHAR(100) NOT NULL,
    document_number VARCHAR(100) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    event_id VARCHAR(64) NOT NULL,
    PRIMARY KEY (issuer, document_number, claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The phones and bank accounts of those claims, shops' own left out.
CREATE TABLE night_contact (
    contact_key VARCHAR(40) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    PRIMARY KEY (contact_key, claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the history of its vehicle says of an open claim; no row where the vehicle has no other claim.
CREATE TABLE vehicle_history (
    claim_no VARCHAR(64) NOT NULL,
    events_half_year INTEGER NOT NULL,
    events_year INTEGER NOT NULL,
    other_losses_in_term INTEGER,
    repeated_part_days INTEGER,
    similar_damage_days INTEGER,
    twin_claims INTEGER NOT NULL,
    twin_shares_part BOOLEAN NOT NULL,
    odometer_runs_back BOOLEAN NOT NULL,
    PRIMARY KEY (claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How many insured persons share a phone or an account with an open claim; no row where nobody does.
CREATE TABLE contact_history (
    claim_no VARCHAR(64) NOT NULL,
    persons INTEGER NOT NULL,
    PRIMARY KEY (claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What other losses with its driver say of an open claim; no row where the driver had no other.
CREATE TABLE driver_history (
    claim_no VARCHAR(64) NOT NULL,
    vehicles INTEGER NOT NULL,
    one_owner BOOLEAN NOT NULL,
    other_owner_differs BOOLEAN NOT NULL,
    other_vehicle_days INTEGER,
    PRIMARY KEY (claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How many VINs were seen with the plate of an open claim's vehicle; no row where it is only one.
CREATE TABLE plate_history (
    claim_no VARCHAR(64) NOT NULL,
    vins INTEGER NOT NULL,
    PRIMARY KEY (claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The open claims with a repair invoice that stands in a claim of another event too.
CREATE TABLE invoice_history (
    claim_no VARCHAR(64) NOT NULL,
    PRIMARY KEY (claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The rule sets that ever scored a claim, by the SHA-256 over their rules and parameters.
CREATE TABLE rule_set (
    version VARCHAR(64) NOT NULL,
    first_date DATE NOT NULL,
    PRIMARY KEY (version)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Their files to the last byte, with the sentences and cases as they were when the version first scored.
CREATE TABLE rule_file (
    version VARCHAR(64) NOT NULL,
    path VARCHAR(255) NOT NULL,
    content LONGBLOB NOT NULL,
    PRIMARY KEY (version, path)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE claim_score (
    run_id BIGINT NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    institution_id VARCHAR(64) NOT NULL,
    loss_at DATETIME NOT NULL,
    reported_at DATETIME NOT NULL,
    score INTEGER NOT NULL,
    band VARCHAR(16) NOT NULL,
    route VARCHAR(32) NOT NULL,
    route_without_investigation VARCHAR(32) NOT NULL,
    deferred BOOLEAN NOT NULL,
    points_raw INTEGER NOT NULL,
    mitigation INTEGER NOT NULL,
    unknown_codes VARCHAR(500) NOT NULL,
    triggers VARCHAR(100) NOT NULL,
    damage DECIMAL(14, 2),
    due_at DATETIME NOT NULL,
    priority DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (run_id, claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE red_flag (
    run_id BIGINT NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    code VARCHAR(16) NOT NULL,
    tier VARCHAR(32) NOT NULL,
    points INTEGER NOT NULL,
    sentence_values VARCHAR(1000) NOT NULL,
    PRIMARY KEY (run_id, claim_no, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_red_flag_claim ON red_flag (claim_no);
CREATE INDEX ix_claim_score_claim ON claim_score (claim_no);
