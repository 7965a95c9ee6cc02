package org.claimwatch.nightly;

import org.claimwatch.claim.Night.Counts;

/** The night does not account for every claim. */
public class Unreconciled extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unreconciled(Counts counts) {
        super("read " + counts.read() + " claims, but scored " + counts.scored() + ", rejected " + counts.rejected()
                + " and left out " + counts.outOfScope());
    }
}
