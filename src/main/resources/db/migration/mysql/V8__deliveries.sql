-- The rejects of the delivery that stands in the stage tables, until it is taken or another one comes.
CREATE TABLE staged_reject (
    feed VARCHAR(32) NOT NULL,
    line_no BIGINT NOT NULL,
    column_name VARCHAR(64) NOT NULL,
    code VARCHAR(32) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    value_shape VARCHAR(64) NOT NULL,
    PRIMARY KEY (feed, line_no, column_name, code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What became of the rows of a file, and for a core file how many versions of its date stand in its table.
ALTER TABLE delivery ADD COLUMN loaded_count BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE delivery ADD COLUMN unchanged_count BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE delivery ADD COLUMN version_count BIGINT;
ALTER TABLE staged_file ADD COLUMN loaded_count BIGINT;
UPDATE delivery SET loaded_count = row_count - reject_count;

-- By what the key of the identifiers is known again, and the one that is about to follow it.
CREATE TABLE identifier_key (
    key_id INTEGER NOT NULL,
    check_value VARCHAR(64) NOT NULL,
    next_check VARCHAR(64),
    PRIMARY KEY (key_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- While a key follows another: each hash and what it becomes, and the columns that are done.
CREATE TABLE key_change (
    old_hash VARCHAR(32) NOT NULL,
    new_hash VARCHAR(32) NOT NULL,
    PRIMARY KEY (old_hash)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE key_change_done (
    column_name VARCHAR(100) NOT NULL,
    PRIMARY KEY (column_name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
