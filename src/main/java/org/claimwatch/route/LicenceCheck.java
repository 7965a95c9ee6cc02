package org.claimwatch.route;

import java.util.Set;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Parameters;
import org.jspecify.annotations.Nullable;

/** Whether the driver's licence or the vehicle's inspection had lapsed at the loss: a question of coverage. */
final class LicenceCheck {
    private static final Set<String> NOT_VALID = Set.of("SUSPENDED", "REVOKED", "NONE");

    private final int licenceGraceDays;
    private final int inspectionGraceDays;

    LicenceCheck(Parameters parameters) {
        this.licenceGraceDays = parameters.whole("DO-01.weak-expired.grace_days");
        this.inspectionGraceDays = parameters.whole("DO-01.weak-inspection.grace_days");
    }

    boolean isInvalid(ClaimFacts facts) {
        String status = facts.licenceStatus();
        return status != null && NOT_VALID.contains(status)
                || isLapsed(facts.daysFromLicenceEndToLoss(), licenceGraceDays)
                || isLapsed(facts.daysFromInspectionEndToLoss(), inspectionGraceDays);
    }

    private static boolean isLapsed(@Nullable Integer daysSinceEnd, int graceDays) {
        return daysSinceEnd != null && daysSinceEnd > graceDays;
    }
}
