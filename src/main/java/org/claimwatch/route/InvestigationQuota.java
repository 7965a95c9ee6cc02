package org.claimwatch.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.QueuedClaim;

/** Gives out the places that an institution has for investigations in a day. */
public final class InvestigationQuota {
    private static final Comparator<QueuedClaim> MOST_URGENT_FIRST = Comparator.comparing(
                    (QueuedClaim claim) -> !claim.triggers().contains(Floors.DECISIVE_HIT)
                            && !claim.triggers().contains(Floors.TOTAL_THEFT_OR_FIRE))
            .thenComparing(Comparator.comparingDouble(QueuedClaim::priority).reversed())
            .thenComparing(QueuedClaim::claimNo);

    private final Map<String, Integer> quotas;

    /**
     * @param quotas places a day, by institution; an institution that is not named has no limit
     */
    public InvestigationQuota(Map<String, Integer> quotas) {
        this.quotas = quotas;
    }

    /** The claims that get no place: claims with H-02 or H-04 come first, then by priority, then by claim number. */
    public List<String> deferred(List<QueuedClaim> queue) {
        Map<String, Integer> taken = new HashMap<>();
        List<String> deferred = new ArrayList<>();
        for (QueuedClaim claim : queue.stream().sorted(MOST_URGENT_FIRST).toList()) {
            Integer quota = quotas.get(claim.institutionId());
            int place = taken.merge(claim.institutionId(), 1, Integer::sum);
            if (quota != null && place > quota) {
                deferred.add(claim.claimNo());
            }
        }
        return deferred;
    }
}
