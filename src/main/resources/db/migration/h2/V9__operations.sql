-- Who holds the database. The lock itself ends with its connection; a row that is left over tells of a run that died.
CREATE TABLE run_holder (
    lock_id INTEGER NOT NULL,
    task VARCHAR(64) NOT NULL,
    host VARCHAR(255) NOT NULL,
    pid BIGINT NOT NULL,
    since TIMESTAMP(3) NOT NULL,
    PRIMARY KEY (lock_id)
);

-- When claims were first flagged, as far as the results that told it are no longer kept.
CREATE TABLE first_flag (
    claim_no VARCHAR(64) NOT NULL,
    first_flagged_on DATE NOT NULL,
    PRIMARY KEY (claim_no)
);
