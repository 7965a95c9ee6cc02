package org.claimwatch.report;

import java.io.IOException;
import java.util.List;
import org.claimwatch.claim.NightResults;

/** The list of rejected rows. */
final class RejectFile {
    static final String NAME = "rejected-rows.csv";

    private static final List<String> HEADER = List.of("file", "line", "column", "code", "message", "value_masked");

    private RejectFile() {}

    static void write(NightResults results, Texts texts, ReportFolder folder) throws IOException {
        try (CsvFile file = new CsvFile(folder, NAME, HEADER)) {
            results.eachReject(reject -> file.row(
                    reject.file(),
                    reject.line(),
                    reject.column(),
                    reject.code().name(),
                    texts.reject(reject),
                    reject.value()));
        }
    }
}
