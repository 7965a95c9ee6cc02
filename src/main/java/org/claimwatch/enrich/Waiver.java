package org.claimwatch.enrich;

import java.math.BigDecimal;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFile;
import org.jspecify.annotations.Nullable;

/** Whether the first-scene survey was validly waived. */
final class Waiver {
    private Waiver() {}

    static boolean isValid(ClaimFile file, @Nullable BigDecimal damage, double mutualSettlementLimit) {
        Claim claim = file.claim();
        return isApproved(claim, damage, mutualSettlementLimit)
                || claim.lossCause().equals("GLASS")
                || claim.catEventId() != null
                || file.surveys().stream()
                        .anyMatch(survey ->
                                survey.kind().equals("VIDEO") && survey.result().equals("DONE"));
    }

    private static boolean isApproved(Claim claim, @Nullable BigDecimal damage, double mutualSettlementLimit) {
        String code = claim.surveyWaiverCode();
        if (code == null || claim.waiverApprovedBy() == null) {
            return false;
        }
        return !code.equals("MUTUAL_SELF_COMP") || damage != null && damage.doubleValue() <= mutualSettlementLimit;
    }
}
