package org.claimwatch.claim;

import java.util.List;

/**
 * An indicator that hit: a reason to look, not evidence.
 *
 * @param code the indicator's code
 * @param tier the tier that was reached, for example {@code strong}; names the sentence
 * @param points of the tier
 * @param values what the sentence tells: the observed value first, then the limit, then whatever else it names
 */
public record RedFlag(String code, String tier, int points, List<String> values) {

    public RedFlag {
        values = List.copyOf(values);
    }

    /** The group of indicators it belongs to: the letters of its code. */
    public String group() {
        return code.substring(0, code.indexOf('-'));
    }
}
