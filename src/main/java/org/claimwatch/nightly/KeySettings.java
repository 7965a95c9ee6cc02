package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimwatch.load.IdentifierKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;

/**
 * The key of the hashes that stand for names, phones, plates and the like. It comes from the environment
 * (CLAIMWATCH_IDENTIFIER_KEY) or from a file that its owner alone can read, never from an option. A key that followed
 * others stands below them, one a line.
 *
 * @param key the key itself
 * @param keyFile the file that holds it
 */
@ConfigurationProperties("claimwatch.identifier")
record KeySettings(@Nullable String key, @Nullable Path keyFile) {
    private static final Logger LOG = LoggerFactory.getLogger(KeySettings.class);
    private static final String DEVELOPMENT_KEY = "claimwatch development key";
    private static final Set<PosixFilePermission> OF_THE_OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /**
     * @param production whether a key has to be set
     * @throws WrongSetting if there is none then, or it can't be read, can be read by others or is too short
     */
    IdentifierKey read(boolean production) {
        List<byte[]> secrets = text(production)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        try {
            return IdentifierKey.of(secrets);
        } catch (IllegalArgumentException tooShort) {
            throw new WrongSetting("key.short");
        }
    }

    /** Whether a key has to be set. As claimwatch.production says; without it, with every database but an embedded one. */
    static boolean isProduction(Environment environment) {
        String url = environment.getProperty("spring.datasource.url", "");
        boolean embedded = url.startsWith("jdbc:h2:") && !url.matches("jdbc:h2:(tcp|ssl):.*");
        return environment.getProperty("claimwatch.production", Boolean.class, !embedded);
    }

    private String text(boolean production) {
        if (key != null && !key.isBlank()) {
            return key;
        }
        if (keyFile != null) {
            return ofFile(keyFile);
        }
        if (production) {
            throw new WrongSetting("key.missing");
        }
        LOG.warn("No identifier key is set: using the development key. Set CLAIMWATCH_IDENTIFIER_KEY in production.");
        return DEVELOPMENT_KEY;
    }

    private static String ofFile(Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && !OF_THE_OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new WrongSetting("key.open", file);
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new WrongSetting("key.no_file", file);
        } catch (IOException e) {
            throw new WrongSetting("key.unreadable", file);
        }
    }
}
