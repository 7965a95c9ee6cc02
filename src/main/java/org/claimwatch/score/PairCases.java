package org.claimwatch.score;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwatch.claim.Assessment;

/** Joins the cases of two indicators to cases of a rule that asks for both. */
final class PairCases {
    /** The fact that the rule asks of the claim itself, as it has to; every claim has it. */
    static final String ASKED = "coverageCode";

    private static final String COVER = "OWN_DAMAGE";

    private final RuleSet rules;

    PairCases(RuleSet rules) {
        this.rules = rules;
    }

    private record Row(String name, String expect, Map<String, String> facts) {}

    /** The table as a file; nothing when no two cases can be joined so that both indicators hit. */
    Optional<String> of(String one, String other) {
        try (Scorer scorer = rules.newScorer()) {
            for (Map<String, String> first : firing(one)) {
                for (Map<String, String> second : firing(other)) {
                    for (Map<String, String> joined : List.of(joined(first, second), joined(second, first))) {
                        Assessment assessment = assess(scorer, joined);
                        if (assessment.hasHit(one) && assessment.hasHit(other)) {
                            return Optional.of(table(rows(scorer, one, other, joined)));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Row> rows(Scorer scorer, String one, String other, Map<String, String> both) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("both hit", "moderate", both));
        only(scorer, one, other).ifPresent(facts -> rows.add(new Row("only " + one, CaseTable.CLEAR, facts)));
        only(scorer, other, one).ifPresent(facts -> rows.add(new Row("only " + other, CaseTable.CLEAR, facts)));
        rows.add(new Row("neither", CaseTable.CLEAR, Map.of(ASKED, COVER)));
        rows.add(new Row("no cover claimed", CaseTable.CLEAR, Map.of()));
        return rows;
    }

    private Optional<Map<String, String>> only(Scorer scorer, String code, String other) {
        return firing(code).stream()
                .map(facts -> joined(facts, Map.of()))
                .filter(facts -> {
                    Assessment assessment = assess(scorer, facts);
                    return assessment.hasHit(code) && !assessment.hasHit(other);
                })
                .findFirst();
    }

    /** The facts of the cases in which an indicator should hit. */
    private List<Map<String, String>> firing(String code) {
        CaseTable table = rules.source().cases().get(code);
        if (table == null) {
            return List.of();
        }
        return table.cases().stream()
                .filter(row ->
                        !row.expect().equals(CaseTable.CLEAR) && !row.expect().equals(CaseTable.UNKNOWN))
                .map(row -> {
                    Map<String, String> facts = new LinkedHashMap<>();
                    row.given().forEach(given -> facts.put(given.fact(), given.value()));
                    return facts;
                })
                .toList();
    }

    /** Facts of the first, and those of the second where the first says nothing. */
    private static Map<String, String> joined(Map<String, String> first, Map<String, String> second) {
        Map<String, String> joined = new LinkedHashMap<>(first);
        second.forEach(joined::putIfAbsent);
        if (joined.getOrDefault(ASKED, "").isEmpty()) {
            joined.put(ASKED, COVER);
        }
        return joined;
    }

    private Assessment assess(Scorer scorer, Map<String, String> facts) {
        return scorer.assess(CaseFacts.of(facts, rules.source().ownFields()));
    }

    private static String table(List<Row> rows) {
        Set<String> facts = new LinkedHashSet<>();
        rows.forEach(row -> facts.addAll(row.facts().keySet()));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> header = new ArrayList<>(List.of("case", "expect"));
            header.addAll(facts);
            csv.writeRecord(header);
            for (Row row : rows) {
                List<String> fields = new ArrayList<>(List.of(row.name(), row.expect()));
                facts.forEach(fact -> fields.add(row.facts().getOrDefault(fact, "")));
                csv.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
