package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.claimwatch.backtest.ScoreFile;
import org.claimwatch.report.OwnersOnly;
import org.springframework.util.FileSystemUtils;

/** Where a pass over the past keeps its months, and what they were made from. Only the owner can read what lies in it. */
final class PastFolder {
    private static final String SETTINGS = "-settings.txt";

    private final Path folder;

    PastFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps the months of a rule set that are there when they were made from the same, else drops them.
     *
     * @param variant the name of the folder of the months
     * @param settings all that the months depend on
     */
    void begin(String variant, String settings) throws IOException {
        Files.createDirectories(folder, OwnersOnly.folder(folder));
        if (!isOf(variant, settings)) {
            FileSystemUtils.deleteRecursively(folder.resolve(variant));
            write(variant + SETTINGS, settings.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether the months of a rule set, as far as there are any, were made from these settings. */
    boolean isOf(String variant, String settings) throws IOException {
        Path file = folder.resolve(variant + SETTINGS);
        return Files.exists(file) && Files.readString(file).equals(settings);
    }

    /** The file of a month, there or not. */
    Path month(String variant, Object month) {
        return folder.resolve(variant).resolve(month + ".csv");
    }

    /** Begins the file of a month. */
    static ScoreFile begin(Path month) {
        return ScoreFile.begin(month, OwnersOnly.folder(month), OwnersOnly.file(month));
    }

    /** Writes files below a folder of this one, in place of all that it had. */
    void replace(String name, Map<String, byte[]> files) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve(name));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(name + '/' + file.getKey(), file.getValue());
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent(), OwnersOnly.folder(file));
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary, OwnersOnly.file(temporary));
        Files.write(temporary, bytes);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
