package org.claimwatch.claim;

/** Why a row, or a whole file, was not taken. */
public enum RejectCode {
    MISSING_VALUE,
    BAD_DATE,
    BAD_DATE_TIME,
    BAD_NUMBER,
    BAD_BOOLEAN,
    BAD_LIST,
    UNKNOWN_CODE,
    OUT_OF_RANGE,
    TOO_LONG,
    BAD_ENCODING,
    FIELD_COUNT,
    BAD_ORDER,
    DUPLICATE_KEY,
    ORPHAN,
    /** The number of a case stands beside the number of another claim. */
    OTHER_CLAIM,
    /** The file has no header row. */
    EMPTY_FILE,
    /** The header lacks a required column. */
    MISSING_COLUMN,
    /** The header names a column twice. */
    DUPLICATE_COLUMN,
    /** A core file is not there. */
    MISSING_FILE,
    /** The file can't be read as CSV any further, for example because a quote never closes. */
    UNREADABLE,
    /** A folder, link, pipe or device stands in place of the file. */
    NOT_A_FILE,
    /** The program may not read the file. */
    NO_ACCESS,
    /** The file changed while it was read. */
    FILE_CHANGED,
    /** The file has other than the number of rows that the manifest names. */
    ROW_COUNT,
    /** The file has another SHA-256 than the manifest names. */
    CHECKSUM,
    /** The file is no workbook, or a broken one. */
    NOT_A_WORKBOOK,
    /** The file unpacks to more than is taken. */
    TOO_LARGE;

    /** Whether it speaks of the file as a whole, which is then refused. */
    public boolean refusesFile() {
        return ordinal() >= EMPTY_FILE.ordinal();
    }
}
