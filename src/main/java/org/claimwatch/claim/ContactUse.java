package org.claimwatch.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim that uses a phone or a bank account.
 *
 * @param open whether the claim is to be scored
 * @param insured the insured person's identity, if it is known
 */
public record ContactUse(
        String claimNo,
        LocalDate lossOn,
        boolean open,
        @Nullable String insured) {}
