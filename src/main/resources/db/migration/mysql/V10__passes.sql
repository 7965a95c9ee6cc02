-- The tables of the night at work lie in the order in which they are passed over, with all that a pass asks for; they
-- are made anew, by a night that is continued too.
DELETE FROM night_work;

DROP INDEX ix_night_claim_vehicle ON night_claim;
DROP INDEX ix_night_claim_plate ON night_claim;
CREATE INDEX ix_night_claim_vehicles ON night_claim (vehicle_key, is_open, claim_no);
CREATE INDEX ix_night_claim_plates ON night_claim (plate_hash, vin_hash, is_open);
CREATE INDEX ix_night_claim_open ON night_claim (is_open, claim_no);

-- Who drove which vehicle in those claims, on either side.
DROP TABLE night_drive;
CREATE TABLE night_drive (
    driver_key VARCHAR(70) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    seq INTEGER NOT NULL,
    own_driver BOOLEAN NOT NULL,
    vehicle_key VARCHAR(70),
    owner_key VARCHAR(70),
    is_open BOOLEAN NOT NULL,
    loss_at DATETIME NOT NULL,
    PRIMARY KEY (driver_key, claim_no, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_night_drive_claim ON night_drive (claim_no);

-- The phones and bank accounts of those claims, shops' own left out.
DROP TABLE night_contact;
CREATE TABLE night_contact (
    contact_key VARCHAR(40) NOT NULL,
    claim_no VARCHAR(64) NOT NULL,
    is_open BOOLEAN NOT NULL,
    loss_at DATETIME NOT NULL,
    insured_key VARCHAR(70),
    PRIMARY KEY (contact_key, claim_no)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
