package org.claimwatch.claim;

/** What a column of a feed holds, and so how it is checked and what is stored of it. */
public enum Kind {
    TEXT,
    /** One of a list of codes. */
    CODE,
    /** Several codes, separated by {@code |}. */
    CODES,
    DATE,
    DATE_TIME,
    /** CNY with at most two decimals. */
    MONEY,
    /** A decimal number. */
    NUMBER,
    WHOLE,
    BOOLEAN,
    /** Positions on a car, see {@link Points}. */
    POINTS,
    /** How an impact reaches a part: {@code 11|12>4;13>3}. */
    CONDUCTION,
    /** The name of a field of the insurer's own: letters, digits and underscores. */
    ATTRIBUTE_NAME,
    NAME,
    ID_NUMBER,
    PHONE,
    PLATE,
    ADDRESS,
    ACCOUNT,
    VIN,
    PLACE,
    /** What a watch-list entry names: an identity number, a VIN, an account or a shop, as its kind says. */
    WATCHED,
    /** The number of a document. Only that of an invoice is kept: that of a licence is its holder's identity number. */
    DOCUMENT_NUMBER;

    /** Whether a value identifies somebody: it is stored as a keyed hash and a masked form, never in clear. */
    public boolean isIdentifier() {
        return switch (this) {
            case NAME, ID_NUMBER, PHONE, PLATE, ADDRESS, ACCOUNT, VIN, PLACE -> true;
            default -> false;
        };
    }
}
