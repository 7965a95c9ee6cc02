package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.ScoredClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeNightTest {
    private static final int CLAIMS = 20_000;
    /** How many are on each of two flagged routes. */
    private static final int FLAGGED = 2_000;

    @TempDir
    Path output;

    @Test
    void claimsAreLetGo() throws IOException {
        Passing night = new Passing();
        NightReports.write(
                night,
                SampleOverview.full(),
                Explanations.NONE,
                SampleExplanations.PARTS,
                SampleWording.ENGLISH,
                "0.1.0",
                output);

        assertThat(night.held)
                .as("of every claim handed over, only the most urgent ones are held")
                .isLessThanOrEqualTo(Tally.MOST_URGENT + 1);
        Path folder = output.resolve("2026-03-31");
        try (Stream<String> lines = Files.lines(folder.resolve("claim-scores.csv"))) {
            assertThat(lines.count()).isEqualTo(CLAIMS + 1L);
        }
        try (InputStream in = Files.newInputStream(folder.resolve("flagged-claims.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(FLAGGED);
            assertThat(workbook.getSheetAt(1).getRow(FLAGGED).getCell(0).getStringCellValue())
                    .isEqualTo("C-%05d".formatted(2 * FLAGGED - 1));
        }
    }

    /** Makes its claims on the way and, when all have passed, counts those that are still held. */
    private static final class Passing implements NightResults {
        private long held;

        @Override
        public Night night() {
            return SampleNight.night(new Night.Counts(CLAIMS, CLAIMS, 0, 0), List.of());
        }

        @Override
        public void eachScored(Consumer<ScoredClaim> consumer) {
            pass(consumer, false);
        }

        @Override
        public void eachFlagged(Consumer<ScoredClaim> consumer) {
            pass(consumer, true);
        }

        @Override
        public void eachReject(Consumer<Reject> consumer) {}

        private void pass(Consumer<ScoredClaim> consumer, boolean flaggedOnly) {
            List<WeakReference<ScoredClaim>> passed = new ArrayList<>();
            for (int i = 0; i < CLAIMS; i++) {
                String claimNo = "C-%05d".formatted(i);
                ScoredClaim claim = i < FLAGGED
                        ? SampleNight.investigated(claimNo)
                        : i < 2 * FLAGGED ? SampleNight.resurveyed(claimNo) : SampleNight.plain(claimNo);
                if (!flaggedOnly || claim.route().isFlagged()) {
                    consumer.accept(claim);
                    passed.add(new WeakReference<>(claim));
                }
            }
            System.gc();
            held = Math.max(
                    held, passed.stream().filter(claim -> claim.get() != null).count());
        }
    }
}
