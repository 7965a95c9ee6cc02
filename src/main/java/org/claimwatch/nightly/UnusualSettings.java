package org.claimwatch.nightly;

import org.claimwatch.claim.UnusualLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** When the reports call a count unusual; see {@link UnusualLimits}. */
@ConfigurationProperties("claimwatch.unusual")
public record UnusualSettings(
        @DefaultValue("3") double sigmas,
        @DefaultValue("1.5") double ratio,
        @DefaultValue("10") long count,
        @DefaultValue("5") int nights) {

    UnusualLimits limits() {
        return new UnusualLimits(sigmas, ratio, count, nights);
    }
}
