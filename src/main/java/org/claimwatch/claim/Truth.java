package org.claimwatch.claim;

/** Whether a condition holds. */
public enum Truth {
    TRUE,
    FALSE,
    /** It doesn't hold, but might if a missing fact were known. */
    UNKNOWN
}
