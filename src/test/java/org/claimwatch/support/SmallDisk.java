package org.claimwatch.support;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A file system of its own for a test, in memory, which can be filled to the last byte and made read-only. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts it on a folder; skips the calling test where this account may not mount. */
    public static SmallDisk on(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString())) {
            return abort("This test needs the right to mount a file system in memory, as root has it.");
        }
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Leaves no room for a single byte more. */
    public void fill() {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            fillTheRest();
        }
    }

    private void fillTheRest() {
        try (OutputStream out = Files.newOutputStream(folder.resolve("filler-2"))) {
            while (true) {
                out.write(0);
            }
        } catch (IOException full) {
            // That was the aim.
        }
    }

    /** Makes room again. */
    public void empty() {
        try {
            Files.deleteIfExists(filler());
            Files.deleteIfExists(folder.resolve("filler-2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void readOnly(boolean readOnly) {
        if (!run("mount", "-o", "remount," + (readOnly ? "ro" : "rw"), folder.toString())) {
            throw new IllegalStateException("could not mount " + folder + " anew");
        }
    }

    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }

    private Path filler() {
        return folder.resolve("filler-1");
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
