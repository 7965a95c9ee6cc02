package org.claimwatch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of parameters that stages read is the list of those that they do read. */
class StageParametersTest {
    private static final Path SOURCES = Path.of("src/main/java/org/claimwatch");
    private static final Pattern PARAMETER = Pattern.compile("\"([A-Za-z_]+(?:-[0-9]+)?(?:\\.[a-z_-]+)+)\"");

    @Test
    void isComplete() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String stage : new String[] {"enrich", "route"}) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(stage))) {
                files.map(StageParametersTest::text)
                        .flatMap(text -> PARAMETER.matcher(text).results())
                        .map((MatchResult result) -> result.group(1))
                        .forEach(read::add);
            }
        }
        Set<String> listed = new TreeSet<>(StageParameters.NUMBERS);
        listed.addAll(StageParameters.WHOLE_NUMBERS);
        listed.addAll(StageParameters.CONTROL.keySet());
        assertThat(listed).isEqualTo(read);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
