package org.claimwatch.claim;

import java.time.LocalDateTime;

/** A tip-off on a claim: a row of tip_offs.csv. */
public record TipOff(String tipId, String claimNo, String source, LocalDateTime receivedAt) {}
