package org.claimwatch.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A folder in which files appear only when all of them are complete. Until then they have hidden temporary names, which
 * a killed run may leave behind and the next one removes. Only the account that runs the program can read what it makes,
 * and no link leads it to write elsewhere.
 */
final class ReportFolder implements Closeable {
    private static final String PREFIX = ".claimwatch-";
    private static final String SUFFIX = ".part";
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Set<String> names = new LinkedHashSet<>();

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    static ReportFolder open(Path folder) throws IOException {
        Files.createDirectories(folder, OwnersOnly.folder(folder));
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(
                    folder + " is a link; reports are written into a folder of their own: remove the link");
        }
        ReportFolder opened = new ReportFolder(folder);
        opened.clean();
        return opened;
    }

    /** Begins a file that will be published under the name. */
    OutputStream create(String name) throws IOException {
        names.add(name);
        return new BufferedOutputStream(
                Files.newOutputStream(newFile(name), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), BUFFER);
    }

    /** An empty file that is never published. */
    Path scratch(String name) throws IOException {
        return newFile(name);
    }

    private Path newFile(String name) throws IOException {
        Path file = temporary(name);
        return Files.createFile(file, OwnersOnly.file(file));
    }

    /** Moves every file to its name, in the order in which they were begun. */
    void publish() throws IOException {
        for (String name : names) {
            try (FileChannel channel =
                    FileChannel.open(temporary(name), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                channel.force(true);
            }
        }
        for (String name : names) {
            Files.move(
                    temporary(name),
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        clean();
    }

    private void clean() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private Path temporary(String name) {
        return folder.resolve(PREFIX + name + SUFFIX);
    }
}
