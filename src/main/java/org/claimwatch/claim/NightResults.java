package org.claimwatch.claim;

import java.util.function.Consumer;

/** The results of a finished night, one at a time. */
public interface NightResults {
    Night night();

    /** Hands over every scored claim, in the order of the claim number. */
    void eachScored(Consumer<ScoredClaim> consumer);

    /** Hands over every claim whose route goes beyond the ordinary review, most urgent first. */
    void eachFlagged(Consumer<ScoredClaim> consumer);

    /** Hands over every reject of the night's delivery, by file, line and column. */
    void eachReject(Consumer<Reject> consumer);
}
