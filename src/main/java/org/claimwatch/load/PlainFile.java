package org.claimwatch.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** A file of a delivery as it was found. A link is not followed: it could lead out of the folder. */
final class PlainFile {

    private final Path path;
    private final BasicFileAttributes found;

    PlainFile(Path path) throws IOException {
        this.path = path;
        this.found = attributes();
    }

    /** Whether it is a file, and no folder, link, pipe or device. */
    boolean isFile() {
        return found.isRegularFile();
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it has been written to or replaced since. */
    boolean hasChanged() throws IOException {
        BasicFileAttributes now = attributes();
        return now.size() != found.size()
                || !now.lastModifiedTime().equals(found.lastModifiedTime())
                || !Objects.equals(now.fileKey(), found.fileKey());
    }

    private BasicFileAttributes attributes() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
