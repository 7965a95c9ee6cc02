package org.claimwatch.nightly;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many days things are kept, counted back from the night that has just become complete; 0 keeps them for ever.
 *
 * @param resultsDays scores and red flags; at least the 13 weeks that trends look back
 * @param rejectsDays the rejected rows of deliveries
 * @param versionsDays replaced versions of delivered rows: so far back a night can be run or tried again
 * @param jobDays what the job repository holds of runs
 */
@ConfigurationProperties("claimwatch.retention")
public record RetentionSettings(
        @DefaultValue("400") int resultsDays,
        @DefaultValue("400") int rejectsDays,
        @DefaultValue("800") int versionsDays,
        @DefaultValue("100") int jobDays) {
    private static final int THIRTEEN_WEEKS = 92;

    /**
     * @throws IllegalArgumentException if something would be removed that is still needed
     */
    public RetentionSettings {
        atLeast("results-days", resultsDays, THIRTEEN_WEEKS);
        atLeast("rejects-days", rejectsDays, 7);
        atLeast("versions-days", versionsDays, resultsDays == 0 ? Integer.MAX_VALUE : resultsDays);
        atLeast("job-days", jobDays, 7);
    }

    private static void atLeast(String name, int days, int least) {
        if (days != 0 && days < least) {
            throw new IllegalArgumentException("claimwatch.retention." + name + " is " + days + "; it has to be "
                    + (least == Integer.MAX_VALUE ? "0 as results-days is" : "at least " + least)
                    + " (0 keeps for ever)");
        }
    }
}
