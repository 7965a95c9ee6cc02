package org.claimwatch.nightly;

import org.claimwatch.load.FeedReader;
import org.claimwatch.load.IdentifierKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Joins the stages, which do not know each other. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    LoadSettings.class,
    KeySettings.class,
    RetentionSettings.class,
    ThreadSettings.class,
    UnusualSettings.class
})
class NightlyConfiguration {
    /** Made when a delivery is read: nothing else needs the key. */
    @Bean
    @Lazy
    IdentifierKey identifierKey(KeySettings settings, Environment environment) {
        return settings.read(KeySettings.isProduction(environment));
    }

    @Bean
    @Lazy
    FeedReader feedReader(IdentifierKey key) {
        return new FeedReader(key);
    }
}
