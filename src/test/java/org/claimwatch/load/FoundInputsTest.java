package org.claimwatch.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tries the inputs that {@link FeedReaderFuzz} begins with and those that it found. */
class FoundInputsTest {
    private static final Path INPUTS = Path.of("src/test/resources/org/claimwatch/load/FeedReaderFuzzInputs");

    private interface Trial {
        void of(byte[] bytes) throws IOException;
    }

    @Test
    void filesAreRowsAndRejects() throws IOException {
        tryAll("file", FeedReaderFuzz::tryFile);
    }

    @Test
    void manifestsAreReadOrRejected() throws IOException {
        tryAll("manifest", FeedReaderFuzz::tryManifest);
    }

    private static void tryAll(String name, Trial trial) throws IOException {
        try (Stream<Path> files = Files.list(INPUTS.resolve(name))) {
            List<Path> inputs = files.sorted().toList();
            assertThat(inputs).isNotEmpty();
            for (Path input : inputs) {
                trial.of(Files.readAllBytes(input));
            }
        }
    }
}
