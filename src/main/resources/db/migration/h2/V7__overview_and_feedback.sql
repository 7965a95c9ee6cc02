-- How many claims each indicator of the rule set hit in a run; one row for each, also without a hit.
CREATE TABLE night_indicator (
    run_id BIGINT NOT NULL,
    code VARCHAR(16) NOT NULL,
    hit_count BIGINT NOT NULL,
    PRIMARY KEY (run_id, code)
);
INSERT INTO night_indicator (run_id, code, hit_count) SELECT run_id, code, COUNT(*) FROM red_flag GROUP BY run_id, code;

-- How many claims of a run went where.
CREATE TABLE night_routing (
    run_id BIGINT NOT NULL,
    band VARCHAR(16) NOT NULL,
    route VARCHAR(32) NOT NULL,
    claim_count BIGINT NOT NULL,
    PRIMARY KEY (run_id, band, route)
);
INSERT INTO night_routing (run_id, band, route, claim_count)
    SELECT run_id, band, route, COUNT(*) FROM claim_score GROUP BY run_id, band, route;

-- Whether a claim that needs a first-scene survey has it (empty: it needs none), and who surveyed it first.
ALTER TABLE claim_score ADD COLUMN scene_surveyed BOOLEAN;
ALTER TABLE claim_score ADD COLUMN surveyor_id VARCHAR(64);

-- The outcomes of a workbook that comes back, until they are published as versions of investigations.
CREATE TABLE stage_feedback (
    file_line BIGINT NOT NULL,
    case_id VARCHAR(64) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    opened_at TIMESTAMP(0) NOT NULL,
    closed_at TIMESTAMP(0),
    outcome VARCHAR(32),
    avoided_amount DECIMAL(14, 2),
    police_referred_at TIMESTAMP(0),
    row_hash BIGINT NOT NULL,
    sheet VARCHAR(64) NOT NULL,
    sheet_row BIGINT NOT NULL,
    decided_by VARCHAR(64) NOT NULL,
    fate VARCHAR(16),
    PRIMARY KEY (file_line)
);
CREATE INDEX ix_stage_feedback ON stage_feedback (case_id);

-- The rows of such workbooks that were not taken, by business date and file.
CREATE TABLE feedback_reject (
    business_date DATE NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    reject_no INTEGER NOT NULL,
    line_no BIGINT NOT NULL,
    column_name VARCHAR(64) NOT NULL,
    code VARCHAR(32) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    value_shape VARCHAR(64) NOT NULL,
    PRIMARY KEY (business_date, file_name, reject_no)
);

-- Who decided a case that came back in a workbook, by the business date on which it did.
CREATE TABLE review_decision (
    case_id VARCHAR(64) NOT NULL,
    delivered_on DATE NOT NULL,
    decided_by VARCHAR(64) NOT NULL,
    PRIMARY KEY (case_id, delivered_on)
);
