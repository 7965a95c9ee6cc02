package org.claimwatch.score;

import org.claimwatch.claim.Parameters;

/** What rules call {@code limit}: the numbers of the parameter file. */
public final class Limits {
    private final Parameters parameters;

    Limits(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The number of that name, for example {@code PT-01.strong.max_days}. */
    public double of(String name) {
        return parameters.number(name);
    }
}
