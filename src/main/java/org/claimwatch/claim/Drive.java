package org.claimwatch.claim;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A loss in which a driver drove a vehicle.
 *
 * @param toJudge whether it is an open claim and the driver its own driver
 * @param vehicle the vehicle's identity, if it is known
 * @param owner the identity of the vehicle's owner, if it is known
 */
public record Drive(
        String claimNo,
        LocalDateTime lossAt,
        boolean toJudge,
        @Nullable String vehicle,
        @Nullable String owner) {}
