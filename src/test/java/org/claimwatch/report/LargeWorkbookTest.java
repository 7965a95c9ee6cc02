package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Route;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a night with very many flagged claims, written by a process with little memory. */
class LargeWorkbookTest {
    private static final int CLAIMS = 50_000;
    private static final int HITS = 4;
    private static final String MEMORY = "-Xmx512m";

    @TempDir
    Path output;

    @Test
    void fiftyThousandFlaggedClaimsFitIntoHalfAGigabyte() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        output.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(writer.getInputStream().readAllBytes());
        assertThat(writer.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(writer.exitValue()).as(said).isZero();
        Path file = output.resolve(FlaggedWorkbook.NAME);
        System.out.printf(
                "%,d flagged claims with %d hits each: %s, %,d bytes%n", CLAIMS, HITS, said.strip(), Files.size(file));

        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            Map<String, Long> rows = new TreeMap<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> all = sheet.openStream()) {
                    rows.put(sheet.getName(), all.count() - 1);
                }
            }
            assertThat(rows)
                    .containsEntry("Investigation", CLAIMS / 2L)
                    .containsEntry("Desk review", CLAIMS / 2L)
                    .containsEntry("Reasons", CLAIMS * (HITS + 1L));
        }
    }

    /** Runs in the process with little memory. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            long started = System.nanoTime();
            Night night = SampleNight.night(new Night.Counts(CLAIMS, CLAIMS, 0, 0), List.of());
            Tally tally = new Tally();
            try (ReportFolder folder = ReportFolder.open(Path.of(arguments[0]));
                    FlaggedWorkbook workbook = new FlaggedWorkbook(
                            night,
                            new ClaimColumns(night, SampleWording.ENGLISH).workbook(),
                            SampleWording.ENGLISH,
                            Texts.of(SampleWording.ENGLISH.locale()),
                            folder)) {
                for (int i = 0; i < CLAIMS; i++) {
                    workbook.add(claim(i));
                }
                workbook.finish(SampleWording.ENGLISH, tally.figures(SampleWording.ENGLISH), "0.1.0");
                folder.publish();
            }
            System.out.printf("%.1f s with %s", (System.nanoTime() - started) / 1e9, MEMORY);
        }

        private static ScoredClaim claim(int number) {
            String claimNo = "C2026-%06d".formatted(number);
            return ScoredClaimBuilder.builder(SampleNight.investigated(claimNo))
                    .route(number < CLAIMS / 2 ? Route.INVESTIGATION : Route.DESK_REVIEW)
                    .hits(Stream.of("PT-01", "SE-01", "VH-03", "CH-01")
                            .map(code -> new RedFlag(
                                    code, "strong", 30, List.of(String.valueOf(number % 90), String.valueOf(90))))
                            .collect(Collectors.toList()))
                    .build();
        }
    }
}
