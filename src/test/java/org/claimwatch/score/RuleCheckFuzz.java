package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/**
 * Whatever the bytes of a rule file, its cases, parameters, own fields, suppressions or messages: findings or a rule
 * set that can be tried, in bounded time, and never an exception. Seeks new inputs with {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=RuleCheckFuzz}; {@link RuleCheckFoundInputsTest} tries those that are kept.
 */
class RuleCheckFuzz {
    private static final long MOST_NANOS = 20_000_000_000L;
    private static final List<String> FILES = List.of(
            RulesFolder.RULE,
            RulesFolder.CASES,
            "parameters.yml",
            "attributes.yml",
            "suppressions.csv",
            "messages_en.properties");

    private static Map<String, byte[]> good = Map.of();

    @FuzzTest(maxDuration = "10m")
    void folder(byte[] bytes) throws IOException {
        tryFolder(bytes);
    }

    /** The first byte chooses the file that the others are. */
    static void tryFolder(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        TreeMap<String, byte[]> files = new TreeMap<>(good());
        files.put(FILES.get((bytes[0] & 0xFF) % FILES.size()), Arrays.copyOfRange(bytes, 1, bytes.length));
        long started = System.nanoTime();
        try {
            RuleCases.report(RuleSet.load(RuleFolder.of(files)));
        } catch (RuleSetException e) {
            assertThat(e.findings()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.message()).isNotBlank();
                assertThat(finding.line()).isNotNegative();
                assertThat(finding.column()).isNotNegative();
            });
        }
        assertThat(System.nanoTime() - started).isLessThan(MOST_NANOS);
    }

    private static synchronized Map<String, byte[]> good() throws IOException {
        if (good.isEmpty()) {
            Path folder = Files.createTempDirectory("rules");
            RulesFolder rules = new RulesFolder(folder);
            rules.write("attributes.yml", "box: number\n");
            for (String messages : List.of("messages_en.properties", "messages_zh.properties")) {
                rules.write(messages, rules.read(messages) + "attribute.box=Hours\n");
            }
            good = RuleFolder.read(folder).files();
            FileSystemUtils.deleteRecursively(folder);
        }
        return good;
    }
}
