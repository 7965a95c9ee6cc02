package org.claimwatch.claim;

import java.util.List;
import java.util.Locale;

/** What the rule set says for people, in one language. */
public interface Wording {
    Locale locale();

    /** The sentence of a hit, with the observed value and the limit. */
    String sentence(RedFlag flag);

    /** What a hit observed, and its limit. */
    Measure measure(RedFlag flag);

    /** Which fact an indicator lacks when it can't be answered. */
    String unknown(String code);

    /** The indicators in force, in code order. */
    List<Indicator> indicators();
}
