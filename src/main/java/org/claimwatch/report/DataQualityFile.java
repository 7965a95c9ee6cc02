package org.claimwatch.report;

import java.io.IOException;
import java.util.List;
import org.claimwatch.claim.Night;

/** What every feed delivered, what every indicator could say, and the issues that were seen: one row each. */
final class DataQualityFile {
    static final String NAME = "data-quality.csv";

    private static final List<String> HEADER =
            List.of("subject", "name", "rows", "rejected", "error_rate", "hit", "clear", "unknown");

    private DataQualityFile() {}

    static void write(Night night, NightFigures figures, ReportFolder folder) throws IOException {
        try (CsvFile file = new CsvFile(folder, NAME, HEADER)) {
            for (Night.Input input : Inputs.inOrder(night)) {
                file.row(
                        "feed",
                        input.feed().table(),
                        input.rows(),
                        input.rejected(),
                        Cells.errorRate(input.rows(), input.rejected()),
                        null,
                        null,
                        null);
            }
            figures.indicators()
                    .forEach((code, found) ->
                            file.row("indicator", code, null, null, null, found.hit(), found.clear(), found.unknown()));
            figures.suppressed()
                    .forEach((code, hits) -> file.row("suppressed", code, null, null, null, hits, null, null));
            if (figures.sidesMixedUp() > 0) {
                file.row("issue", "SIDE_MIXUP", null, null, null, figures.sidesMixedUp(), null, null);
            }
            figures.issues().forEach((issue, claims) -> file.row("issue", issue, null, null, null, claims, null, null));
        }
    }
}
