package org.claimwatch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that a night has written, as a test sees them. */
public final class NightFiles {
    /** Everything but run.json, which alone carries times and ids. */
    public static final List<String> SAME_BYTES = List.of(
            "claim-scores.csv",
            "data-quality.csv",
            "flagged-claims.csv",
            "flagged-claims.xlsx",
            "night.md",
            "rejected-rows.csv",
            "report.html",
            "suppressed-hits.csv");

    private NightFiles() {}

    /** The files that are the same bytes whenever and wherever the night is run. */
    public static SortedMap<String, byte[]> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .as("files in %s", folder)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(SAME_BYTES.stream(), Stream.of("run.json"))
                            .toList());
            SortedMap<String, byte[]> read = new TreeMap<>();
            for (String name : SAME_BYTES) {
                read.put(name, Files.readAllBytes(folder.resolve(name)));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, bytes) -> {
            if (!name.endsWith(".xlsx")) {
                assertThat(differences(text(actual.get(name)), text(bytes)))
                        .as("lines of %s that differ", name)
                        .isEmpty();
            }
            assertThat(actual.get(name)).as(name).isEqualTo(bytes);
        });
    }

    private static List<String> differences(String actual, String expected) {
        List<String> is = actual.lines().toList();
        List<String> shouldBe = expected.lines().toList();
        return IntStream.range(0, Math.max(is.size(), shouldBe.size()))
                .filter(i ->
                        i >= is.size() || i >= shouldBe.size() || !is.get(i).equals(shouldBe.get(i)))
                .limit(5)
                .mapToObj(i -> "%n is        %s%n should be %s"
                        .formatted(i < is.size() ? is.get(i) : "", i < shouldBe.size() ? shouldBe.get(i) : ""))
                .toList();
    }

    /** The parts of a workbook, unpacked: packing depends on the library that the JDK brings. */
    public static SortedMap<String, String> workbook(byte[] packed) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), text(zip.readAllBytes()));
            }
        }
        return parts;
    }

    public static JsonNode run(Path folder) {
        return JsonMapper.shared().readTree(folder.resolve("run.json"));
    }

    public static List<NamedCsvRecord> csv(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a delivered file, however bad. */
    static List<NamedCsvRecord> delivered(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(Files.newInputStream(file))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
