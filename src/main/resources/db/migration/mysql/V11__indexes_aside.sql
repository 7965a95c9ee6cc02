-- Indexes that are set aside while their table is filled; a row that is left over tells of a run that died.
CREATE TABLE index_aside (
    table_name VARCHAR(64) NOT NULL,
    index_name VARCHAR(64) NOT NULL,
    column_list VARCHAR(200) NOT NULL,
    PRIMARY KEY (table_name, index_name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
