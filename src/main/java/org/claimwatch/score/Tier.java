package org.claimwatch.score;

import java.util.List;
import java.util.Set;

/**
 * A rule of an indicator: a tier that it reaches, or what makes it unknown.
 *
 * @param name the tier, or {@link #UNKNOWN}
 * @param where the rule's name in its file
 * @param patterns what it asks of the claim, and of flags that other rules raised
 * @param values what its sentence gets, one after the other
 * @param limits parameters that the rule reads
 * @param ownFields names of the insurer's own fields that it reads
 */
record Tier(
        String name,
        Token where,
        List<Condition.Pattern> patterns,
        List<Value> values,
        List<Token> limits,
        Set<String> ownFields) {

    /** Where a value of a sentence comes from. */
    enum Value {
        FACT,
        LIMIT
    }

    static final String UNKNOWN = "unknown";

    boolean isUnknown() {
        return name.equals(UNKNOWN);
    }
}
