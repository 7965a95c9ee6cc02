package org.claimwatch.score;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.Suppression;
import org.claimwatch.claim.Suppression.Scope;
import org.claimwatch.claim.Suppressions;
import org.jspecify.annotations.Nullable;

/** Reads {@code suppressions.csv}: which indicators score nothing for which claims, until when, by whom and why. */
final class SuppressionTable {
    private static final String FILE = RuleFolder.SUPPRESSIONS;
    private static final List<String> COLUMNS =
            List.of("code", "claim_no", "policy_no", "shop_id", "until", "by", "why");

    private static final int MAX_NUMBER = 64;
    private static final int MAX_BY = 200;
    private static final int MAX_WHY = 1000;

    private final Set<String> codes;
    private final Findings findings;
    private final List<Suppression> read = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private SuppressionTable(Set<String> codes, Findings findings) {
        this.codes = codes;
        this.findings = findings;
    }

    /** Whether the file says more than its columns. */
    static boolean hasRows(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count()
                > 1;
    }

    /**
     * The suppressions of a folder; none where there is no such file.
     *
     * @param codes of the indicators that exist
     */
    static Suppressions read(RuleFolder folder, Set<String> codes, Findings findings) {
        if (!folder.has(FILE)) {
            return Suppressions.NONE;
        }
        SuppressionTable table = new SuppressionTable(codes, findings);
        table.readRows(folder.text(FILE, findings));
        return new Suppressions(table.read);
    }

    private void readRows(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            List<String> header = null;
            for (CsvRecord row : records) {
                int line = Math.toIntExact(row.getStartingLineNumber());
                if (header == null) {
                    header = row.getFields();
                    if (!header.equals(COLUMNS)) {
                        findings.add(FILE, line, 1, "the columns are " + String.join(",", COLUMNS));
                        return;
                    }
                } else if (row.getFieldCount() == COLUMNS.size()) {
                    readRow(row.getFields(), line);
                } else {
                    findings.add(
                            FILE,
                            line,
                            0,
                            "the row has " + row.getFieldCount() + " fields, the header " + COLUMNS.size());
                }
            }
            if (header == null) {
                findings.add(FILE, 1, 1, "the columns are " + String.join(",", COLUMNS));
            }
        } catch (CsvParseException e) {
            findings.add(FILE, 0, 0, "the table can't be read: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readRow(List<String> row, int line) {
        int before = findings.count();
        String code = field(row, "code");
        if (!codes.contains(code)) {
            add(line, "code", "there is no indicator " + code + Nearest.hint(code, codes));
        }
        Map<Scope, String> named = new HashMap<>();
        name(named, Scope.CLAIM, field(row, "claim_no"));
        name(named, Scope.POLICY, field(row, "policy_no"));
        name(named, Scope.SHOP, field(row, "shop_id"));
        if (named.size() != 1) {
            add(
                    line,
                    "claim_no",
                    named.isEmpty()
                            ? "say for which claim, policy or shop: one of claim_no, policy_no and shop_id"
                            : "only one of claim_no, policy_no and shop_id; write a row for each");
        }
        LocalDate until = date(field(row, "until"), line);
        named.values().forEach(value -> tooLong(value, MAX_NUMBER, "claim_no", line));
        String by = needed(row, "by", line, "who decided it");
        String why = needed(row, "why", line, "the reason");
        MessageLint.accusations(why)
                .forEach(word -> add(
                        line, "why", "why says " + word + ": no sentence may say more than that there is a reason"));
        tooLong(by, MAX_BY, "by", line);
        tooLong(why, MAX_WHY, "why", line);
        if (findings.count() > before || until == null) {
            return;
        }
        Map.Entry<Scope, String> scope = named.entrySet().iterator().next();
        Integer other = lines.putIfAbsent(code + " " + scope.getKey() + " " + scope.getValue(), line);
        if (other != null) {
            add(line, "code", code + " is suppressed for " + scope.getValue() + " in line " + other + " already");
        }
        read.add(new Suppression(code, scope.getKey(), scope.getValue(), until, by, why));
    }

    private static void name(Map<Scope, String> named, Scope scope, String value) {
        if (!value.isEmpty()) {
            named.put(scope, value);
        }
    }

    private @Nullable LocalDate date(String text, int line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            add(line, "until", "until is the last business date on which it holds, as in 2026-03-31, not " + text);
            return null;
        }
    }

    private void tooLong(String text, int limit, String column, int line) {
        if (text.length() > limit) {
            add(line, column, "this is longer than " + limit + " characters");
        }
    }

    private String needed(List<String> row, String column, int line, String what) {
        String text = field(row, column);
        if (text.isEmpty()) {
            add(line, column, column + " is empty: say " + what);
        }
        return text;
    }

    private static String field(List<String> row, String column) {
        return row.get(COLUMNS.indexOf(column)).strip();
    }

    private void add(int line, String column, String message) {
        findings.add(FILE, line, COLUMNS.indexOf(column) + 1, message);
    }
}
