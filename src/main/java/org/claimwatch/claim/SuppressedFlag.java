package org.claimwatch.claim;

/** An indicator that hit, but scores nothing because somebody decided so for a time. */
public record SuppressedFlag(RedFlag flag, Suppression suppression) {}
