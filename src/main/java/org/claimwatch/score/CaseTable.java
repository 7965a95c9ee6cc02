package org.claimwatch.score;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.score.CaseResult.Given;

/**
 * The cases of an indicator: facts of made-up claims and the tier that they must reach.
 *
 * @param path relative to the rules folder
 * @param code from the file's name
 */
record CaseTable(String path, String code, List<Case> cases) {

    static final String CLEAR = "CLEAR";
    static final String UNKNOWN = "UNKNOWN";

    /**
     * @param expect a tier, {@link #CLEAR} or {@link #UNKNOWN}
     * @param line from 1
     * @param given what the row says, column by column
     */
    record Case(String name, String expect, int line, ClaimFacts facts, List<Given> given) {}

    static CaseTable read(String path, String text, OwnFieldFile ownFields, Findings findings) {
        return new Reader(path, ownFields, findings).read(text);
    }

    private static final class Reader {
        private final String path;
        private final OwnFieldFile ownFields;
        private final Findings findings;
        private final List<Case> cases = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private List<String> header = List.of();

        Reader(String path, OwnFieldFile ownFields, Findings findings) {
            this.path = path;
            this.ownFields = ownFields;
            this.findings = findings;
        }

        CaseTable read(String text) {
            try (CsvReader<CsvRecord> records = CsvReader.builder()
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofCsvRecord(text)) {
                for (CsvRecord row : records) {
                    if (header.isEmpty()) {
                        header = row.getFields();
                        checkHeader();
                    } else {
                        readCase(row);
                    }
                }
            } catch (CsvParseException e) {
                findings.add(path, 0, 0, "the table can't be read: " + e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String code = path.substring(path.lastIndexOf('/') + 1, path.length() - RuleFolder.CASES.length());
            return new CaseTable(path, code, List.copyOf(cases));
        }

        private void checkHeader() {
            if (header.size() < 2
                    || !header.get(0).equals("case")
                    || !header.get(1).equals("expect")) {
                findings.add(path, 1, 1, "the first two columns are case and expect, then come the names of facts");
            }
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < header.size(); i++) {
                String name = header.get(i);
                if (!seen.add(name)) {
                    findings.add(path, 1, i + 1, "the column " + name + " is there twice");
                } else if (i >= 2 && CaseFacts.find(name, ownFields) == null) {
                    findings.add(
                            path,
                            1,
                            i + 1,
                            name.startsWith(OwnFieldFile.PREFIX)
                                    ? ownFields.refusal(name.substring(OwnFieldFile.PREFIX.length()))
                                    : Facts.refusal(Facts.CLAIM, name));
                }
            }
        }

        private void readCase(CsvRecord row) {
            int line = Math.toIntExact(row.getStartingLineNumber());
            if (row.getFieldCount() != header.size()) {
                findings.add(
                        path, line, 0, "the row has " + row.getFieldCount() + " fields, the header " + header.size());
                return;
            }
            String name = row.getField(0);
            if (name.isBlank()) {
                findings.add(path, line, 1, "the case has no name");
            } else if (!names.add(name)) {
                findings.add(path, line, 1, "there is another case \"" + name + "\"");
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 2; i < header.size(); i++) {
                String complaint = CaseFacts.complaint(header.get(i), row.getField(i), ownFields);
                if (complaint == null) {
                    values.put(header.get(i), row.getField(i));
                } else {
                    findings.add(path, line, i + 1, complaint);
                }
            }
            List<Given> given = values.entrySet().stream()
                    .map(value -> new Given(value.getKey(), value.getValue()))
                    .toList();
            String expect = row.getFieldCount() > 1 ? row.getField(1) : "";
            cases.add(new Case(name, expect, line, CaseFacts.of(values, ownFields), given));
        }
    }
}
