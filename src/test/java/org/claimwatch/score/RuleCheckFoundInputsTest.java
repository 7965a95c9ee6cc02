package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that once did harm to the rule check, or might, do none now. */
class RuleCheckFoundInputsTest {
    private static final Path INPUTS = Path.of("src/test/resources/org/claimwatch/score/RuleCheckFuzzInputs/folder");

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(INPUTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void doNoHarm(Path input) throws IOException {
        RuleCheckFuzz.tryFolder(Files.readAllBytes(input));
    }

    @Test
    void thereAreInputs() throws IOException {
        assertThat(inputs()).hasSizeGreaterThan(15);
    }
}
