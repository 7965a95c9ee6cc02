package org.claimwatch.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A person or an organisation: a row of parties.csv. */
public record Party(
        String partyId,
        String kind,
        @Nullable String nameHash,
        @Nullable String nameMask,
        @Nullable String idNumberHash,
        @Nullable String idNumberMask,
        @Nullable String phoneHash,
        @Nullable String phoneMask,
        @Nullable Boolean phoneVerified,
        @Nullable String addressHash,
        @Nullable String addressMask,
        @Nullable String bankAccountHash,
        @Nullable String bankAccountMask,
        @Nullable LocalDateTime bankAccountChangedAt,
        @Nullable String employerPartyId,
        @Nullable String licenceClass,
        @Nullable LocalDate licenceValidFrom,
        @Nullable LocalDate licenceValidTo,
        @Nullable String licenceStatus,
        @Nullable LocalDateTime updatedAt) {}
