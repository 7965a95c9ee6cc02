package org.claimwatch.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Reject;

/**
 * Whatever the bytes: rows, rejects or a refusal, in bounded time, and never an exception. Seeks new inputs with {@code
 * JAZZER_FUZZ=1 mvn test -Dtest=FeedReaderFuzz}; {@link FoundInputsTest} tries those that are kept.
 */
class FeedReaderFuzz {
    private static final long MOST_NANOS = 10_000_000_000L;

    @FuzzTest(maxDuration = "5m")
    void file(byte[] bytes) throws IOException {
        tryFile(bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void manifest(byte[] bytes) throws IOException {
        tryManifest(bytes);
    }

    /** The first byte chooses the feed, and whether its header stands before the others. */
    static void tryFile(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        int choice = bytes[0] & 0xFF;
        Feed feed = Feed.values()[(choice & 0x7F) % Feed.values().length];
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (choice < 0x80) {
            String header = feed.columns().stream().map(Column::name).collect(Collectors.joining(","));
            file.write((header + "\n").getBytes(UTF_8));
        }
        file.write(bytes, 1, bytes.length - 1);
        long started = System.nanoTime();
        DamagedFilesTest.check(feed, file.toByteArray());
        assertThat(System.nanoTime() - started).isLessThan(MOST_NANOS);
    }

    static void tryManifest(byte[] bytes) throws IOException {
        List<Reject> rejects = new ArrayList<>();
        Manifest manifest = ManifestReader.read(new ByteArrayInputStream(bytes), rejects::add);
        for (Feed feed : Feed.values()) {
            assertThat(manifest.missing(feed).isPresent()).isEqualTo(!manifest.omits(feed));
        }
        for (Reject reject : rejects) {
            assertThat(reject.value()).doesNotContainPattern("[0-8b-zA-Z]");
        }
    }
}
