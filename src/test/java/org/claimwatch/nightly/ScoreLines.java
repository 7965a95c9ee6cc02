package org.claimwatch.nightly;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwatch.claim.Indicator;
import org.claimwatch.oracle.OracleScore;
import org.claimwatch.oracle.SpecOracle;

/** A scored claim in one line, as the program wrote it and as the specification says. */
final class ScoreLines {
    private static final List<String> COLUMNS = List.of(
            "claim_no",
            "score",
            "band",
            "route",
            "deferred",
            "points_raw",
            "mitigation",
            "hits",
            "triggers",
            "damage",
            "due_at");

    private ScoreLines() {}

    /** What the program wrote into claim-scores.csv, by claim. */
    static SortedMap<String, String> written(Path scores) {
        return byClaim(NightFiles.csv(scores), row -> row.getField("claim_no"), ScoreLines::line);
    }

    /** What the specification says of the deliveries up to a date, by claim. */
    static SortedMap<String, String> specified(SortedMap<LocalDate, Path> deliveries, LocalDate date) {
        Set<String> inForce =
                TestProgram.ruleSet().indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        return byClaim(SpecOracle.evaluate(deliveries, date, inForce), OracleScore::claimNo, ScoreLines::line);
    }

    private static <T> SortedMap<String, String> byClaim(
            List<T> claims, Function<T, String> claimNo, Function<T, String> line) {
        return claims.stream().collect(Collectors.toMap(claimNo, line, (a, b) -> a + "\n" + b, TreeMap::new));
    }

    private static String line(NamedCsvRecord row) {
        return line(COLUMNS.stream().collect(Collectors.toMap(Function.identity(), row::getField)));
    }

    private static String line(OracleScore score) {
        return line(Map.ofEntries(
                Map.entry("claim_no", score.claimNo()),
                Map.entry("score", String.valueOf(score.score())),
                Map.entry("band", score.band()),
                Map.entry("route", score.route()),
                Map.entry("deferred", String.valueOf(score.deferred())),
                Map.entry("points_raw", String.valueOf(score.pointsRaw())),
                Map.entry("mitigation", String.valueOf(score.mitigation())),
                Map.entry("hits", score.hits()),
                Map.entry("triggers", score.triggers()),
                Map.entry("damage", score.damage()),
                Map.entry("due_at", score.dueAt())));
    }

    private static String line(Map<String, String> values) {
        return COLUMNS.stream().map(column -> column + "=" + values.get(column)).collect(Collectors.joining(" "));
    }
}
