package org.claimwatch.route;

import java.util.Set;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Parameters;
import org.jspecify.annotations.Nullable;

/** Whether the driver's licence or the vehicle's inspection had lapsed at the loss: a question of coverage. */
final class LicenceCheck {
    private static final Set<String> NOT_VALID = Set.of("SUSPENDED", "REVOKED", "NONE");

    private final int graceDays;

    LicenceCheck(Parameters parameters) {
        this.graceDays = parameters.whole("DO-01.grace_days");
    }

    boolean isInvalid(ClaimFacts facts) {
        String status = facts.licenceStatus();
        return status != null && NOT_VALID.contains(status)
                || isLapsed(facts.daysFromLicenceEndToLoss())
                || isLapsed(facts.daysFromInspectionEndToLoss());
    }

    private boolean isLapsed(@Nullable Integer daysSinceEnd) {
        return daysSinceEnd != null && daysSinceEnd > graceDays;
    }
}
