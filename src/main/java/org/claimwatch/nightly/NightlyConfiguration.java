package org.claimwatch.nightly;

import org.claimwatch.load.FeedReader;
import org.claimwatch.load.IdentifierKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the stages, which do not know each other. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoadSettings.class, KeySettings.class})
class NightlyConfiguration {
    @Bean
    FeedReader feedReader(KeySettings settings) {
        return new FeedReader(IdentifierKey.of(settings.read()));
    }
}
