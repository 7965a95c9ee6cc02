package org.claimwatch.claim;

import java.util.List;

/** A claim that asks for a place in its institution's investigation quota. */
public record QueuedClaim(String claimNo, String institutionId, List<String> triggers, double priority) {}
