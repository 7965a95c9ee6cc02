package org.claimwatch.report;

import java.util.Comparator;
import java.util.List;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.ScoredClaim;

/** The order in which people read hits. */
final class Hits {
    private static final Comparator<RedFlag> STRONGEST_FIRST =
            Comparator.comparingInt(RedFlag::points).reversed().thenComparing(RedFlag::code);

    private Hits() {}

    /** The hits of a claim, strongest first. */
    static List<RedFlag> strongestFirst(ScoredClaim claim) {
        return claim.hits().stream().sorted(STRONGEST_FIRST).toList();
    }
}
