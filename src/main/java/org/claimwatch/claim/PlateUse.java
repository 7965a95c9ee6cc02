package org.claimwatch.claim;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose own vehicle carries a plate.
 *
 * @param open whether the claim is to be scored
 * @param vin the hash of the vehicle's VIN, if it is known
 */
public record PlateUse(
        String claimNo,
        LocalDateTime lossAt,
        boolean open,
        @Nullable String vin) {}
