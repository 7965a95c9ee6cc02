package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes the file of an embedded database, and a new folder of it, before the database does: it would let everybody read
 * them whom the account's umask lets.
 */
final class EmbeddedDatabaseFile implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabaseFile.class);
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?((?![a-zA-Z]{2,}:)[^;]+).*");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Matcher url = FILE.matcher(context.getEnvironment().getProperty("spring.datasource.url", ""));
        if (url.matches()) {
            String name = url.group(1).replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
            Path file = Path.of(name + ".mv.db").toAbsolutePath();
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                keepToTheOwner(file);
            }
        }
    }

    private static void keepToTheOwner(Path file) {
        var ofTheOwner = PosixFilePermissions.fromString("rw-------");
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ofTheOwner));
        } catch (FileAlreadyExistsException earlier) {
            try {
                Files.setPosixFilePermissions(file, ofTheOwner);
            } catch (IOException notItsOwner) {
                LOG.warn("The database file {} is not this account's own; its rights stay as they are", file);
            }
        } catch (IOException leftToTheDatabase) {
            LOG.debug("The database file could not be made", leftToTheDatabase);
        }
    }
}
