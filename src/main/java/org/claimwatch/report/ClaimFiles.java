package org.claimwatch.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.claimwatch.claim.NightResults;
import org.claimwatch.claim.ScoredClaim;

/** The two CSV files of claims, each written in one passage that others may join. */
final class ClaimFiles {
    static final String SCORES = "claim-scores.csv";
    static final String FLAGGED = "flagged-claims.csv";

    private ClaimFiles() {}

    static void writeScores(NightResults results, ClaimColumns columns, Consumer<ScoredClaim> also, ReportFolder folder)
            throws IOException {
        try (CsvFile file = open(SCORES, columns.score(), folder)) {
            results.eachScored(claim -> {
                file.row(values(columns.score(), claim));
                also.accept(claim);
            });
        }
    }

    static void writeFlagged(
            NightResults results, ClaimColumns columns, Consumer<ScoredClaim> also, ReportFolder folder)
            throws IOException {
        try (CsvFile file = open(FLAGGED, columns.flagged(), folder)) {
            results.eachFlagged(claim -> {
                file.row(values(columns.flagged(), claim));
                also.accept(claim);
            });
        }
    }

    private static CsvFile open(String name, List<ClaimColumn> columns, ReportFolder folder) throws IOException {
        return new CsvFile(folder, name, columns.stream().map(ClaimColumn::name).toList());
    }

    private static Object[] values(List<ClaimColumn> columns, ScoredClaim claim) {
        return columns.stream().map(column -> column.value().of(claim)).toArray();
    }
}
