package org.claimwatch.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwatch.claim.Parameters;

/** The points of a tier of an indicator, as the parameters say. */
record TierPoints(String code, String tier, int points) {
    private static final Pattern NAME = Pattern.compile("([A-Z]+-\\d+)\\.([a-z-]+)\\.points");

    /** All that the parameters name. */
    static List<TierPoints> of(Parameters parameters) {
        List<TierPoints> tiers = new ArrayList<>();
        for (String name : parameters.names()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                tiers.add(new TierPoints(matcher.group(1), matcher.group(2), parameters.whole(name)));
            }
        }
        return tiers;
    }
}
