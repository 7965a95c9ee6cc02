package org.claimwatch.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwatch.claim.Indicator;
import org.claimwatch.report.TextTable;
import org.claimwatch.score.RuleSet;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The indicators of a rule set, those that are switched off included.
 *
 * @param entries in code order
 */
record Catalogue(List<Entry> entries) {

    private static final List<String> COLUMNS =
            List.of("code", "name_en", "name_zh", "group", "points", "owner", "status", "file");

    /** An indicator with its name in both languages. */
    record Entry(Indicator indicator, String english, String chinese) {

        String points(String separator) {
            return indicator.points().stream().map(Object::toString).collect(Collectors.joining(separator));
        }

        private List<String> cells() {
            return List.of(
                    indicator.code(),
                    english,
                    chinese,
                    indicator.group(),
                    points("|"),
                    indicator.owner(),
                    indicator.status(),
                    indicator.file());
        }
    }

    static Catalogue of(RuleSet rules) {
        List<Indicator> english = rules.indicators(Locale.ENGLISH);
        List<Indicator> chinese = rules.indicators(Locale.CHINESE);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            entries.add(new Entry(
                    english.get(i), english.get(i).name(), chinese.get(i).name()));
        }
        return new Catalogue(List.copyOf(entries));
    }

    String table(Messages messages) {
        List<String> header = COLUMNS.stream()
                .map(column -> messages.text("rules.list." + column))
                .toList();
        return TextTable.of(Stream.concat(Stream.of(header), entries.stream().map(Entry::cells))
                .toList());
    }

    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(COLUMNS);
            for (Entry entry : entries) {
                writer.writeRecord(
                        entry.cells().stream().map(Catalogue::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Keeps a spreadsheet from taking a text for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    String json() {
        List<Map<String, Object>> objects =
                entries.stream().map(Catalogue::object).toList();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(objects) + "\n";
    }

    private static Map<String, Object> object(Entry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<String> cells = entry.cells();
        for (int i = 0; i < cells.size(); i++) {
            object.put(COLUMNS.get(i), cells.get(i));
        }
        object.put("points", entry.indicator().points());
        return object;
    }
}
