-- Who holds the database. The lock itself ends with its connection; a row that is left over tells of a run that died.
CREATE TABLE run_holder (
    lock_id INTEGER NOT NULL,
    task VARCHAR(64) NOT NULL,
    host VARCHAR(255) NOT NULL,
    pid BIGINT NOT NULL,
    since DATETIME(3) NOT NULL,
    PRIMARY KEY (lock_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- When claims were first flagged, as far as the results that told it are no longer kept.
CREATE TABLE first_flag (
    claim_no VARCHAR(64) NOT NULL,
    first_flagged_on DATE NOT NULL,
    PRIMARY KEY (claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The job repository tells failures in any language, whatever the database's own character set.
ALTER TABLE BATCH_JOB_INSTANCE CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE BATCH_JOB_EXECUTION CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE BATCH_JOB_EXECUTION_PARAMS CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE BATCH_JOB_EXECUTION_CONTEXT CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE BATCH_STEP_EXECUTION CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE BATCH_STEP_EXECUTION_CONTEXT CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
