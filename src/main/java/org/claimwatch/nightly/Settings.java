package org.claimwatch.nightly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.claimwatch.store.Readiness;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** The settings by themselves, for what has to be said also when nothing else can be started. */
public final class Settings {
    private final Environment environment;

    private Settings(Environment environment) {
        this.environment = environment;
    }

    /** As the program would be started with here and now. */
    public static Settings read() {
        // Nothing is logged before the settings say how.
        LoggingSystem.get(Settings.class.getClassLoader()).beforeInitialize();
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new Settings(environment);
    }

    /** The folder of the metrics files, if there is one. */
    public Optional<Path> metricsFolder() {
        return Optional.ofNullable(environment.getProperty("claimwatch.metrics.folder"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    /** Whether the latest run of a date is complete, found out with as little as possible. */
    public boolean isComplete(LocalDate date) {
        return Readiness.isComplete(
                date,
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    /** The database as somebody may see it: without what follows its name. */
    public String database() {
        return environment.getProperty("spring.datasource.url", "").replaceFirst("[?;].*", "");
    }

    /** Whether a key of one's own is set for the hashes of identifiers. */
    public boolean hasKey() {
        return !environment.getProperty("claimwatch.identifier.key", "").isBlank()
                || !environment
                        .getProperty("claimwatch.identifier.key-file", "")
                        .isBlank();
    }

    /**
     * Reads that key.
     *
     * @throws WrongSetting if it can't be used
     */
    public void checkKey() {
        Binder.get(environment)
                .bindOrCreate("claimwatch.identifier", KeySettings.class)
                .read(KeySettings.isProduction(environment));
    }
}
