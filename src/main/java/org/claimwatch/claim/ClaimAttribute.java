package org.claimwatch.claim;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A field of the insurer's own: a row of claim_attributes.csv. */
public record ClaimAttribute(
        String claimNo,
        String attributeName,
        String attributeValue,
        @Nullable LocalDateTime knownAt) {}
