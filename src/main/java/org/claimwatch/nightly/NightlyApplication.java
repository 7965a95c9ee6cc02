package org.claimwatch.nightly;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The stages and their database, joined. */
@SpringBootApplication(scanBasePackages = {"org.claimwatch.nightly", "org.claimwatch.store"})
@EntityScan("org.claimwatch.store")
public class NightlyApplication {

    /**
     * Connects to the database, brings its schema up to date and checks that it is the expected one.
     *
     * @param settings Spring properties as {@code --name=value}, before all others
     */
    public static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(NightlyApplication.class)
                .initializers(new EmbeddedDatabaseFile())
                .run(settings);
    }
}
