package org.claimwatch.claim;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which of a claim's estimates counts. */
public final class CurrentEstimate {
    private static final Comparator<Estimate> LATER = Comparator.comparingInt(Estimate::estimateVersion)
            .thenComparing(Estimate::createdAt, Comparator.nullsFirst(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(Estimate::estimateId);

    private CurrentEstimate() {}

    /**
     * The current estimate of the own vehicle: the highest version, of two with one version the one created later.
     *
     * @param ownSeq the own vehicle's number in the claim, if it has one
     */
    public static Optional<Estimate> ofOwnVehicle(List<Estimate> estimates, @Nullable Integer ownSeq) {
        return latest(
                estimates,
                estimate -> estimate.claimVehicleSeq() == null
                        || estimate.claimVehicleSeq().equals(ownSeq));
    }

    /** The current estimate of a claim's own vehicle. */
    public static Optional<Estimate> of(ClaimFile file) {
        return ofOwnVehicle(file.estimates(), file.own().map(ClaimVehicle::seq).orElse(null));
    }

    /** The current estimate of a vehicle by its number in the claim. */
    public static Optional<Estimate> ofVehicle(List<Estimate> estimates, int seq) {
        return latest(estimates, estimate -> estimate.claimVehicleSeq() != null && estimate.claimVehicleSeq() == seq);
    }

    private static Optional<Estimate> latest(List<Estimate> estimates, Predicate<Estimate> ofVehicle) {
        return estimates.stream().filter(ofVehicle).max(LATER);
    }
}
