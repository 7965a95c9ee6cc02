package org.claimwatch.claim;

/** How a count of a night compares with what was to be expected of it. */
public enum Deviation {
    USUAL,
    /** Far more than expected. */
    MORE,
    /** Far fewer than expected. */
    FEWER,
    /** There is too little to compare it with. */
    NOT_JUDGED
}
