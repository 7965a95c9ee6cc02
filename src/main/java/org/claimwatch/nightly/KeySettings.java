package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimwatch.load.IdentifierKey;
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

    /**
     * @throws WrongSetting if the key can't be read or is too short
     */
    IdentifierKey read() {
        try {
            return IdentifierKey.of(secret());
        } catch (IOException e) {
            throw new WrongSetting("the identifier key can't be read from " + keyFile);
        } catch (IllegalArgumentException tooShort) {
            throw new WrongSetting("the identifier key can't be used: " + tooShort.getMessage());
        }
    }

    private byte[] secret() throws IOException {
        if (key != null && !key.isBlank()) {
            return key.getBytes(StandardCharsets.UTF_8);
        }
        if (keyFile != null) {
            return Files.readString(keyFile).strip().getBytes(StandardCharsets.UTF_8);
        }
        LOG.warn("No identifier key is set: using the development key. Set CLAIMWATCH_IDENTIFIER_KEY in production.");
        return DEVELOPMENT_KEY.getBytes(StandardCharsets.UTF_8);
    }
}
