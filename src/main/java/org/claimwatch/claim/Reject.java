package org.claimwatch.claim;

/**
 * A field or row of a feed that broke the contract.
 *
 * @param file the file's name
 * @param line the line on which the row begins; the header is line 1, 0 is the file as a whole
 * @param column the column's name, or empty for the row as a whole
 * @param code the reason
 * @param detail what would have been taken, for the message: a list of codes, a limit, a reference; may be empty
 * @param value the value's shape: digits as 9, letters as a, Chinese characters as 文; may be empty
 */
public record Reject(String file, long line, String column, RejectCode code, String detail, String value) {}
