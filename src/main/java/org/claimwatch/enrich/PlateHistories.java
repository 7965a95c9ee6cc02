package org.claimwatch.enrich;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.PlateUse;

/** With how many VINs a plate was seen. */
public final class PlateHistories {
    private final int yearDays;

    public PlateHistories(Parameters parameters) {
        this.yearDays = parameters.whole("window.year_days");
    }

    /** For each open claim, the different known VINs that carried the plate in the year up to its loss. */
    public Map<String, Integer> vins(List<PlateUse> uses) {
        Map<String, Integer> byClaim = new HashMap<>();
        for (PlateUse claim : uses) {
            if (claim.open()) {
                LocalDateTime from = claim.lossAt().minusDays(yearDays);
                Set<String> vins = new HashSet<>();
                for (PlateUse other : uses) {
                    if (other.vin() != null
                            && !other.lossAt().isBefore(from)
                            && !other.lossAt().isAfter(claim.lossAt())) {
                        vins.add(other.vin());
                    }
                }
                byClaim.put(claim.claimNo(), vins.size());
            }
        }
        return byClaim;
    }
}
