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

    /** Other programs read the same in every language. */
    private static final Locale PROGRAMS = Locale.ENGLISH;

    /** An indicator in both languages. */
    record Entry(Indicator english, Indicator chinese) {

        /** The one in the reader's language. */
        Indicator in(Locale language) {
            return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
        }

        String points(String separator) {
            return english.points().stream().map(Object::toString).collect(Collectors.joining(separator));
        }

        private List<String> cells(Locale language) {
            return List.of(
                    english.code(),
                    english.name(),
                    chinese.name(),
                    english.group(),
                    points("|"),
                    in(language).owner(),
                    english.status(),
                    english.file());
        }
    }

    static Catalogue of(RuleSet rules) {
        List<Indicator> english = rules.indicators(Locale.ENGLISH);
        List<Indicator> chinese = rules.indicators(Locale.CHINESE);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            entries.add(new Entry(english.get(i), chinese.get(i)));
        }
        return new Catalogue(List.copyOf(entries));
    }

    String table(Messages messages) {
        List<String> header = COLUMNS.stream()
                .map(column -> messages.text("rules.list." + column))
                .toList();
        return TextTable.of(Stream.concat(
                        Stream.of(header), entries.stream().map(entry -> entry.cells(messages.locale())))
                .toList());
    }

    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(COLUMNS);
            for (Entry entry : entries) {
                writer.writeRecord(
                        entry.cells(PROGRAMS).stream().map(Catalogue::harmless).toList());
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
        List<String> cells = entry.cells(PROGRAMS);
        for (int i = 0; i < cells.size(); i++) {
            object.put(COLUMNS.get(i), cells.get(i));
        }
        object.put("points", entry.english().points());
        return object;
    }
}
