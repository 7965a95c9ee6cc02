package org.claimwatch.store;

import java.util.List;
import org.claimwatch.claim.FeedRow;

/** Writes rows of one feed into its stage table. */
interface StageRows {
    /** Writes some rows, all of them or none. */
    void write(List<FeedRow> rows);
}
