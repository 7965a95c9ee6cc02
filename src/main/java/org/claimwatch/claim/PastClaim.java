package org.claimwatch.claim;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the history of its vehicle sees it.
 *
 * @param open whether it is to be scored
 * @param frequencyCounts whether it counts as a loss event of the vehicle for another claim
 * @param coverStart start of its policy, if that is known
 * @param parts part codes of its current estimate
 * @param replacedParts those that it replaces
 * @param repairUnproven there is neither a post-repair survey done nor a repair invoice received
 * @param notResurveyed there is no post-repair survey done
 * @param odometers the readings on its documents
 */
public record PastClaim(
        String claimNo,
        String eventId,
        LocalDateTime lossAt,
        boolean open,
        boolean frequencyCounts,
        @Nullable LocalDateTime coverStart,
        @Nullable String placeHash,
        @Nullable Double lat,
        @Nullable Double lon,
        Set<String> parts,
        Set<String> replacedParts,
        boolean repairUnproven,
        boolean notResurveyed,
        List<OdometerReading> odometers) {}
