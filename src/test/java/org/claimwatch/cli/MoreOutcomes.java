package org.claimwatch.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.claimwatch.nightly.NightFiles;

/** Claims of a generated year investigated by chance, besides those that were investigated for a reason. */
final class MoreOutcomes {
    private MoreOutcomes() {}

    /** Adds an outcome for a share of the claims that have none, as likely positive as there is something to find. */
    static void write(Path year, double share, long seed) throws IOException {
        Path investigations = year.resolve("investigations.csv");
        Set<String> investigated = NightFiles.csv(investigations).stream()
                .map(row -> row.getField("claim_no"))
                .collect(Collectors.toSet());
        SplittableRandom chance = new SplittableRandom(seed);
        StringBuilder more = new StringBuilder();
        for (NamedCsvRecord row : NightFiles.csv(year.resolve("chances.csv"))) {
            String claimNo = row.getField("claim_no");
            boolean picked = chance.nextDouble() < share;
            boolean positive = chance.nextDouble() < Double.parseDouble(row.getField("chance"));
            if (picked && !investigated.contains(claimNo)) {
                more.append("%s-X,%s,2026-03-30T09:00,2026-03-31T09:00,%s,0.00,%n"
                        .formatted(claimNo, claimNo, positive ? "CONFIRMED" : "CLEARED"));
            }
        }
        Files.writeString(investigations, more, StandardOpenOption.APPEND);
    }
}
