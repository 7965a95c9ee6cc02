package org.claimwatch.generate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A delivered file with rows that break the contract, and what is expected of them. */
final class BadFile {
    /** A rejected field, or a row where the column is empty. */
    record Reject(String file, int line, String column, String code) {}

    private final Feed feed;
    private final String end;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Reject> rejects = new ArrayList<>();
    private final boolean extraColumn;
    private int line = 1;

    private BadFile(Feed feed, boolean mark, String end, boolean extraColumn) {
        this.feed = feed;
        this.end = end;
        this.extraColumn = extraColumn;
        if (mark) {
            bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        write(feed.columns(), "app_version");
    }

    static BadFile plain(Feed feed) {
        return new BadFile(feed, false, "\n", false);
    }

    /** Begins with a byte-order mark. */
    static BadFile marked(Feed feed) {
        return new BadFile(feed, true, "\n", false);
    }

    /** Lines end as on Windows. */
    static BadFile windows(Feed feed) {
        return new BadFile(feed, false, "\r\n", false);
    }

    /** Has a column that the contract does not know. */
    static BadFile wider(Feed feed) {
        return new BadFile(feed, false, "\n", true);
    }

    Feed feed() {
        return feed;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    List<Reject> rejects() {
        return rejects;
    }

    BadFile good(Row row) {
        write(row.values(), "4.2.1");
        return this;
    }

    /** A row of which these fields are rejected, written as column and code. */
    BadFile bad(Row row, String... columnsAndCodes) {
        for (int i = 0; i < columnsAndCodes.length; i += 2) {
            rejects.add(new Reject(feed.file(), line, columnsAndCodes[i], columnsAndCodes[i + 1]));
        }
        return good(row);
    }

    /** A row that is rejected as a whole. */
    BadFile badRow(Row row, String code) {
        return bad(row, "", code);
    }

    /** A row without its last field, or with one more. */
    BadFile miscounted(Row row, boolean more) {
        rejects.add(new Reject(feed.file(), line, "", "FIELD_COUNT"));
        List<String> values = new ArrayList<>(row.values());
        if (more) {
            values.add("surplus");
        } else {
            values.remove(values.size() - 1);
        }
        write(values, "4.2.1");
        return this;
    }

    /** A row in whose field the replacement marker becomes bytes that are no UTF-8. */
    BadFile garbled(Row row, String column) {
        row.set(column, row.get(column) + "\uFFFF");
        return bad(row, column, "BAD_ENCODING");
    }

    private void write(List<String> values, String extra) {
        List<String> fields = new ArrayList<>(values);
        if (extraColumn) {
            fields.add(extra);
        }
        String text = fields.stream().map(BadFile::quoted).collect(Collectors.joining(",")) + end;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\uFFFF') {
                bytes.write(0xC3);
                bytes.write(0x28);
            } else {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        line += (int) text.chars().filter(c -> c == '\n').count();
    }

    private static String quoted(String value) {
        boolean needed = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
