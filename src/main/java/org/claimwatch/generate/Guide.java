package org.claimwatch.generate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The README of an extract: how it was made, and which planted claim shows what. */
final class Guide {
    private Guide() {}

    static void write(Path folder, int claims, long seed, LocalDate date) {
        StringBuilder text = new StringBuilder();
        text.append("""
        # A synthetic extract

        An imaginary insurer's open claims on %s and its closed claims of the year before. People,
        companies, plates, numbers and makes are invented. Made by

            generate --claims %d --seed %d --date %s --output sample-data

        The same command gives the same bytes. `truth.csv` names every claim that was planted with a
        situation; `HONEST_LOOKALIKE` marks those that only look suspicious. All other claims are
        ordinary ones. Expected results are those of the default parameters on the business date.
        The project's own sample has a folder `bad-night` as well: a delivery with broken rows.

        ## Planted open claims

        Claims that belong to a planted one carry its number followed by three digits: C2025-007001 is
        the first companion of C2026-000007.

        | claim_no | situation | scheme | indicators with their points, triggers | score | route |
        |---|---|---|---|---|---|
        """.formatted(date, claims, seed, date));
        List<NamedCsvRecord> routes = Parts.read("planted_routes.csv");
        for (int i = 0; i < Template.ALL.size(); i++) {
            NamedCsvRecord route = routes.get(i);
            Template template = Template.ALL.get(i);
            text.append("| ").append(Numbers.main(date.getYear(), i + 1));
            text.append(" | ").append(template.title());
            text.append(" | ").append(template.scheme());
            text.append(" | ").append(cell(template.expected()));
            text.append(" | ").append(route.getField("score"));
            text.append(" | ").append(route.getField("route")).append(" |\n");
        }
        try {
            Files.writeString(folder.resolve("README.md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String expected) {
        return expected.isEmpty() ? "none" : expected.replace(":", " ").replaceAll(" (?=[A-Z])", ", ");
    }
}
