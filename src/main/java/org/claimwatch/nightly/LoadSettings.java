package org.claimwatch.nightly;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a delivery is refused.
 *
 * @param errorRateLimit the share of rejected rows of a feed above which the delivery is refused
 * @param errorRowLimit the fewest rejected rows for which that share counts
 */
@ConfigurationProperties("claimwatch.load")
public record LoadSettings(
        @DefaultValue("0.005") double errorRateLimit,
        @DefaultValue("20") long errorRowLimit) {}
