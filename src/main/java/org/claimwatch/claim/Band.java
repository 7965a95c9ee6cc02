package org.claimwatch.claim;

/** How much a score asks for attention. */
public enum Band {
    LOW,
    GUARDED,
    MEDIUM,
    HIGH,
    CRITICAL
}
