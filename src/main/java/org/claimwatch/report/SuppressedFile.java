package org.claimwatch.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.SuppressedFlag;
import org.claimwatch.claim.Suppression;
import org.claimwatch.claim.Wording;

/** Every hit of the night that scores nothing because somebody decided so, with who, why and until when. */
final class SuppressedFile implements Closeable {
    static final String NAME = "suppressed-hits.csv";

    private static final List<String> HEADER =
            List.of("claim_no", "code", "points", "reason", "suppressed_for", "number", "until", "by", "why");

    private final CsvFile file;
    private final Wording wording;

    SuppressedFile(Wording wording, ReportFolder folder) throws IOException {
        this.file = new CsvFile(folder, NAME, HEADER);
        this.wording = wording;
    }

    void add(ScoredClaim claim) {
        for (SuppressedFlag told : claim.suppressed()) {
            Suppression suppression = told.suppression();
            file.row(
                    claim.claimNo(),
                    told.flag().code(),
                    told.flag().points(),
                    wording.sentence(told.flag()),
                    suppression.scope().name(),
                    suppression.value(),
                    suppression.until(),
                    suppression.by(),
                    suppression.why());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
