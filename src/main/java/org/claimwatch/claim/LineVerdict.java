package org.claimwatch.claim;

/** What the damage model says of a line of an estimate. */
public enum LineVerdict {
    CONSISTENT,
    /** The impact was not hard enough to reach so deep. */
    SEVERITY_EXCESS,
    /** No impact at those points reaches the part. */
    ZONE_CONFLICT,
    /** No part code, a part outside the catalogue, or a restraint part. */
    NOT_ASSESSABLE
}
