package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.ScoredClaim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightReportsTest {
    private static final List<String> NAMES = List.of(
            "claim-scores.csv",
            "data-quality.csv",
            "flagged-claims.csv",
            "flagged-claims.xlsx",
            "night.md",
            "rejected-rows.csv",
            "report.html",
            "run.json",
            "suppressed-hits.csv");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path output;

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void writesEveryFileForItsOwnerOnly() throws IOException {
        write(SampleNight.small(), output);

        Path folder = output.resolve("2026-03-31");
        assertThat(names(folder)).containsExactlyElementsOf(NAMES);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            for (String name : NAMES) {
                assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    @Test
    void theSameBytesWhereverItRuns() throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        write(SampleNight.small(), output.resolve("one"));
        // Two seconds are the resolution of a time in a zip file.
        Thread.sleep(2_100);
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        write(SampleNight.small(), output.resolve("two"));
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        write(SampleNight.small(), output.resolve("two"));

        Map<String, String> one = contents(output.resolve("one/2026-03-31"));
        Map<String, String> two = contents(output.resolve("two/2026-03-31"));
        assertThat(two).isEqualTo(one);
    }

    @Test
    void runInFigures() throws IOException {
        write(SampleNight.small(), output);

        assertThat(Files.readString(output.resolve("2026-03-31/run.json")))
                .isEqualTo("""
                        {
                          "business_date" : "2026-03-31",
                          "status" : "COMPLETED",
                          "rule_set" : "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                          "started_at" : "2026-03-31T14:00:00Z",
                          "finished_at" : "2026-03-31T14:02:03.500Z",
                          "counts" : {
                            "read" : 5,
                            "scored" : 3,
                            "rejected" : 1,
                            "out_of_scope" : 1,
                            "flagged" : 2,
                            "suppressed" : 0,
                            "bands" : {
                              "LOW" : 1,
                              "GUARDED" : 0,
                              "MEDIUM" : 1,
                              "HIGH" : 0,
                              "CRITICAL" : 1
                            },
                            "routes" : {
                              "FAST_TRACK" : 1,
                              "NORMAL" : 0,
                              "DESK_REVIEW" : 0,
                              "RE_SURVEY_POST_REPAIR" : 0,
                              "RE_SURVEY_SCENE" : 1,
                              "PROBLEM_CASE" : 0,
                              "INVESTIGATION" : 1
                            }
                          },
                          "inputs" : [
                            {
                              "file" : "policies.csv",
                              "rows" : 1200,
                              "loaded" : 1200,
                              "unchanged" : 1190,
                              "rejected" : 0,
                              "sha256" : "%1$s"
                            },
                            {
                              "file" : "vehicles.csv",
                              "rows" : 0,
                              "loaded" : 0,
                              "unchanged" : 0,
                              "rejected" : 0,
                              "sha256" : "%2$s"
                            },
                            {
                              "file" : "claims.csv",
                              "rows" : 4,
                              "loaded" : 3,
                              "unchanged" : 0,
                              "rejected" : 1,
                              "sha256" : "%3$s"
                            }
                          ],
                          "steps" : [
                            {
                              "name" : "load",
                              "seconds" : 61.250,
                              "rows" : 1204
                            },
                            {
                              "name" : "score",
                              "seconds" : 30.000,
                              "rows" : 3
                            }
                          ],
                          "version" : "0.1.0"
                        }
                        """.formatted("a".repeat(64), "c".repeat(64), "b".repeat(64)));
    }

    @Test
    void aNightThatBreaksOffLeavesTheOldFiles() throws IOException {
        write(SampleNight.small(), output);
        Path folder = output.resolve("2026-03-31");
        Map<String, String> before = contents(folder);

        assertThatThrownBy(() -> write(new BreaksOff(), output)).hasMessage("broken off");

        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void leftoversOfAKilledRunAreRemovedAndNothingElse() throws IOException {
        Path folder = Files.createDirectories(output.resolve("2026-03-31"));
        Files.writeString(folder.resolve(".claimwatch-claim-scores.csv.part"), "half");
        Files.writeString(folder.resolve(".claimwatch-flagged-claims.xlsx.raw.part"), "half");
        Files.writeString(folder.resolve("notes.part"), "mine");

        write(SampleNight.small(), output);

        assertThat(names(folder)).hasSize(NAMES.size() + 1).containsAll(NAMES).contains("notes.part");
        assertThat(Files.readString(folder.resolve("notes.part"))).isEqualTo("mine");
    }

    @Test
    void aDeliveryHasItsRejectsAndDataQualityOnly() throws IOException {
        NightReports.writeDelivery(
                SampleNight.small(), Locale.SIMPLIFIED_CHINESE, NightReports.folder(SampleNight.small(), output));

        Path folder = output.resolve("2026-03-31");
        assertThat(names(folder)).containsExactly("data-quality.csv", "rejected-rows.csv");
        assertThat(Files.readString(folder.resolve("rejected-rows.csv"))).contains("不是数字");
        assertThat(Files.readString(folder.resolve("data-quality.csv")))
                .contains("feed,claims,4,1,0.250000,,,")
                .doesNotContain("indicator");
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        write(SampleNight.small(), output);
        write(SampleNight.empty(), output);

        assertThat(Files.readString(output.resolve("2026-03-31/claim-scores.csv")))
                .doesNotContain("C-1");
    }

    private static void write(NightResults results, Path output) {
        NightReports.write(
                results,
                SampleOverview.full(),
                Explanations.NONE,
                SampleExplanations.PARTS,
                SampleWording.ENGLISH,
                "0.1.0",
                output);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names(folder)) {
            contents.put(name, Arrays.toString(Files.readAllBytes(folder.resolve(name))));
        }
        return contents;
    }

    private static final class BreaksOff implements NightResults {
        @Override
        public Night night() {
            return SampleNight.empty().night();
        }

        @Override
        public void eachScored(Consumer<ScoredClaim> consumer) {
            consumer.accept(SampleNight.investigated("C-9"));
        }

        @Override
        public void eachFlagged(Consumer<ScoredClaim> consumer) {
            consumer.accept(SampleNight.investigated("C-9"));
        }

        @Override
        public void eachReject(Consumer<Reject> consumer) {
            throw new IllegalStateException("broken off");
        }
    }
}
