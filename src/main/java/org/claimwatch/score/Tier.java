package org.claimwatch.score;

import java.util.List;
import java.util.Set;

/**
 * A rule of an indicator: a tier that it reaches, or what makes it unknown.
 *
 * @param name the tier, or {@link #UNKNOWN}
 * @param where the rule's name in its file
 * @param patterns what it asks of the claim, and of flags that other rules raised
 * @param values how many values its sentence gets
 * @param limits parameters that the rule reads
 * @param ownFields names of the insurer's own fields that it reads
 */
record Tier(
        String name,
        Token where,
        List<Condition.Pattern> patterns,
        int values,
        List<Token> limits,
        Set<String> ownFields) {

    static final String UNKNOWN = "unknown";

    boolean isUnknown() {
        return name.equals(UNKNOWN);
    }
}
