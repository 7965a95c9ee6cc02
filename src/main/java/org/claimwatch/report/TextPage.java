package org.claimwatch.report;

import java.util.ArrayList;
import java.util.List;

/** Plain text that fits a terminal and a mail: headings, labelled texts that are wrapped, tables. */
final class TextPage {
    static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    void heading(String text) {
        lines.add("");
        lines.add(ConsoleSummary.printable(text));
        lines.add("-".repeat(TextTable.width(ConsoleSummary.printable(text))));
    }

    void blank() {
        lines.add("");
    }

    /** A text at an indent, continued at the same indent. */
    void text(int indent, String text) {
        labelled(indent, "", 0, text);
    }

    /**
     * A label and a text beside it, which is continued below itself.
     *
     * @param labelWidth the room for the label with its gap
     */
    void labelled(int indent, String label, int labelWidth, String text) {
        String first = " ".repeat(indent) + label;
        int column = indent + labelWidth;
        first += " ".repeat(Math.max(label.isEmpty() ? 0 : 1, column - TextTable.width(first)));
        String rest = " ".repeat(column);
        List<String> wrapped = wrap(ConsoleSummary.printable(text), WIDTH - column);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(((i == 0 ? first : rest) + wrapped.get(i)).stripTrailing());
        }
    }

    /** @param rows the header first; all of one length */
    void table(int indent, List<List<String>> rows) {
        List<List<String>> printable = rows.stream()
                .map(row -> row.stream().map(ConsoleSummary::printable).toList())
                .toList();
        TextTable.of(printable).lines().forEach(line -> lines.add(" ".repeat(indent) + line));
    }

    /** Breaks a text at blanks, or between Chinese characters, which stand without any. */
    private static List<String> wrap(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String piece : text.split(
                "(?<= )|(?<=[\\u3000-\\u9fff\\uff00-\\uffef])(?![\\u3001\\u3002\\uff09\\uff0c\\uff1a\\uff1b])")) {
            int more = TextTable.width(piece.stripTrailing());
            if (width > 0 && width + more > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                width = 0;
            }
            line.append(piece);
            width += TextTable.width(piece);
        }
        lines.add(line.toString());
        return lines;
    }
}
