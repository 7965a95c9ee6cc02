package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.FeedReading;
import org.claimwatch.claim.FeedRow;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What may stand in the place of a file. */
@Timeout(60)
class PlainFileTest {
    private static final String GOOD = "policy_no,coverage_code\nP1,GLASS\n";

    @TempDir
    Path folder;

    private final Delivery.Sink sink = new Delivery.Sink();

    private FeedReading read(Path file) {
        return new FeedReader(Delivery.KEY).read(Feed.COVERAGES, file, sink);
    }

    private void assertRefused(Path file, RejectCode code) {
        assertThat(read(file).rows()).isZero();
        assertThat(sink.rows).isEmpty();
        assertThat(sink.rejects).containsExactly(new Reject(file.getFileName().toString(), 0, "", code, "", ""));
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("coverages.csv")), RejectCode.NOT_A_FILE);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), GOOD);
        assertRefused(Files.createSymbolicLink(folder.resolve("coverages.csv"), elsewhere), RejectCode.NOT_A_FILE);
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("coverages.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertRefused(pipe, RejectCode.NOT_A_FILE);
    }

    @Test
    void aDeviceIsNotRead() {
        assertRefused(Path.of("/dev/zero"), RejectCode.NOT_A_FILE);
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("coverages.csv"), GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        // Root may read any file but those of the kernel that nobody may.
        assertRefused(Files.isReadable(file) ? Path.of("/proc/sys/vm/compact_memory") : file, RejectCode.NO_ACCESS);
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("coverages.csv"), GOOD);
        assertChanged(file, () -> Files.writeString(file, "P2,GLASS\n", StandardOpenOption.APPEND));
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("coverages.csv"), GOOD);
        FileTime time = FileTime.from(Instant.parse("2026-03-31T20:00:00Z"));
        Files.setLastModifiedTime(file, time);
        assertChanged(file, () -> {
            Path other = Files.writeString(folder.resolve("other"), GOOD.replace("P1", "P2"));
            Files.setLastModifiedTime(other, time);
            Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        });
    }

    private interface Change {
        void make() throws IOException;
    }

    private void assertChanged(Path file, Change change) {
        var changing = new org.claimwatch.claim.FeedSink() {
            @Override
            public void accept(FeedRow row) {
                sink.accept(row);
                try {
                    change.make();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }

            @Override
            public void reject(Reject reject) {
                sink.reject(reject);
            }
        };
        new FeedReader(Delivery.KEY).read(Feed.COVERAGES, file, changing);
        assertThat(sink.rejects).containsExactly(new Reject("coverages.csv", 0, "", RejectCode.FILE_CHANGED, "", ""));
        sink.rejects.clear();
        assertThat(read(file).sha256()).hasSize(64);
        assertThat(sink.rejects).isEmpty();
    }
}
