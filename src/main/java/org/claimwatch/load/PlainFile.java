package org.claimwatch.load;

import java.io.FilterInputStream;
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

    /** Its bytes up to the size that was found: one that somebody keeps writing to has an end too. */
    InputStream open() throws IOException {
        return new UpTo(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS), found.size());
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

    /** The first bytes of a stream. */
    private static final class UpTo extends FilterInputStream {
        private long left;

        UpTo(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = left == 0 ? -1 : super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(count, 0);
            return count;
        }
    }
}
