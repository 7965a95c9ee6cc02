package org.claimwatch.nightly;

import org.claimwatch.load.FeedReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Joins the stages, which do not know each other. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoadSettings.class, KeySettings.class, ThreadSettings.class, RetentionSettings.class})
class NightlyConfiguration {
    /** Made when a delivery is read: nothing else needs the key. */
    @Bean
    @Lazy
    FeedReader feedReader(KeySettings settings) {
        return new FeedReader(settings.read());
    }
}
