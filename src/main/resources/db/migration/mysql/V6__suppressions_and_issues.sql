-- Hits that score nothing because somebody decided so for a time.
CREATE TABLE suppressed_flag (
    run_id BIGINT NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    code VARCHAR(16) NOT NULL,
    tier VARCHAR(32) NOT NULL,
    points INTEGER NOT NULL,
    sentence_values VARCHAR(1000) NOT NULL,
    scope VARCHAR(16) NOT NULL,
    scope_value VARCHAR(64) NOT NULL,
    until_on DATE NOT NULL,
    decided_by VARCHAR(200) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    PRIMARY KEY (run_id, claim_no, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was wrong with the data of a scored claim, for example an own field whose value is not of its type.
CREATE TABLE claim_issue (
    run_id BIGINT NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    issue VARCHAR(32) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    PRIMARY KEY (run_id, claim_no, issue, subject)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
