package org.claimwatch.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key of the hashes that stand for names, phones, plates and the like. It comes from the environment
 * (CLAIMWATCH_IDENTIFIER_KEY) or from a file, never from an option.
 *
 * @param key the key itself
 * @param keyFile the file that holds it
 */
@ConfigurationProperties("claimwatch.identifier")
record KeySettings(@Nullable String key, @Nullable Path keyFile) {
    private static final Logger LOG = LoggerFactory.getLogger(KeySettings.class);
    private static final String DEVELOPMENT_KEY = "claimwatch development key";

    byte[] read() {
        if (key != null && !key.isBlank()) {
            return key.getBytes(StandardCharsets.UTF_8);
        }
        if (keyFile != null) {
            try {
                return Files.readString(keyFile).strip().getBytes(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("the identifier key can't be read from " + keyFile, e);
            }
        }
        LOG.warn("No identifier key is set: using the development key. Set CLAIMWATCH_IDENTIFIER_KEY in production.");
        return DEVELOPMENT_KEY.getBytes(StandardCharsets.UTF_8);
    }
}
