package org.claimwatch.claim;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A party in its role in a claim: a row of claim_parties.csv. */
public record ClaimParty(
        String claimNo,
        String partyId,
        String role,
        @Nullable String relationship,
        @Nullable String injuryClass,
        @Nullable LocalDateTime addedAt) {}
