package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.claimwatch.store.RuleSets;
import org.claimwatch.store.RuleSets.Kept;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule files come back from each database byte for byte. */
class RuleSetsOnDatabaseTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void byteForByte(TestDatabase database) {
        byte[] large = new byte[300_000];
        new SplittableRandom(7).nextBytes(large);
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "pt/PT-01.drl",
                "rule \"一𠀀\"\r\n\ttab \\ '".getBytes(StandardCharsets.UTF_8),
                "pt/pt-01.drl",
                new byte[0],
                "parameters.yml",
                large));
        try (TestProgram program = database.create(folder).start()) {
            RuleSets ruleSets = program.bean(RuleSets.class);
            ruleSets.keep("0123456789", DATE, files);
            ruleSets.keep("0123456789", DATE.plusDays(1), Map.of("other", new byte[0]));
            ruleSets.keep("0123aa", DATE.plusDays(2), Map.of());

            Map<String, byte[]> back = ruleSets.files("0123456789");
            assertThat(back.keySet()).isEqualTo(files.keySet());
            files.forEach((path, content) -> assertThat(back.get(path)).as(path).isEqualTo(content));
            assertThat(ruleSets.beginningWith("0123"))
                    .containsExactly(new Kept("0123456789", DATE), new Kept("0123aa", DATE.plusDays(2)));
            assertThat(ruleSets.files("0123aa")).isEmpty();
            assertThat(ruleSets.isKept("0123")).isFalse();
        }
    }
}
